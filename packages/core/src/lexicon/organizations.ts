/**
 * Intergovernmental organisations, their organs, and the blocs and formats that states speak through.
 *
 * A line is `code|name|other names|adjectives|people|seats|acronyms|since|until`, as in the states lexicon. Organs stand among
 * the names of their organisation: what the Security Council says, the United Nations says (codebook §2).
 */
export const ORGANIZATIONS = `
IGO:UN|United Nations|U.N. Security Council;UN Security Council;United Nations Security Council;Security Council;UN General Assembly;U.N. General Assembly;United Nations General Assembly;General Assembly;United Nations Secretariat;UN Secretariat;United Nations Organization;UN Economic and Social Council;Economic and Social Council;UN Human Rights Council;United Nations Human Rights Council;Human Rights Council;UN Peacebuilding Commission;Peacebuilding Commission;UN Trusteeship Council;United Nations Assistance Mission in Afghanistan;United Nations Interim Force in Lebanon;United Nations Mission in South Sudan;United Nations peacekeepers;UN peacekeepers;U.N. peacekeepers;Blue Helmets;United Nations Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs;UN Human Rights Office;Office of the High Commissioner for Human Rights;Turtle Bay;UN Refugee Agency;United Nations High Commissioner for Refugees;U.N. Refugee Agency;UN High Commissioner for Refugees;United Nations Children's Fund;UN Children's Fund;United Nations Relief and Works Agency;UN Relief and Works Agency;World Food Programme;World Food Program;UN World Food Programme;United Nations Environment Programme;UN Environment Programme;UN Environment;United Nations Population Fund;United Nations Conference on Trade and Development;United Nations Office on Drugs and Crime;UN Office on Drugs and Crime;Joint United Nations Programme on HIV/AIDS;United Nations Framework Convention on Climate Change Secretariat;United Nations Institute for Training and Research;UN Women;UN Development Programme;United Nations Development Programme;UN-Habitat;UN Habitat;Economic Commission for Europe;Economic Commission for Africa;Economic Commission for Latin America and the Caribbean;Economic and Social Commission for Asia and the Pacific;Economic and Social Commission for Western Asia;International Law Commission;Conference on Disarmament;UN Special Envoy;U.N. refugee agency;UN refugee agency;U.N. human rights office;UN human rights office;UN humanitarian office;UN agency;U.N. agency;UN agencies;U.N. agencies;UN Secretary-General;U.N. Secretary-General;U.N. peacekeeping force;UN peacekeeping force;UN peacekeeping mission;U.N. peacekeeping mission;UN mission;U.N. mission;UN humanitarian chief;U.N. humanitarian chief;U.N. rights chief;UN rights chief;U.N. chief;UN chief;UN member states;U.N. member states;UN Member States;Committee on the Rights of the Child;Peacebuilding Fund||||UN;U.N.;UNSC;UNGA;ECOSOC;OCHA;OHCHR;UNHRC;UNIFIL;MONUSCO;MINUSMA;MINUSCA;UNMISS;UNAMA;UNAMI;UNAMID;UNISFA;UNDOF;UNTSO;UNFICYP;UNMIK;UNPROFOR;UNOWAS;MINURSO;UNSMIL;UNMHA;MONUC;MONUA;UNTAES;BINUH;MINUSTAH;UNOPS;UNDP;UNHCR;UNICEF;UNRWA;WFP;UNEP;UNFPA;UNCTAD;UNODC;UNAIDS;UNITAR;UNECE;ESCAP;UNESCAP;ECLAC;CEPAL;ESCWA;UNECA;UNDRR;UNIDIR;UNV;UNSMIS;UNMEE;UNAMIR;UNOSOM;UNTAC;UNTAET;UNOMIG;ONUSAL;UNAVEM;UNITAF
IGO:UNESCO|United Nations Educational, Scientific and Cultural Organization|UNESCO World Heritage Committee;World Heritage Committee||||UNESCO
IGO:FAO|Food and Agriculture Organization|Food and Agriculture Organization of the United Nations;UN Food and Agriculture Organization||||FAO
IGO:IFAD|International Fund for Agricultural Development|||||IFAD
IGO:WHO|World Health Organization|World Health Organisation;World Health Assembly||||WHO
IGO:ILO|International Labour Organization|International Labor Organization;International Labour Office||||ILO
IGO:IMO|International Maritime Organization|International Maritime Organisation||||IMO
IGO:ICAO|International Civil Aviation Organization|International Civil Aviation Organisation||||ICAO
IGO:ITU|International Telecommunication Union|International Telecommunications Union||||ITU
IGO:UPU|Universal Postal Union|||||UPU
IGO:WMO|World Meteorological Organization|World Meteorological Organisation||||WMO
IGO:WIPO|World Intellectual Property Organization|World Intellectual Property Organisation||||WIPO
IGO:UNIDO|United Nations Industrial Development Organization|||||UNIDO
IGO:UNWTO|World Tourism Organization|UN Tourism||||UNWTO
IGO:IOM|International Organization for Migration|International Organisation for Migration;UN Migration Agency||||IOM
IGO:IAEA|International Atomic Energy Agency|U.N. nuclear watchdog;UN nuclear watchdog;U.N. nuclear agency;UN nuclear agency;IAEA Board of Governors||||IAEA
IGO:OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons||||OPCW
IGO:CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization|Comprehensive Test Ban Treaty Organization||||CTBTO
IGO:ICJ|International Court of Justice|World Court||||ICJ
IGO:ICC|International Criminal Court|||||ICC
IGO:ITLOS|International Tribunal for the Law of the Sea|||||ITLOS
IGO:PCA|Permanent Court of Arbitration|||||PCA
IGO:ICTY|International Criminal Tribunal for the former Yugoslavia|UN war crimes tribunal;U.N. war crimes tribunal;UN war crimes court;U.N. war crimes court||||ICTY
IGO:ICTR|International Criminal Tribunal for Rwanda|||||ICTR
IGO:ISA|International Seabed Authority|||||
IGO:IMF|International Monetary Fund|||||IMF
IGO:WB|World Bank|World Bank Group;International Bank for Reconstruction and Development||||IBRD
IGO:WTO|World Trade Organization|World Trade Organisation||||WTO
IGO:GATT|General Agreement on Tariffs and Trade Secretariat||||||1947|1995
IGO:OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development||||OECD
IGO:IEA|International Energy Agency|||||IEA
IGO:NEA|Nuclear Energy Agency|||||
IGO:IRENA|International Renewable Energy Agency|||||IRENA
IGO:OPEC|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries;OPEC+;Opec;Opec+||||OPEC
IGO:OAPEC|Organization of Arab Petroleum Exporting Countries|||||OAPEC
IGO:GECF|Gas Exporting Countries Forum|||||GECF
IGO:BIS|Bank for International Settlements|||||BIS
IGO:FATF|Financial Action Task Force|||||FATF
IGO:INTERPOL|Interpol|International Criminal Police Organization||||INTERPOL
IGO:EUROPOL|Europol|||||EUROPOL
IGO:WCO|World Customs Organization|||||WCO
IGO:WOAH|World Organisation for Animal Health|||||WOAH
IGO:EU|European Union|European Commission;EU Commission;European Council;Council of the European Union;Council of the EU;EU Council;European Parliament;European External Action Service;European Community;European Communities;European Economic Community;European Central Bank;Court of Justice of the European Union;European Court of Justice;European Investment Bank;Frontex;Berlaymont;Foreign Affairs Council;EU member states;EU countries;EU leaders;EU foreign ministers;European Public Prosecutor's Office;Eurogroup;Political and Security Committee||||EU;E.U.;EC;EEC;EEAS;ECB;CJEU;ECJ
IGO:CoE|Council of Europe|Parliamentary Assembly of the Council of Europe;Committee of Ministers of the Council of Europe;European Court of Human Rights;Venice Commission||||CoE;PACE;ECtHR;ECHR;GRECO
IGO:OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE Permanent Council;OSCE Special Monitoring Mission;OSCE Minsk Group;Minsk Group;Conference on Security and Cooperation in Europe||||OSCE;CSCE;ODIHR
IGO:NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation;North Atlantic Council;Atlantic Alliance;North Atlantic Alliance;NATO alliance;NATO Allies;NATO allies;NATO members;NATO countries;NATO member states;Nato;NATO-Ukraine Council;NATO-Russia Council;KFOR||||NATO;SHAPE;SACEUR;ISAF
IGO:WEU|Western European Union|||||WEU|1954|2011
IGO:WTO-WP|Warsaw Pact|Warsaw Treaty Organization|||||1955|1991
IGO:EFTA|European Free Trade Association|||||EFTA
IGO:EPC|European Political Community|||||
IGO:CEFTA|Central European Free Trade Agreement secretariat|||||CEFTA
IGO:V4|Visegrad Group|Visegrád Group;Visegrad Four;Visegrád Four;V4 Group||||V4
IGO:B9|Bucharest Nine|||||B9
IGO:NB8|Nordic-Baltic Eight|||||NB8
IGO:NC|Nordic Council|Nordic Council of Ministers||||
IGO:BENELUX|Benelux|Benelux Union||||
IGO:BSEC|Organization of the Black Sea Economic Cooperation|Black Sea Economic Cooperation||||BSEC
IGO:CBSS|Council of the Baltic Sea States|||||CBSS
IGO:AC|Arctic Council|||||
IGO:RCC|Regional Cooperation Council|||||
IGO:OHR|Office of the High Representative in Bosnia and Herzegovina|Peace Implementation Council||||OHR
IGO:EUFOR|EUFOR|||||EULEX
IGO:CIS|Commonwealth of Independent States|||||CIS
IGO:CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation||||CSTO
IGO:EAEU|Eurasian Economic Union|Eurasian Economic Commission;Eurasian Economic Community||||EAEU;EEU;EurAsEC
IGO:SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation||||SCO
IGO:OTS|Organization of Turkic States|Organisation of Turkic States;Turkic Council||||OTS
IGO:GUAM|GUAM Organization for Democracy and Economic Development|||||
IGO:CICA|Conference on Interaction and Confidence-Building Measures in Asia|||||CICA
IGO:ECO|Economic Cooperation Organization|||||
IGO:D8|D-8 Organization for Economic Cooperation|D-8;Developing Eight||||
IGO:AU|African Union|African Union Commission;AU Commission;African Union Peace and Security Council;AU Peace and Security Council;African Union Mission in Somalia;Organization of African Unity;Organisation of African Unity;African Court on Human and Peoples' Rights;African Commission on Human and Peoples' Rights;Pan-African Parliament||||AU;A.U.;AUC;AMISOM;ATMIS;OAU
IGO:NEPAD|New Partnership for Africa's Development|||||NEPAD
IGO:AFDB|African Development Bank|||||AfDB
IGO:AFCFTA|African Continental Free Trade Area secretariat|||||AfCFTA
IGO:ECOWAS|Economic Community of West African States|ECOWAS Commission;ECOWAS Authority;ECOWAS Parliament;Ecowas;ECOWAS Court||||ECOWAS;CEDEAO;ECOMOG
IGO:WAEMU|West African Economic and Monetary Union|||||WAEMU;UEMOA
IGO:AES|Alliance of Sahel States|Confederation of Sahel States;Alliance of the Sahel States||||AES
IGO:G5S|G5 Sahel|G-5 Sahel||||
IGO:MNJTF|Multinational Joint Task Force|||||MNJTF
IGO:LCBC|Lake Chad Basin Commission|||||LCBC
IGO:ECCAS|Economic Community of Central African States|||||ECCAS
IGO:CEMAC|Central African Economic and Monetary Community|||||CEMAC
IGO:ICGLR|International Conference on the Great Lakes Region|||||ICGLR
IGO:EAC|East African Community|East African Legislative Assembly;East African Court of Justice;EAC Regional Force||||EAC;EALA
IGO:IGAD|Intergovernmental Authority on Development|Inter-Governmental Authority on Development||||IGAD
IGO:COMESA|Common Market for Eastern and Southern Africa|||||COMESA
IGO:SADC|Southern African Development Community|SADC Organ on Politics, Defence and Security;SAMIDRC||||SADC
IGO:SACU|Southern African Customs Union|||||SACU
IGO:IOC|Indian Ocean Commission|||||
IGO:IORA|Indian Ocean Rim Association|||||IORA
IGO:CENSAD|Community of Sahel-Saharan States|||||CEN-SAD
IGO:AMU|Arab Maghreb Union|Maghreb Union||||
IGO:NBI|Nile Basin Initiative|||||
IGO:LAS|Arab League|League of Arab States;Arab League Council||||LAS
IGO:GCC|Gulf Cooperation Council|Cooperation Council for the Arab States of the Gulf;Gulf Co-operation Council;GCC Ministerial Council;GCC Supreme Council;GCC countries;GCC states||||GCC
IGO:OIC|Organization of Islamic Cooperation|Organisation of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Islamic Conference||||OIC
IGO:ISDB|Islamic Development Bank|||||IsDB
IGO:ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations;Asean;ASEAN Secretariat;ASEAN Regional Forum;ASEAN foreign ministers;ASEAN member states;ASEAN Intergovernmental Commission on Human Rights||||ASEAN;ARF
IGO:SAARC|South Asian Association for Regional Cooperation|||||SAARC
IGO:BIMSTEC|Bay of Bengal Initiative|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation||||BIMSTEC
IGO:APEC|Asia-Pacific Economic Cooperation|Asia Pacific Economic Cooperation||||APEC
IGO:ADB|Asian Development Bank|||||ADB
IGO:AIIB|Asian Infrastructure Investment Bank|||||AIIB
IGO:MRC|Mekong River Commission|||||
IGO:PIF|Pacific Islands Forum|Pacific Island Forum;Pacific Islands Forum Secretariat;Forum Secretariat||||PIF
IGO:MSG|Melanesian Spearhead Group|||||MSG
IGO:SPC|Pacific Community|Secretariat of the Pacific Community||||
IGO:WCPFC|Western and Central Pacific Fisheries Commission|||||WCPFC
IGO:NEAFC|North East Atlantic Fisheries Commission|North-East Atlantic Fisheries Commission||||NEAFC
IGO:IWC|International Whaling Commission|||||IWC
IGO:SEATO|Southeast Asia Treaty Organization|||||SEATO|1954|1977
IGO:ANZUS|ANZUS|||||ANZUS
IGO:OAS|Organization of American States|Organisation of American States;OAS Permanent Council;Inter-American Commission on Human Rights;Inter-American Court of Human Rights;Inter-American Human Rights Court||||OAS;IACHR;CIDH
IGO:PAHO|Pan American Health Organization|Pan-American Health Organization||||PAHO
IGO:IDB|Inter-American Development Bank|||||IADB
IGO:MERCOSUR|Mercosur|Southern Common Market;Mercosul;Common Market of the South||||MERCOSUR;MERCOSUL
IGO:UNASUR|Union of South American Nations|Unasur||||UNASUR
IGO:CAN|Andean Community|Andean Community of Nations;Andean Parliament||||
IGO:CELAC|Community of Latin American and Caribbean States|Celac||||CELAC
IGO:ALBA|Bolivarian Alliance for the Peoples of Our America|ALBA-TCP;Bolivarian Alliance||||ALBA
IGO:LIMA|Lima Group||||||2017|2021
IGO:PA|Pacific Alliance|||||
IGO:PROSUR|Prosur|Forum for the Progress and Integration of South America||||PROSUR
IGO:ALADI|Latin American Integration Association|||||ALADI
IGO:SICA|Central American Integration System|||||SICA
IGO:CARICOM|Caribbean Community|Caricom;CARICOM Secretariat;CARICOM Heads of Government;Caribbean Community and Common Market||||CARICOM
IGO:OECS|Organisation of Eastern Caribbean States|Organization of Eastern Caribbean States||||OECS
IGO:ACS|Association of Caribbean States|||||
IGO:ACTO|Amazon Cooperation Treaty Organization|||||ACTO
IGO:RIO|Rio Group|||||
IGO:G4|Group of Four|G4 nations||||
IGO:G5|Group of Five|||||G5
IGO:G7|Group of Seven|G-7;G7 leaders;G7 Leaders;G7 countries;G7 foreign ministers||||G7
IGO:G8|Group of Eight|G-8||||G8
IGO:G10|Group of Ten|||||G10
IGO:G15|Group of Fifteen|G-15||||G15
IGO:G20|Group of Twenty|G-20;Group of 20||||G20
IGO:G24|Group of Twenty-Four|G-24||||G24
IGO:G77|Group of 77|Group of Seventy-Seven;G-77;Group of 77 and China||||G77
IGO:BRICS|BRICS|BRICS group;BRICS countries;Brics||||BRICS
IGO:NDB|New Development Bank|||||
IGO:IBSA|IBSA Dialogue Forum|||||IBSA
IGO:NAM|Non-Aligned Movement|Movement of Non-Aligned Countries;Nonaligned Movement||||NAM
IGO:Commonwealth|Commonwealth of Nations|Commonwealth Secretariat;Commonwealth Heads of Government||||
IGO:OIF|Organisation internationale de la Francophonie|International Organization of La Francophonie;Francophonie;La Francophonie||||OIF
IGO:CPLP|Community of Portuguese Language Countries|Community of Portuguese-Speaking Countries||||CPLP
IGO:IPU|Inter-Parliamentary Union|||||IPU
IGO:AOSIS|Alliance of Small Island States|||||AOSIS
IGO:LDC|Group of Least Developed Countries|||||
IGO:QUAD|Quad|Quadrilateral Security Dialogue;Quad leaders||||
IGO:AUKUS|AUKUS|||||AUKUS
IGO:FIVEEYES|Five Eyes|||||
IGO:QUARTET|Middle East Quartet|Quartet on the Middle East;Quartet;Diplomatic Quartet||||
IGO:P5|Permanent Five|P5 members||||P5
IGO:P51|P5+1|E3+3;EU3+3||||
IGO:CONTACT|Contact Group|Ukraine Defense Contact Group;Trilateral Contact Group;International Contact Group||||UDCG
IGO:NORMANDY|Normandy Four|Normandy Format;Normandy format;Normandy Quartet||||
IGO:WEIMAR|Weimar Triangle|||||
IGO:COALITION|Global Coalition to Defeat ISIS|Global Coalition Against Daesh;Global Coalition;Coalition of the Willing||||
IGO:SLC|Saudi-led coalition|Arab coalition;Coalition to Restore Legitimacy in Yemen||||
IGO:GF|Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria||||
IGO:GAVI|Gavi, the Vaccine Alliance|Gavi||||GAVI
IGO:MTCR|Missile Technology Control Regime|||||MTCR
IGO:NSG|Nuclear Suppliers Group|||||NSG
IGO:EITI|Extractive Industries Transparency Initiative|||||EITI
IGO:WASSENAAR|Wassenaar Arrangement|||||
IGO:INTELSAT|International Telecommunications Satellite Organization|||||
IGO:ESA|European Space Agency|||||ESA
IGO:CERN|CERN|European Organization for Nuclear Research||||CERN
IGO:ITER|ITER Organization|||||
IGO:EBRD|European Bank for Reconstruction and Development|||||EBRD
IGO:NIB|Nordic Investment Bank|||||
IGO:TICAD|Tokyo International Conference on African Development|||||TICAD
IGO:LN|League of Nations|||||||1920|1946
IGO:COMECON|Comecon|Council for Mutual Economic Assistance||||COMECON|1949|1991
IGO:DC|Danube Commission|||||
IGO:CCNR|Central Commission for the Navigation of the Rhine|||||CCNR
IGO:ISRBC|International Sava River Basin Commission|Sava Commission||||ISRBC
IGO:IFAS|International Fund for Saving the Aral Sea|||||IFAS
IGO:OMVS|Organisation for the Development of the Senegal River|||||OMVS
IGO:MRU|Mano River Union|||||
IGO:CILSS|Permanent Interstate Committee for Drought Control in the Sahel|||||CILSS
IGO:ICCAT|International Commission for the Conservation of Atlantic Tunas|||||ICCAT
IGO:IOTC|Indian Ocean Tuna Commission|||||IOTC
IGO:IATTC|Inter-American Tropical Tuna Commission|||||IATTC
IGO:NAFO|Northwest Atlantic Fisheries Organization|||||NAFO
IGO:SPRFMO|South Pacific Regional Fisheries Management Organisation|||||SPRFMO
IGO:CCAMLR|Commission for the Conservation of Antarctic Marine Living Resources|||||CCAMLR
IGO:FFA|Pacific Islands Forum Fisheries Agency|Forum Fisheries Agency||||
IGO:PNA|Parties to the Nauru Agreement|||||
IGO:SPREP|Secretariat of the Pacific Regional Environment Programme|||||SPREP
IGO:ICES|International Council for the Exploration of the Sea|||||ICES
IGO:IHO|International Hydrographic Organization|||||IHO
IGO:CITES|CITES Secretariat|||||CITES
IGO:UfM|Union for the Mediterranean|||||UfM
IGO:CEI|Central European Initiative|||||
IGO:SEECP|South-East European Cooperation Process|||||SEECP
IGO:ENC|Energy Community|Energy Community Secretariat||||
IGO:ECT|Energy Charter Secretariat|Energy Charter Conference||||
IGO:JEF|Joint Expeditionary Force|||||JEF
IGO:3SI|Three Seas Initiative|||||3SI
IGO:BA|Baltic Assembly|||||
IGO:EUROCONTROL|Eurocontrol|||||EUROCONTROL
IGO:EPO|European Patent Office|European Patent Organisation||||
IGO:EUMETSAT|EUMETSAT|||||EUMETSAT
IGO:CEB|Council of Europe Development Bank|||||
IGO:BSTDB|Black Sea Trade and Development Bank|||||BSTDB
IGO:EDB|Eurasian Development Bank|||||
IGO:AFREXIM|African Export-Import Bank|Afreximbank||||
IGO:CDB|Caribbean Development Bank|||||
IGO:CAF|CAF Development Bank of Latin America|Andean Development Corporation||||
IGO:CABEI|Central American Bank for Economic Integration|||||CABEI
IGO:PARLACEN|Central American Parliament|||||PARLACEN
IGO:SELA|Latin American and Caribbean Economic System|||||SELA
IGO:OEI|Organization of Ibero-American States|||||OEI
IGO:SEGIB|Ibero-American General Secretariat|Ibero-American Summit||||SEGIB
IGO:OPANAL|Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|||||OPANAL
IGO:OHADA|Organisation for the Harmonisation of Business Law in Africa|||||OHADA
IGO:RECSA|Regional Centre on Small Arms|||||RECSA
IGO:CEPGL|Economic Community of the Great Lakes Countries|||||CEPGL
IGO:SAPP|Southern African Power Pool|||||
IGO:AFRICACDC|Africa Centres for Disease Control and Prevention|Africa CDC||||
IGO:ALECSO|Arab League Educational, Cultural and Scientific Organization|||||ALECSO
IGO:ICESCO|Islamic World Educational, Scientific and Cultural Organization|||||ICESCO;ISESCO
IGO:AMF|Arab Monetary Fund|||||
IGO:CP|Colombo Plan|||||
IGO:SEAMEO|Southeast Asian Ministers of Education Organization|||||SEAMEO
IGO:CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership Commission|||||CPTPP
IGO:RCEP|Regional Comprehensive Economic Partnership|||||RCEP
IGO:IPEF|Indo-Pacific Economic Framework for Prosperity|||||IPEF
IGO:KEDO|Korean Peninsula Energy Development Organization|||||KEDO|1995|2006
IGO:PSI|Proliferation Security Initiative|||||
IGO:AG|Australia Group|||||
IGO:KP|Kimberley Process|||||
IGO:EGMONT|Egmont Group|||||
IGO:IDLO|International Development Law Organization|||||IDLO
IGO:IDEA|International Institute for Democracy and Electoral Assistance|International IDEA||||
IGO:HCCH|Hague Conference on Private International Law|||||HCCH
IGO:UNIDROIT|International Institute for the Unification of Private Law|||||UNIDROIT
IGO:BIPM|International Bureau of Weights and Measures|||||BIPM
IGO:ICO|International Coffee Organization|||||
IGO:ICCO|International Cocoa Organization|||||ICCO
IGO:IEF|International Energy Forum|||||
IGO:MIKTA|MIKTA|||||MIKTA
IGO:C5|C5+1|||||
IGO:IRMCT|International Residual Mechanism for Criminal Tribunals|||||IRMCT
IGO:SCSL|Special Court for Sierra Leone|||||
IGO:STL|Special Tribunal for Lebanon|||||
IGO:ECCC|Extraordinary Chambers in the Courts of Cambodia|Khmer Rouge Tribunal||||ECCC
IGO:MFO|Multinational Force and Observers|||||
IGO:CMF|Combined Maritime Forces|||||
IGO:NORDEFCO|Nordic Defence Cooperation|||||NORDEFCO
IGO:ASTANA|Astana format|Astana guarantors||||
IGO:SIXPARTY|Six-Party Talks|six-party talks||||
`;
