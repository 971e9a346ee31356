/**
 * Parties that are neither states nor organisations of states: armed groups, non-governmental bodies, news media, and words
 * for diffuse groups. Their code is NSA (codebook §2), save for the media of a state, which speak for it.
 *
 * A line is `code|name|other names|adjectives|people|seats|acronyms|since|until`, as in the states lexicon.
 */
export const OTHER_PARTIES = `
NSA|Hamas|Islamic Resistance Movement;Al-Qassam Brigades;Qassam Brigades||||HAMAS
NSA|Hezbollah|Hizbollah;Hizballah;Hezballah;Hizbullah||||
NSA|Palestinian Islamic Jihad|Islamic Jihad||||PIJ
NSA|Popular Front for the Liberation of Palestine|||||PFLP
NSA|Fatah|||||
NSA|Taliban|Taleban;the Taliban|Taliban|||||2021-08-14
AFG|Taliban government|Taliban;the Taliban;Taliban authorities;Taliban administration;Taliban regime;Afghan Taliban|Taliban||||2021-08-15|
NSA|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan;Pakistani Taliban;Tehrik-i-Taliban;Haqqani network|||TTP
NSA|Al-Qaeda|Al Qaeda;al-Qaeda;al-Qaida;al Qaeda;Al-Qaida;al Qaida|||| AQAP;AQIM
NSA|Islamic State|Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh;Da'esh;Islamic State group||||ISIS;ISIL;ISIS-K;ISKP
NSA|Al-Shabaab|al-Shabaab;Al Shabaab;Shabaab;Al-Shabab;al-Shabab||||
NSA|Boko Haram|||||ISWAP
NSA|Houthis|Ansar Allah;Ansarallah;Ansarullah;Houthi movement;Houthi rebels|Houthi|||
NSA|M23|March 23 Movement;Alliance Fleuve Congo;Congo River Alliance||||AFC/M23
NSA|Wagner Group|Wagner;Africa Corps||||
NSA|Rapid Support Forces|||||RSF
NSA|Tigray People's Liberation Front|||||TPLF
NSA|Kurdistan Workers' Party|Kurdistan Workers Party||||PKK
NSA|People's Protection Units|||||YPG
NSA|Syrian Democratic Forces|||||SDF
NSA|Hayat Tahrir al-Sham|||||HTS
NSA|Polisario Front|Polisario||||POLISARIO
NSA|Lord's Resistance Army|||||LRA
NSA|Revolutionary Armed Forces of Colombia|||||FARC
NSA|National Liberation Army|||||ELN
NSA|Irish Republican Army|Sinn Fein;Sinn Féin||||IRA
NSA|ETA|Basque Fatherland and Liberty||||
NSA|Liberation Tigers of Tamil Eelam|Tamil Tigers;LTTE||||
NSA|Allied Democratic Forces|||||ADF
NSA|Democratic Forces for the Liberation of Rwanda|||||FDLR
NSA|UNITA|||||UNITA
NSA|Sudan People's Liberation Movement|Sudan People's Liberation Army;SPLM/A;SPLM-N||||SPLM;SPLA
NSA|Moro Islamic Liberation Front|||||MILF
NSA|Arakan Army|||||
NSA|National Unity Government|||||
NSA|Contras|||||
NSA|Kataib Hezbollah|Kata'ib Hezbollah||||
NSA|Popular Mobilization Forces|||||
NSA|Janjaweed|||||
NSA|Azov|Azov Brigade;Azov Regiment||||
NSA|Libyan National Army|||||LNA
NSA|Khmer Rouge|||||
NSA|Donetsk People's Republic|Luhansk People's Republic;Lugansk People's Republic||||DPR;LPR;DNR;LNR
NSA|Turkish Republic of Northern Cyprus|Turkish Cypriots;Turkish Cypriot authorities;Turkish Cypriot administration;Northern Cyprus|Turkish Cypriot|||TRNC
NSA|Transnistria|Transdniestria||||
NSA|Abkhazia|South Ossetia|Abkhaz|||
NSA|Nagorno-Karabakh|Artsakh||||
NSA|Somaliland|||||
NSA|Republika Srpska|||||
NSA|Jaish-e-Mohammed|Jaish-e-Muhammad;Lashkar-e-Taiba;Lashkar-e-Tayyiba;Hizbul Mujahideen;Lashkar-e-Jhangvi||||JeM;LeT
NSA|Baloch Liberation Army|Balochistan Liberation Army||||BLA
NSA|Group to Support Islam and Muslims|Jama'at Nasr al-Islam wal Muslimin;Ansaru;Movement for Unity and Jihad in West Africa;Ansar Dine||||JNIM;MUJAO
NSA|National Movement for the Liberation of Azawad|Azawad Liberation Front;Coordination of Azawad Movements||||MNLA;CMA
NSA|Seleka|Séléka;anti-Balaka;Coalition of Patriots for Change|||
NSA|Front for Change and Concord in Chad|||||
NSA|RENAMO|Renamo;Mozambican National Resistance||||RENAMO
NSA|Movement for Democracy and Freedom|||||
NSA|Front for the Liberation of the Enclave of Cabinda|||||FLEC
NSA|Oromo Liberation Army|Oromo Liberation Front;Fano militia;Amhara Fano||||OLA;OLF
NSA|Justice and Equality Movement|Sudan Liberation Movement;Sudan Liberation Army;Darfur rebels||||JEM;SLA
NSA|Southern Transitional Council|||||STC
NSA|Islamic Resistance in Iraq|Asa'ib Ahl al-Haq;Badr Organization;Mahdi Army;Harakat al-Nujaba|||
NSA|Kurdistan Regional Government|Iraqi Kurdistan;Kurdistan Democratic Party;Patriotic Union of Kurdistan;Peshmerga||||KRG;KDP;PUK
NSA|National Coalition for Syrian Revolutionary and Opposition Forces|Syrian National Coalition;Free Syrian Army;Syrian National Army;Jabhat al-Nusra;Nusra Front;Autonomous Administration of North and East Syria||||FSA
NSA|National Council of Resistance of Iran|Mujahedin-e-Khalq;Mujahideen-e-Khalq;People's Mujahedin of Iran||||NCRI;MEK;MKO
NSA|Jemaah Islamiyah|Abu Sayyaf;New People's Army;Moro National Liberation Front;Free Papua Movement;Free Aceh Movement;West Papua National Liberation Army||||NPA;MNLF;OPM;GAM
NSA|Kachin Independence Army|Karen National Union;Myanmar National Democratic Alliance Army;Ta'ang National Liberation Army;United Wa State Army;People's Defence Forces;Arakan Rohingya Salvation Army||||KIA;KNU;MNDAA;TNLA;UWSA;PDF;ARSA
NSA|Communist Party of India (Maoist)|United Liberation Front of Asom;Naxalites||||ULFA
NSA|Shining Path|Sendero Luminoso;Túpac Amaru Revolutionary Movement;Farabundo Martí National Liberation Front;Sandinista National Liberation Front;Zapatista Army of National Liberation;Zapatistas;Clan del Golfo;Gulf Clan;Sinaloa Cartel;Tren de Aragua;Mara Salvatrucha||||MRTA;FMLN;FSLN;EZLN
NSA|Provisional IRA|Ulster Volunteer Force;Ulster Defence Association;Kosovo Liberation Army;National Liberation Army of Macedonia||||UVF;UDA;KLA;UCK
NSA|African National Congress|Pan Africanist Congress;Inkatha Freedom Party;South West Africa People's Organization||||ANC;SWAPO
NSA|Solidarity movement|Solidarność|||
NSA|Islamic Salvation Front|Armed Islamic Group of Algeria;Muslim Brotherhood;Ennahda||||
NSA|Phalange|Amal movement;Lebanese Forces;South Lebanon Army||||SLA
NSA|Ku Klux Klan|Proud Boys|||
NSA|Red Cross|International Committee of the Red Cross;International Federation of Red Cross and Red Crescent Societies;Red Crescent||||ICRC;IFRC
NSA|Amnesty International|Amnesty||||
NSA|Human Rights Watch|||||HRW
NSA|Médecins Sans Frontières|Doctors Without Borders;Medecins Sans Frontieres||||MSF
NSA|Oxfam|||||
NSA|Save the Children|||||
NSA|Greenpeace|||||
NSA|Transparency International|||||
NSA|International Crisis Group|||||
NSA|Reporters Without Borders|Reporters sans frontières||||
NSA|Carter Center|||||
NSA|Nobel Committee|Norwegian Nobel Committee||||
NSA|European Broadcasting Union|||||EBU
NSA|FIFA|||||UEFA
NSA|International Olympic Committee|||||
NSA|Gazprom|Rosneft;Huawei;Boeing;Airbus;Lockheed Martin;Shell;ExxonMobil;Chevron;TotalEnergies;Google;Microsoft;Apple;Facebook;Twitter;Meta;Starlink;SpaceX;TikTok;ByteDance||||
NSA|Reuters|Agence France-Presse;Associated Press;Bloomberg;Deutsche Presse-Agentur;Yonhap;Yonhap news agency;Kyodo;Kyodo News;Interfax;Al Jazeera;Al-Jazeera;Al Arabiya;Al-Arabiya;Politico;Axios;Le Monde;Le Figaro;Der Spiegel;El País;Haaretz;Asahi Shimbun;Times of India||||AFP;AP;dpa;BBC;CNN;NBC;CBS;ABC;NPR;NHK
NSA|New York Times|Washington Post;Wall Street Journal;Washington Times;Financial Times;Jerusalem Post;Times of Israel;South China Morning Post;Moscow Times;Kyiv Independent;Kyiv Post;Irish Times;Japan Times;Korea Herald;Bangkok Post;Jakarta Post;Tehran Times;China Daily||||
RUS|TASS|ITAR-TASS;RIA Novosti;Sputnik||||TASS;RT
CHN|Xinhua|Xinhua news agency;Global Times;People's Daily||||CCTV;CGTN
PRK|Korean Central News Agency|||||KCNA
IRN|Islamic Republic News Agency|Fars news agency;Tasnim;Mehr news agency||||IRNA
SYR|Syrian Arab News Agency|||||SANA
VNM|Vietnam News Agency|||||
TUR|Anadolu Agency|||||
BLR|BelTA|||||
SAU|Saudi Press Agency|||||
IRN|Islamic Revolutionary Guard Corps|Revolutionary Guards;Revolutionary Guard;Quds Force;Supreme National Security Council;Majlis;Guardian Council||||IRGC
ISR|Israel Defense Forces|Israel Defence Forces;Israeli Defense Forces;Mossad;Shin Bet||||IDF
USA|Central Intelligence Agency|Congress;U.S. Congress;State Department;US State Department;U.S. State Department;Department of State;Department of Defense;Department of Homeland Security;Treasury Department;National Security Council;NSC;Department of Justice;Justice Department;House of Representatives;Supreme Court of the United States;Federal Bureau of Investigation;Biden Administration;Biden-Harris Administration;Trump Administration;Obama Administration;Bush administration;Clinton administration;Reagan administration;Biden administration;Trump administration;Obama administration;CENTCOM;U.S. Central Command;National Security Agency;Department of the Treasury;Department of Commerce;USAID;Federal Reserve;United States Senate;U.S. Senate;Defense Department;Camp David||||CIA;FBI;NSA;CENTCOM;AFRICOM;USAID;USTR
RUS|Federal Security Service|Roscosmos;Rosatom;Security Council of Russia||||FSB;GRU;SVR
UKR|Security Service of Ukraine|||||SBU
GBR|Foreign, Commonwealth and Development Office|Foreign Office;Home Office;Cabinet Office;Foreign, Commonwealth & Development Office;Foreign and Commonwealth Office;House of Commons;House of Lords;Ministry of Defence of the United Kingdom||||FCDO;FCO
DEU|Auswärtiges Amt|Federal Foreign Office;Federal Chancellery||||
CHE|Federal Department of Foreign Affairs|Swiss Federal Council||||FDFA
IND|Ministry of External Affairs|External Affairs Ministry;Lok Sabha;Rajya Sabha||||MEA
ZAF|Department of International Relations and Cooperation|||||DIRCO
CHN|Chinese Communist Party|Communist Party of China;People's Liberation Army;Taiwan Affairs Office||||CCP;CPC;PLA
KOR|Joint Chiefs of Staff of South Korea|Unification Ministry;Ministry of Unification||||
TWN|Mainland Affairs Council|||||
AUS|Department of Foreign Affairs and Trade|||||DFAT
CAN|Global Affairs Canada|||||
NZL|Ministry of Foreign Affairs and Trade of New Zealand|||||
PSE|Palestinian Legislative Council|||||
NSA|the West|Western countries;Western powers;Western states;Western nations;Western governments;Western capitals|Western|||
NSA|international community|world community;global community;Global South;Arab world;Muslim world||||
`;
