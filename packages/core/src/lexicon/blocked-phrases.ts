/** Phrases with the name of a party in them that name no party: places, peoples, things. One a line, as written. */
export const BLOCKED_PHRASES = `
Latin American
Latin Americans
Latin America
North American
North America
South American
South America
Central American
Central America
African American
African Americans
African-American
African-Americans
Asian American
Asian Americans
Native American
Native Americans
Mexican American
Mexican-American
Irish American
Arab American
Chinese American
Americas
New England
New Mexico
West Virginia
Gulf of Mexico
Gulf of Guinea
Gulf of Oman
Gulf of Thailand
Gulf of Finland
Persian Gulf
Sea of Japan
South China Sea
East China Sea
Indian Ocean
Western Indian Ocean
English Channel
Irish Sea
Norwegian Sea
Philippine Sea
West Philippine Sea
Lake Chad
Lake Chad Basin
Chad Basin
Niger Delta
Niger River
River Niger
Congo River
Congo Basin
River Congo
Jordan River
River Jordan
Jordan Valley
Panama Canal
Mexico City policy
South Georgia
Georgia Tech
Guinea pig
Guinea pigs
Guinea fowl
Guinea worm
New Guinea
Turkey sandwich
Turkey dinner
Turkey breast
Brazil nuts
French fries
French Open
Australian Open
U.S. Open
US Open
British Open
Danish pastry
Chinese New Year
China shop
Bank of England
British Columbia
British Isles
French Riviera
French Guiana
Greek yogurt
Greek tragedy
Spanish flu
Japanese encephalitis
Swiss cheese
Russian roulette
Russian doll
Dutch auction
Dutch courage
Mexican wave
Indian summer
American football
American Airlines
British Airways
Air France
Singapore Airlines
Turkish Airlines
Qatar Airways
Ethiopian Airlines
Kenya Airways
Air India
Pan American
Pan Am
Bank of America
Voice of America
Radio Free Europe
Jordan Brand
Washington state
Washington State
State of Washington
state of Washington
George Washington
Mount Washington
Port Washington
Lake Washington
Fort Washington
Denzel Washington
Washington Monument
Washington Nationals
Washington Capitals
Washington Wizards
Paris Agreement
Paris Accord
Paris Accords
Paris Climate Agreement
Paris Club
Paris Hilton
Treaty of Rome
Rome Statute
Kyoto Protocol
Geneva Conventions
Vienna Convention
Vienna Conventions
Minsk agreements
Minsk Agreements
Minsk agreement
Minsk accords
Minsk package
Minsk process
Minsk Protocol
Abraham Accords
Abraham Accord
Oslo Accords
Oslo accords
Camp David Accords
Dayton Accords
Dayton Agreement
Good Friday Agreement
Budapest Memorandum
Bucharest formula
Bucharest Declaration
Helsinki Final Act
Helsinki Accords
Moscow Mechanism
Madrid Summit
Astana process
Astana format
Astana talks
Doha process
Doha Agreement
Doha agreement
Nairobi process
Luanda process
Pretoria agreement
Pretoria Agreement
Algiers Agreement
Lisbon Treaty
Treaty of Lisbon
Prespa Agreement
Brussels Agreement
Warsaw Convention
Tokyo Olympics
Beijing Olympics
Paris Olympics
Stockholm syndrome
Moscow mule
Dublin Regulation
Ottawa Convention
Ottawa Treaty
Addis Ababa Action Agenda
Lima Declaration
Quito Declaration
Panama Papers
Jakarta Declaration
London School of Economics
London Stock Exchange
City of London
London Underground
Republic of Ireland football
American people of faith
All-American
Anti-American
Berlin Wall
Berlin Process
Berlin process
Prague Spring
Arab Spring
Northern Ireland Protocol
Windsor Framework
Washington Treaty
Washington Consensus
Washington Conference
Treaty of Versailles
Tripoli Street
Havana syndrome
Havana Syndrome
Horn of Africa
Africa
Europe
Asia
Oceania
Middle East
Near East
Far East
Southeast Asia
South Asia
Central Asia
East Asia
East Africa
West Africa
North Africa
Central Africa
Southern Africa
Western Balkans
Balkans
Caucasus
South Caucasus
Sahel
Great Lakes
Great Lakes region
Maghreb
Levant
Caribbean
Indo-Pacific
Asia-Pacific
Latin America and the Caribbean
Western Hemisphere
Eastern Europe
Western Europe
Central Europe
Baltic Sea
Black Sea
Red Sea
Mediterranean
Pacific
Atlantic
Arctic
Antarctica
`;
