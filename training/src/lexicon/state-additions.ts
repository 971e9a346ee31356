/**
 * What the dataset lacks: how diplomats and newspapers call states, their people, their governments' seats.
 *
 * A line is `CODE|names|adjectives|people|seats|acronyms`; empty fields add nothing. Facts of this kind are common knowledge
 * of the trade; names, official names, capitals and demonyms come from the dataset.
 */
export const STATE_ADDITIONS = `
AFG|Islamic Emirate of Afghanistan;Islamic Emirate;Afganistan||Afghans|
ARE|Emirates;the Emirates||Emiratis||UAE
ARG||Argentinian;Argentinean|Argentines;Argentinians|Casa Rosada
ARM||||
ATG|Antigua|||
AUT||||Hofburg;Ballhausplatz
AUS|||Australians|
AZE||Azeri|Azeris;Azerbaijanis|
BEL|||Belgians|
BFA|Burkina|Burkinabè;Burkinabé||
BHS|The Bahamas|||
BIH|Bosnia;Bosnia & Herzegovina;Bosnia-Herzegovina;Bosnia-Herzogovina|Bosnian|Bosnians||BiH
BLR|Byelorussia|Belarussian;Byelorussian;Belorussian|Belarusians|
BOL||||La Paz
BRA||||Planalto;Planalto Palace;Itamaraty;Brasilia
BRB||Bajan||
BRN|Negara Brunei Darussalam|||
BWA||Botswanan;Batswana|Batswana|
CAF|Central African Rep.||||CAR
CAN|||Canadians|
CHE|||Swiss;the Swiss|Berne
CHN|mainland China;Communist China;PR China;People's Republic||the Chinese|Zhongnanhai;Peking|PRC
CIV|Cote D'Ivoire|Ivoirian||Abidjan
COD|Zaire;Congo Kinshasa;DR Congo;D.R. Congo;Democratic Republic of Congo|||Kinshasa|DRC
COG|Congo Brazzaville;Congo Republic;Congo|Congolese||
COL||||Casa de Nariño;Bogota
COM|the Comoros|Comorian||
CPV|Cabo Verde|Cabo Verdean;Cape Verdean||
CUB|||Cubans|
CYP||Greek Cypriot||
CZE|Czech Republic;Czech Lands||Czechs|Prague Castle;Czernin Palace
DEU|||Germans;the Germans|Bundestag;Bundesrat
DNK|||Danes|Christiansborg
DZA|Algerian Republic||Algerians|El Mouradia;El-Mouradia
ECU||Ecuadorian||Carondelet
EGY|Egyptian Arab Republic||Egyptians|
ERI||||Asmera
ESP|||Spaniards|Moncloa;La Moncloa;Zarzuela
ETH|Ethopia||Ethiopians|
FIN|||Finns|
FJI|Fiji Islands|||
FRA|||the French;Frenchmen|Élysée;Elysée;Elysee;Elysée Palace;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
FRO|the Faroes;Faroes;Faeroes|Faeroese||Torshavn;Tórshavn
GBR|Britain;Great Britain;England;Scotland;Wales;Northern Ireland|English;Scottish;Welsh|Britons;Brits;the British;Scots|Downing Street;10 Downing Street;Number 10;Number Ten;No 10;No. 10;No10;Whitehall;Westminster;Buckingham Palace|UK;U.K.;GB
GEO|Republic of Georgia||Georgians|Tiflis
GHA||||Jubilee House
GIB||Gibraltarian|Gibraltarians|
GMB|The Gambia|||
GNB|Guinea Bissau|Bissau-Guinean||
GRC||Hellenic|Greeks|Maximos Mansion
GRL|||Greenlanders|Nuuk
GUY||||
HKG|||Hong Kongers|
HND||||
IDN|||Indonesians|Merdeka Palace
IND|Bharat||Indians|Delhi;South Block;Rashtrapati Bhavan
IRL|Republic of Ireland;Irish Republic||the Irish|Iveagh House;Leinster House
IRN|Iran (Islamic Republic of);Islamic Republic;Persia||Iranians|Teheran
IRQ|||Iraqis|
ISL||Icelandic|Icelanders|
ISR|Jewish state||Israelis|Jerusalem;Tel Aviv;Knesset
ITA|||Italians|Palazzo Chigi;Farnesina;Quirinale
JOR|Kingdom of Jordan|||Royal Hashemite Court
JPN|||the Japanese|Kantei;Gaimusho
KAZ|Kazakstan|Kazakh;Kazak|Kazakhs|Akorda;Nur-Sultan
KEN|||Kenyans|State House Nairobi
KGZ|Kirghizia;Kirgizstan;Kyrgyz Republic|Kyrgyz;Kyrgyzstani;Kirgiz|Kyrgyzstanis|
KHM|Kampuchea||Cambodians|
KIR|||Kiribatians|Tarawa
KNA|St Kitts and Nevis;St. Kitts and Nevis;Saint Kitts;St. Kitts;St Kitts|Kittitian||
KOR|Republic of Korea;South Korea;S. Korea;S Korea;Korea|South Korean;Korean|South Koreans|Blue House;the Blue House;Cheong Wa Dae|ROK
XKX|Republic of Kosovo;Kosovo and Metohija|Kosovar;Kosovan|Kosovars;Kosovans|Pristina;Prishtina;Priština;Prishtinë
KWT||||
LAO|Lao PDR;Lao People's Democratic Republic|Lao;Laotian|Laotians|
LBN|||the Lebanese|Baabda;Baabda Palace
LBY|Libyan Arab Jamahiriya;Jamahiriya||Libyans|
LCA|St Lucia;St. Lucia|||
LKA|Ceylon|||Sri Jayawardenepura Kotte
LSO||Basotho|Basotho|
LTU|||Lithuanians|
LUX||Luxembourgish;Luxembourgian|Luxembourgers|
LVA|||Latvians|
MAR|||Moroccans|
MDA|Moldavia|Moldavian|Moldovans|Chisinau;Kishinev
MDG|||Malagasy|
MDV|the Maldives;Republic of Maldives|Maldivian|Maldivians|Male;Malé
MEX|||Mexicans|Los Pinos
MKD|Macedonia;former Yugoslav Republic of Macedonia|North Macedonian|Macedonians||FYROM
MMR|Burma|Myanmar;Burmese||Nay Pyi Taw;Naypyitaw;Rangoon;Yangon
MNE|||Montenegrins|
MNG|||Mongolians|Ulaanbaatar
MYS|||Malaysians|Putrajaya;Wisma Putra
NER|Niger Republic|||
NGA|||Nigerians|Aso Rock;Aso Villa;State House Abuja
NLD|Holland;the Netherlands||the Dutch;Dutchmen|The Hague;the Hague;Binnenhof;Amsterdam
NOR|||Norwegians|
NPL||Nepali|Nepalis;the Nepalese|
NZL||New Zealand|New Zealanders;Kiwis|
PAK|||Pakistanis|Rawalpindi
PAN||||
PER||||Torre Tagle
PHL|the Philippines|Philippine;Philippines|Filipinos|Malacañang;Malacañan;Malacanang;Malacañang Palace;Palace of Malacañang
PNG|Papua-New Guinea||||PNG
POL|||Poles|Belweder
PRI||||
PRK|North Korea;N. Korea;N Korea||North Koreans|Pyongyang;Pyeongyang|DPRK
PRT|||the Portuguese|Belém Palace;São Bento
PRY||||Asuncion;Palacio de López
PSE|Palestinian Authority;Palestinian National Authority;State of Palestine;Palestine Liberation Organization;Palestinian Liberation Organization;Palestinian Territories;Occupied Palestinian Territory||Palestinians|Ramallah;Gaza;Gaza Strip;West Bank;the West Bank|PLO;PNA
QAT|Quatar||Qataris|Amiri Diwan;Lusail
ROU|||Romanians|Cotroceni
RUS|Soviet Russia|Russia|Russians|Kremlin;the Kremlin;Smolenskaya Square;State Duma;the Duma;Duma;Moskva|
RWA|||Rwandans|Urugwiro Village
SAU|Saudi Kingdom|Saudi|Saudis;Saudi Arabians|
SEN|||Senegalese|
SGP|||Singaporeans|Istana
SLB|the Solomons;Solomons|||
SLV||Salvadorian;Salvadorean||
SOM||Somalian|Somalis|Villa Somalia
SRB|||Serbians;Serbs|Beograd
SSD||||
STP|Sao Tome;São Tomé|||
SUR|Surinam|Surinamese||
SVK|||Slovaks|
SVN||Slovenian|Slovenes;Slovenians|
SWE|||Swedes|Rosenbad
SWZ|Swaziland|||Mbabane
SYR|Syrian Republic||Syrians|
TJK||Tajik;Tajikistani|Tajiks|
TKM||Turkmenistani|Turkmens|Ashkhabad
TLS|East Timor;Timor Leste|Timorese||
THA|||Thais|
TTO|Trinidad;T&T|Trinbagonian;Tobagonian||Port-of-Spain
TUR|Turkey;Republic of Turkey;Turkiye||Turks|Çankaya;Beştepe;Bestepe
TWN|Republic of China;Formosa;Chinese Taipei;Republic of China (Taiwan)|||Taipei;Presidential Office Building|ROC
TZA|Tanganyika|||Dar es Salaam
UGA|||Ugandans|
UKR|||Ukrainians|Kiev;Kyiv;Kyyiv;Bankova;Verkhovna Rada
URY||||
USA|the States;America;United States Government;US Government;United States of America|American;United States|Americans|Washington;White House;the White House;Foggy Bottom;Pentagon;Capitol Hill;Oval Office|US;U.S.;USA;U.S.A.;U.S
UZB||Uzbek|Uzbeks|
VAT|Holy See;the Holy See;Vatican;the Vatican;Apostolic See|Vatican;Papal||Apostolic Palace|
VCT|St Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent;St. Vincent;Saint Vincent|Vincentian||
VEN|||Venezuelans|Miraflores;Miraflores Palace
VNM|Viet Nam;Viet-Nam||the Vietnamese|Ha Noi
VUT||Vanuatuan||
SMR|||Sammarinese|
MCO|||Monegasques|
LIE|||Liechtensteiners|
FLK||||Stanley
BMU||||Hamilton
JAM||||Kingston
SYC||||Victoria
WSM|Western Samoa|||
YEM|||Yemenis|Sanaa;Sana’a
ZAF|RSA||South Africans|Union Buildings;Tshwane
ZMB|||Zambians|
ZWE|||Zimbabweans|
ESH|Western Sahara;Sahrawi Republic|Saharawi|Sahrawis||SADR
GTM|||Guatemalans|
HRV|||Croats;Croatians|Pantovčak;Banski Dvori
HTI|||Haitians|
HUN|||Hungarians|Carmelite Monastery
BGR|||Bulgarians|
ALB|||Albanians|
EST|||Estonians|Stenbock House
MLT||||Auberge de Castille
`;

/** States that are no more, with the years in which they existed; their own three letters of ISO 3166-3 where it has them. */
export const PAST_STATES = `
SUN|Soviet Union|Union of Soviet Socialist Republics;the Soviets|Soviet|Soviets||USSR;U.S.S.R.|1922|1991
YUG|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia|Yugoslav;Yugoslavian|Yugoslavs||SFRY;FRY|1918|2003
CSK|Czechoslovakia|Czechoslovak Socialist Republic|Czechoslovak;Czechoslovakian|Czechoslovaks||CSSR|1918|1992
DDR|East Germany|German Democratic Republic|East German|East Germans|East Berlin|GDR|1949|1990
DEU|West Germany||West German|West Germans|Bonn|FRG|1949|1990
SCG|Serbia and Montenegro|State Union of Serbia and Montenegro|||||2003|2006
YMD|South Yemen|People's Democratic Republic of Yemen|South Yemeni|South Yemenis|||1967|1990
VDR|South Vietnam|Republic of Vietnam|South Vietnamese||Saigon||1955|1975
TUR|Ottoman Empire|Sublime Porte|Ottoman|Ottomans|||1299|1922
RUS|Russian Empire||||Saint Petersburg||1721|1917
ZWE|Rhodesia|Southern Rhodesia|Rhodesian|Rhodesians|Salisbury||1965|1979
UAR|United Arab Republic|||||UAR|1958|1971
VNM|North Vietnam|Democratic Republic of Vietnam|North Vietnamese|||DRV|1945|1976
YEM|North Yemen|Yemen Arab Republic|North Yemeni|North Yemenis|||1962|1990
BFA|Upper Volta|Republic of Upper Volta|Upper Voltan||||1958|1984
BEN|Dahomey|Republic of Dahomey|Dahomean||||1958|1975
THA|Siam|Kingdom of Siam|Siamese||||1782|1949
TZA|Zanzibar|People's Republic of Zanzibar||Zanzibaris|||1963|1964
AUT|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian||||1867|1918
DEU|Third Reich|Nazi Germany;Weimar Republic;German Empire;German Reich|||||1871|1945
PRU|Prussia|Kingdom of Prussia|Prussian|Prussians|||1701|1947
JPN|Imperial Japan|Empire of Japan|||||1868|1947
ETH|Ethiopian Empire|Abyssinia|Abyssinian|Abyssinians|||1270|1975
ANT|Netherlands Antilles||Antillean|Antilleans|||1954|2010
YUG|Kingdom of Yugoslavia|Kingdom of Serbs, Croats and Slovenes|||||1918|1945
EGY|Kingdom of Egypt||||||1922|1953
IRN|Imperial State of Iran|Pahlavi Iran|||||1925|1979
NSA|Biafra|Republic of Biafra|Biafran|Biafrans|||1967|1970
CHN|Qing China|Qing Dynasty;Imperial China|||||1644|1912
`;
