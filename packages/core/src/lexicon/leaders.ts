/**
 * People who are often named without their office or their state, with the years of the office. Names are no substitute for
 * reading titles and appositions; this short list only helps where a text takes the reader's knowledge for granted.
 *
 * A line is `code|name|role|since|until|other names`.
 */
export const LEADERS = `
USA|Joe Biden|president|2021|2025|Joseph R. Biden;Joseph Biden;Joseph R. Biden, Jr.
USA|Donald Trump|president|2017||Donald J. Trump
USA|Barack Obama|president|2009|2017|
USA|George W. Bush|president|2001|2009|George Bush
USA|Bill Clinton|president|1993|2001|
USA|Ronald Reagan|president|1981|1989|
USA|Kamala Harris|vice president|2021|2025|
USA|Mike Pence|vice president|2017|2021|
USA|Antony Blinken|secretary of state|2021|2025|Antony J. Blinken;Tony Blinken
USA|Marco Rubio|secretary of state|2025||
USA|Mike Pompeo|secretary of state|2018|2021|
USA|John Kerry|secretary of state|2013|2017|
USA|Hillary Clinton|secretary of state|2009|2013|
USA|Condoleezza Rice|secretary of state|2005|2009|
USA|Colin Powell|secretary of state|2001|2005|
USA|Madeleine Albright|secretary of state|1997|2001|
USA|Lloyd Austin|secretary of defense|2021|2025|Lloyd J. Austin
USA|Janet Yellen|secretary of the treasury|2021|2025|
USA|Jake Sullivan|national security advisor|2021|2025|
USA|Ned Price|spokesperson|2021|2023|
USA|Matthew Miller|spokesperson|2023|2025|
USA|Karine Jean-Pierre|press secretary|2022|2025|
USA|Jen Psaki|press secretary|2021|2022|
USA|Adrienne Watson|spokesperson|2021|2024|
USA|Emily Horne|spokesperson|2021|2022|
USA|John Kirby|spokesperson|2021|2025|
USA|Linda Thomas-Greenfield|ambassador|2021|2025|
USA|Wendy Sherman|deputy secretary of state|2021|2023|
USA|Jon Finer|deputy national security advisor|2021|2025|
USA|Brett McGurk|coordinator|2021|2025|
USA|Jill Biden|first lady|2021|2025|
RUS|Vladimir Putin|president|2000||
RUS|Sergey Lavrov|foreign minister|2004||Sergei Lavrov
RUS|Dmitry Peskov|spokesman|2012||Dmitri Peskov
RUS|Maria Zakharova|spokeswoman|2015||
RUS|Dmitry Medvedev|president|2008||
RUS|Boris Yeltsin|president|1991|1999|
RUS|Sergei Shoigu|defence minister|2012||Sergey Shoigu
RUS|Vassily Nebenzia|ambassador|2017||Vasily Nebenzya
SUN|Mikhail Gorbachev|leader|1985|1991|
UKR|Volodymyr Zelenskyy|president|2019||Volodymyr Zelensky;Volodymyr Zelenskiy;Vladimir Zelensky
UKR|Dmytro Kuleba|foreign minister|2020|2024|
UKR|Petro Poroshenko|president|2014|2019|
GBR|Keir Starmer|prime minister|2024||
GBR|Rishi Sunak|prime minister|2022|2024|
GBR|Liz Truss|prime minister|2022|2022|
GBR|Boris Johnson|prime minister|2019|2022|
GBR|Theresa May|prime minister|2016|2019|
GBR|David Cameron|prime minister|2010|2016|
GBR|Tony Blair|prime minister|1997|2007|
GBR|Margaret Thatcher|prime minister|1979|1990|
FRA|Emmanuel Macron|president|2017||
FRA|François Hollande|president|2012|2017|Francois Hollande
FRA|Nicolas Sarkozy|president|2007|2012|
FRA|Jacques Chirac|president|1995|2007|
FRA|François Mitterrand|president|1981|1995|Francois Mitterrand
DEU|Olaf Scholz|chancellor|2021|2025|
DEU|Friedrich Merz|chancellor|2025||
DEU|Angela Merkel|chancellor|2005|2021|
DEU|Annalena Baerbock|foreign minister|2021|2025|
DEU|Gerhard Schröder|chancellor|1998|2005|Gerhard Schroeder
DEU|Helmut Kohl|chancellor|1982|1998|
ITA|Giorgia Meloni|prime minister|2022||
ITA|Mario Draghi|prime minister|2021|2022|
ESP|Pedro Sánchez|prime minister|2018||Pedro Sanchez
POL|Andrzej Duda|president|2015|2025|
POL|Donald Tusk|prime minister|2023||
HUN|Viktor Orbán|prime minister|2010||Viktor Orban
CAN|Justin Trudeau|prime minister|2015|2025|
CAN|Mark Carney|prime minister|2025||
JPN|Fumio Kishida|prime minister|2021|2024|Kishida Fumio
JPN|Yoshihide Suga|prime minister|2020|2021|
JPN|Shinzo Abe|prime minister|2012|2020|
JPN|Shigeru Ishiba|prime minister|2024|2025|
KOR|Yoon Suk Yeol|president|2022|2025|Yoon
KOR|Moon Jae-in|president|2017|2022|
PRK|Kim Jong Un|leader|2011||Kim Jong-un
PRK|Kim Jong Il|leader|1994|2011|Kim Jong-il
CHN|Xi Jinping|president|2013||
CHN|Wang Yi|foreign minister|2013||
CHN|Hu Jintao|president|2003|2013|
IND|Narendra Modi|prime minister|2014||
IND|Subrahmanyam Jaishankar|external affairs minister|2019||S. Jaishankar;Jaishankar
PAK|Shehbaz Sharif|prime minister|2022||
PAK|Imran Khan|prime minister|2018|2022|
AUS|Anthony Albanese|prime minister|2022||
AUS|Scott Morrison|prime minister|2018|2022|
NZL|Jacinda Ardern|prime minister|2017|2023|
ISR|Benjamin Netanyahu|prime minister|2009||Bibi Netanyahu
ISR|Isaac Herzog|president|2021||
ISR|Naftali Bennett|prime minister|2021|2022|
ISR|Yair Lapid|prime minister|2022|2022|
ISR|Ariel Sharon|prime minister|2001|2006|
ISR|Ehud Barak|prime minister|1999|2001|
ISR|Yitzhak Rabin|prime minister|1992|1995|
ISR|Yoav Gallant|defence minister|2022|2024|
PSE|Mahmoud Abbas|president|2005||
PSE|Yasser Arafat|chairman|1969|2004|Yasir Arafat
EGY|Abdel Fattah el-Sisi|president|2014||Abdel Fattah al-Sisi;Abdel Fattah El-Sisi;Al-Sisi;El-Sisi
EGY|Hosni Mubarak|president|1981|2011|
SYR|Bashar al-Assad|president|2000|2024|Bashar al-Asad;Assad
SAU|Mohammed bin Salman|crown prince|2017||
TUR|Recep Tayyip Erdoğan|president|2003||Recep Tayyip Erdogan;Tayyip Erdogan
IRN|Ebrahim Raisi|president|2021|2024|
IRN|Hassan Rouhani|president|2013|2021|
IRN|Ali Khamenei|supreme leader|1989||
IRN|Javad Zarif|foreign minister|2013|2021|Mohammad Javad Zarif
IRN|Abbas Araghchi|foreign minister|2024||Abbas Araqchi
IRN|Mahmoud Ahmadinejad|president|2005|2013|
IRQ|Saddam Hussein|president|1979|2003|Saddam
IRQ|Nouri al-Maliki|prime minister|2006|2014|
LBY|Muammar Gaddafi|leader|1969|2011|Moammar Gadhafi;Muammar Qaddafi;Gadhafi;Qaddafi
BRA|Luiz Inácio Lula da Silva|president|2023||Lula;Lula da Silva
BRA|Jair Bolsonaro|president|2019|2022|
MEX|Andrés Manuel López Obrador|president|2018|2024|López Obrador;Lopez Obrador
MEX|Claudia Sheinbaum|president|2024||
ARG|Javier Milei|president|2023||
COL|Gustavo Petro|president|2022|2026|
VEN|Nicolás Maduro|president|2013||Nicolas Maduro
VEN|Hugo Chávez|president|1999|2013|Hugo Chavez
CUB|Fidel Castro|president|1959|2008|
CUB|Miguel Díaz-Canel|president|2018||
ZAF|Cyril Ramaphosa|president|2018||
ZAF|Nelson Mandela|president|1994|1999|
KEN|William Ruto|president|2022||
RWA|Paul Kagame|president|2000||
COD|Félix Tshisekedi|president|2019||Felix Tshisekedi
ETH|Abiy Ahmed|prime minister|2018||
NGA|Bola Tinubu|president|2023||
NGA|Olusegun Obasanjo|president|1999|2007|
BLR|Alexander Lukashenko|president|1994||Alyaksandr Lukashenka;Aleksandr Lukashenko
SRB|Aleksandar Vučić|president|2017||Aleksandar Vucic
SRB|Slobodan Milošević|president|1989|2000|Slobodan Milosevic;Milosevic
PHL|Ferdinand Marcos Jr.|president|2022||Ferdinand R. Marcos, Jr.
PHL|Rodrigo Duterte|president|2016|2022|
IGO:UN|António Guterres|secretary-general|2017|2026|Antonio Guterres
IGO:UN|Ban Ki-moon|secretary-general|2007|2016|
IGO:UN|Kofi Annan|secretary-general|1997|2006|
IGO:UN|Boutros Boutros-Ghali|secretary-general|1992|1996|
IGO:NATO|Jens Stoltenberg|secretary general|2014|2024|
IGO:NATO|Mark Rutte|secretary general|2024||
IGO:EU|Ursula von der Leyen|president of the European Commission|2019||
IGO:EU|Josep Borrell|high representative|2019|2024|
IGO:EU|Kaja Kallas|high representative|2024||
IGO:EU|Charles Michel|president of the European Council|2019|2024|
IGO:EU|Federica Mogherini|high representative|2014|2019|
IGO:IAEA|Rafael Grossi|director general|2019||Rafael Mariano Grossi
IGO:WHO|Tedros Adhanom Ghebreyesus|director-general|2017||Tedros
VAT|Pope Francis|pope|2013|2025|
VAT|Pope Leo|pope|2025||Pope Leo XIV
VAT|Pope John Paul|pope|1978|2005|Pope John Paul II
USA|Jimmy Carter|president|1977|1981|
USA|George H. W. Bush|president|1989|1993|
USA|Warren Christopher|secretary of state|1993|1997|
USA|James Baker|secretary of state|1989|1992|
USA|Dick Cheney|vice president|2001|2009|
USA|Al Gore|vice president|1993|2001|
USA|Donald Rumsfeld|secretary of defense|2001|2006|
USA|JD Vance|vice president|2025||J.D. Vance
USA|Pete Hegseth|secretary of defense|2025||
USA|Phil Gordon|national security advisor|2022|2025|
RUS|Igor Ivanov|foreign minister|1998|2004|
RUS|Yevgeny Primakov|prime minister|1996|1999|
RUS|Andrei Kozyrev|foreign minister|1990|1996|
SUN|Leonid Brezhnev|leader|1964|1982|
SUN|Eduard Shevardnadze|foreign minister|1985|1991|
SUN|Andrei Gromyko|foreign minister|1957|1985|
UKR|Leonid Kuchma|president|1994|2005|
UKR|Viktor Yanukovych|president|2010|2014|Viktor Yanukovich
UKR|Viktor Yushchenko|president|2005|2010|
UKR|Andrii Sybiha|foreign minister|2024||Andriy Sybiha
GBR|John Major|prime minister|1990|1997|
GBR|Gordon Brown|prime minister|2007|2010|
GBR|Robin Cook|foreign secretary|1997|2001|
GBR|Jack Straw|foreign secretary|2001|2006|
GBR|David Lammy|foreign secretary|2024|2025|
GBR|King Charles|king|2022||King Charles III;Charles III
GBR|Queen Elizabeth|queen|1952|2022|Queen Elizabeth II;Elizabeth II
FRA|Valéry Giscard d'Estaing|president|1974|1981|
FRA|Lionel Jospin|prime minister|1997|2002|
FRA|Jean-Yves Le Drian|foreign minister|2017|2022|
FRA|Jean-Noël Barrot|foreign minister|2024||
DEU|Joschka Fischer|foreign minister|1998|2005|
DEU|Klaus Kinkel|foreign minister|1992|1998|
DEU|Hans-Dietrich Genscher|foreign minister|1974|1992|
DEU|Frank-Walter Steinmeier|president|2017||
ITA|Silvio Berlusconi|prime minister|1994|2011|
ITA|Matteo Renzi|prime minister|2014|2016|
ITA|Giuseppe Conte|prime minister|2018|2021|
ESP|José María Aznar|prime minister|1996|2004|Jose Maria Aznar
ESP|Mariano Rajoy|prime minister|2011|2018|
ESP|José Manuel Albares|foreign minister|2021||Jose Manuel Albares
ESP|King Felipe|king|2014||King Felipe VI
ESP|King Juan Carlos|king|1975|2014|
NLD|Mark Rutte|prime minister|2010|2024|
NLD|King Willem-Alexander|king|2013||
BEL|King Philippe|king|2013||
DNK|Mette Frederiksen|prime minister|2019||
SWE|Ulf Kristersson|prime minister|2022||
NOR|Jonas Gahr Støre|prime minister|2021||Jonas Gahr Store
FIN|Sauli Niinistö|president|2012|2024|Sauli Niinisto
FIN|Alexander Stubb|president|2024||
IRL|Micheál Martin|taoiseach|2020||Micheal Martin
POL|Lech Walesa|president|1990|1995|Lech Wałęsa
POL|Aleksander Kwasniewski|president|1995|2005|Aleksander Kwaśniewski
POL|Radosław Sikorski|foreign minister|2023||Radoslaw Sikorski
CZE|Vaclav Havel|president|1993|2003|Václav Havel
CZE|Petr Pavel|president|2023||
SVK|Robert Fico|prime minister|2023||
HUN|Péter Szijjártó|foreign minister|2014||Peter Szijjarto
ROU|Klaus Iohannis|president|2014|2025|
ROU|Ion Iliescu|president|1990|2004|
ROU|Nicolae Ceausescu|president|1965|1989|Nicolae Ceaușescu
GRC|Andreas Papandreou|prime minister|1993|1996|
GRC|Kyriakos Mitsotakis|prime minister|2019||
GRC|Costas Simitis|prime minister|1996|2004|
CYP|Nikos Christodoulides|president|2023||
TUR|Turgut Ozal|president|1983|1993|Turgut Özal
TUR|Suleyman Demirel|president|1993|2000|Süleyman Demirel
TUR|Bulent Ecevit|prime minister|1999|2002|Bülent Ecevit
TUR|Tansu Ciller|prime minister|1993|1996|Tansu Çiller
TUR|Abdullah Gul|president|2007|2014|Abdullah Gül
TUR|Hakan Fidan|foreign minister|2023||
TUR|Mevlüt Çavuşoğlu|foreign minister|2014|2023|Mevlut Cavusoglu
GEO|Mikheil Saakashvili|president|2004|2013|Mikhail Saakashvili
GEO|Salome Zourabichvili|president|2018|2024|
ARM|Nikol Pashinyan|prime minister|2018||
AZE|Ilham Aliyev|president|2003||
AZE|Heydar Aliyev|president|1993|2003|
KAZ|Nursultan Nazarbayev|president|1990|2019|
KAZ|Kassym-Jomart Tokayev|president|2019||
UZB|Islam Karimov|president|1990|2016|
UZB|Shavkat Mirziyoyev|president|2016||
MDA|Maia Sandu|president|2020||
XKX|Albin Kurti|prime minister|2021||
XKX|Hashim Thaci|president|2008|2020|Hashim Thaçi
BIH|Alija Izetbegovic|president|1990|2000|Alija Izetbegović
HRV|Franjo Tudjman|president|1990|1999|Franjo Tuđman
MKD|Kiro Gligorov|president|1991|1999|
ALB|Edi Rama|prime minister|2013||
ALB|Sali Berisha|president|1992|1997|
CHN|Jiang Zemin|president|1993|2003|
CHN|Deng Xiaoping|leader|1978|1992|
CHN|Li Peng|prime minister|1987|1998|
CHN|Wen Jiabao|prime minister|2003|2013|
CHN|Li Qiang|prime minister|2023||
TWN|Tsai Ing-wen|president|2016|2024|
TWN|Lai Ching-te|president|2024||
TWN|Chen Shui-bian|president|2000|2008|
TWN|Lee Teng-hui|president|1988|2000|
JPN|Junichiro Koizumi|prime minister|2001|2006|
JPN|Ryutaro Hashimoto|prime minister|1996|1998|
JPN|Keizo Obuchi|prime minister|1998|2000|
JPN|Toshiki Kaifu|prime minister|1989|1991|
JPN|Yasuhiro Nakasone|prime minister|1982|1987|
KOR|Kim Dae-jung|president|1998|2003|
KOR|Kim Young-sam|president|1993|1998|
KOR|Roh Moo-hyun|president|2003|2008|
KOR|Lee Jae-myung|president|2025||Lee Jae Myung
PRK|Kim Il Sung|leader|1948|1994|Kim Il-sung
MNG|Ukhnaagiin Khürelsükh|president|2021||
IND|Atal Bihari Vajpayee|prime minister|1998|2004|Vajpayee
IND|Manmohan Singh|prime minister|2004|2014|
IND|Rajiv Gandhi|prime minister|1984|1989|
IND|Indira Gandhi|prime minister|1966|1984|
IND|P. V. Narasimha Rao|prime minister|1991|1996|Narasimha Rao
PAK|Pervez Musharraf|president|1999|2008|
PAK|Nawaz Sharif|prime minister|1990|2017|
PAK|Benazir Bhutto|prime minister|1988|1996|
PAK|Mohammad Zia-ul-Haq|president|1978|1988|Zia-ul-Haq;Mohammad Zia-Ul-Haq
PAK|Asif Ali Zardari|president|2008||
PAK|Ishaq Dar|foreign minister|2024||
BGD|Sheikh Hasina|prime minister|1996|2024|
BGD|Khaleda Zia|prime minister|1991|2006|
BGD|Muhammad Yunus|chief adviser|2024||
LKA|Ranil Wickremesinghe|president|1993|2024|
LKA|Chandrika Kumaratunga|president|1994|2005|
AFG|Hamid Karzai|president|2001|2014|
AFG|Ashraf Ghani|president|2014|2021|
AFG|Mohammad Najibullah|president|1986|1992|Najibullah
NPL|K. P. Sharma Oli|prime minister|2015||KP Sharma Oli
IDN|Suharto|president|1967|1998|
IDN|Megawati Sukarnoputri|president|2001|2004|
IDN|Susilo Bambang Yudhoyono|president|2004|2014|
IDN|Joko Widodo|president|2014|2024|
IDN|Prabowo Subianto|president|2024||
IDN|B. J. Habibie|president|1998|1999|
IDN|Retno Marsudi|foreign minister|2014|2024|
MYS|Mahathir Mohamad|prime minister|1981|2020|Mahathir bin Mohamad
MYS|Anwar Ibrahim|prime minister|2022||
SGP|Lee Kuan Yew|prime minister|1959|1990|
SGP|Goh Chok Tong|prime minister|1990|2004|
SGP|Lee Hsien Loong|prime minister|2004|2024|
SGP|Lawrence Wong|prime minister|2024||
THA|Thaksin Shinawatra|prime minister|2001|2006|
VNM|Phạm Minh Chính|prime minister|2021||Pham Minh Chinh
KHM|Hun Sen|prime minister|1985|2023|
KHM|Hun Manet|prime minister|2023||
KHM|Norodom Sihanouk|king|1941|2004|
PHL|Fidel Ramos|president|1992|1998|
PHL|Corazon Aquino|president|1986|1992|
PHL|Ferdinand Marcos|president|1965|1986|
PHL|Gloria Arroyo|president|2001|2010|Gloria Macapagal Arroyo
PHL|Enrique Manalo|foreign secretary|2022|2025|
AUS|John Howard|prime minister|1996|2007|
AUS|Paul Keating|prime minister|1991|1996|
AUS|Kevin Rudd|prime minister|2007|2013|
AUS|Penny Wong|foreign minister|2022||
NZL|Christopher Luxon|prime minister|2023||
NZL|Helen Clark|prime minister|1999|2008|
PNG|James Marape|prime minister|2019||
ISR|Shimon Peres|president|1984|2014|
ISR|Yitzhak Shamir|prime minister|1983|1992|
ISR|Menachem Begin|prime minister|1977|1983|
ISR|Ehud Olmert|prime minister|2006|2009|
ISR|Israel Katz|foreign minister|2024||
ISR|Gideon Saar|foreign minister|2024||
EGY|Anwar Sadat|president|1970|1981|Anwar el-Sadat
EGY|Mohamed Morsi|president|2012|2013|
EGY|Sameh Shoukry|foreign minister|2014|2024|
SYR|Hafez al-Assad|president|1971|2000|Hafez Assad
SYR|Ahmed al-Sharaa|president|2025||
JOR|King Hussein|king|1952|1999|
JOR|King Abdullah II|king|1999||
JOR|Ayman Safadi|foreign minister|2017||
LBN|Rafik Hariri|prime minister|1992|2004|
LBN|Najib Mikati|prime minister|2021|2025|
LBN|Joseph Aoun|president|2025||
IRN|Mohammad Khatami|president|1997|2005|
IRN|Akbar Hashemi Rafsanjani|president|1989|1997|Rafsanjani
IRN|Ruhollah Khomeini|supreme leader|1979|1989|Ayatollah Khomeini;Khomeini
IRN|Masoud Pezeshkian|president|2024||
IRN|Hossein Amir-Abdollahian|foreign minister|2021|2024|
IRQ|Tariq Aziz|foreign minister|1983|2003|
IRQ|Jalal Talabani|president|2005|2014|
IRQ|Mohammed Shia al-Sudani|prime minister|2022||Mohammed Shia' al-Sudani
SAU|King Fahd|king|1982|2005|
SAU|King Salman|king|2015||
SAU|Faisal bin Farhan|foreign minister|2019||
ARE|Mohamed bin Zayed|president|2022||Mohammed bin Zayed
QAT|Tamim bin Hamad Al Thani|emir|2013||Tamim bin Hamad Al-Thani;Sheikh Tamim
KWT|Sabah al-Ahmad|emir|2006|2020|
OMN|Haitham bin Tariq|sultan|2020||
YEM|Ali Abdullah Saleh|president|1990|2012|
DZA|Abdelaziz Bouteflika|president|1999|2019|
DZA|Abdelmadjid Tebboune|president|2019||
DZA|Chadli Bendjedid|president|1979|1992|
DZA|Liamine Zeroual|president|1994|1999|
MAR|King Hassan II|king|1961|1999|King Hassan
MAR|King Mohammed VI|king|1999||Mohammed VI
TUN|Zine El Abidine Ben Ali|president|1987|2011|Ben Ali
TUN|Kais Saied|president|2019||
LBY|Khalifa Haftar|field marshal|2015||
LBY|Abdul Hamid Dbeibah|prime minister|2021||
SDN|Omar al-Bashir|president|1989|2019|Omar Hassan al-Bashir;Omar el-Bashir
SDN|Abdel Fattah al-Burhan|chairman|2019||
SSD|Salva Kiir|president|2011||
ETH|Meles Zenawi|prime minister|1995|2012|
ETH|Mengistu Haile Mariam|president|1977|1991|
ERI|Isaias Afwerki|president|1993||Isaias Afewerki
SOM|Hassan Sheikh Mohamud|president|2012||
SOM|Siad Barre|president|1969|1991|Mohamed Siad Barre
KEN|Daniel arap Moi|president|1978|2002|
KEN|Uhuru Kenyatta|president|2013|2022|
UGA|Yoweri Museveni|president|1986||
TZA|Samia Suluhu Hassan|president|2021||
COD|Laurent Kabila|president|1997|2001|
COD|Joseph Kabila|president|2001|2019|
COD|Mobutu Sese Seko|president|1965|1997|Mobutu
AGO|Jose Eduardo dos Santos|president|1979|2017|José Eduardo dos Santos
AGO|João Lourenço|president|2017||Joao Lourenco
MOZ|Joaquim Chissano|president|1986|2005|
ZMB|Hakainde Hichilema|president|2021||
ZMB|Kenneth Kaunda|president|1964|1991|
ZWE|Robert Mugabe|president|1987|2017|Mugabe
ZWE|Emmerson Mnangagwa|president|2017||
ZAF|F. W. de Klerk|president|1989|1994|Frederik de Klerk
ZAF|Thabo Mbeki|president|1999|2008|
ZAF|Jacob Zuma|president|2009|2018|
ZAF|P. W. Botha|president|1984|1989|
NGA|Sani Abacha|head of state|1993|1998|
NGA|Muhammadu Buhari|president|2015|2023|
NGA|Ibrahim Babangida|president|1985|1993|
GHA|Jerry Rawlings|president|1981|2001|
GHA|Nana Akufo-Addo|president|2017|2025|
CIV|Laurent Gbagbo|president|2000|2011|
CIV|Alassane Ouattara|president|2010||
CIV|Felix Houphouet-Boigny|president|1960|1993|Félix Houphouët-Boigny
SEN|Abdou Diouf|president|1981|2000|
SEN|Macky Sall|president|2012|2024|
MLI|Assimi Goïta|president|2021||Assimi Goita
BFA|Ibrahim Traoré|president|2022||Ibrahim Traore
NER|Mohamed Bazoum|president|2021|2023|
TCD|Idriss Deby|president|1990|2021|Idriss Déby
TCD|Mahamat Idriss Déby|president|2021||Mahamat Idriss Deby
LBR|Charles Taylor|president|1997|2003|
SLE|Ahmad Tejan Kabbah|president|1996|2007|
RWA|Juvenal Habyarimana|president|1973|1994|
BDI|Pierre Buyoya|president|1987|2003|
CMR|Paul Biya|president|1982||
GAB|Omar Bongo|president|1967|2009|
CUB|Raul Castro|president|2008|2018|Raúl Castro
HTI|Jean-Bertrand Aristide|president|1991|2004|
HTI|Ariel Henry|prime minister|2021|2024|
NIC|Daniel Ortega|president|2007||
SLV|Nayib Bukele|president|2019||
GTM|Bernardo Arévalo|president|2024||Bernardo Arevalo
HND|Xiomara Castro|president|2022||
PAN|Manuel Noriega|leader|1983|1989|
COL|Alvaro Uribe|president|2002|2010|Álvaro Uribe
COL|Juan Manuel Santos|president|2010|2018|
COL|Iván Duque|president|2018|2022|Ivan Duque
PER|Alberto Fujimori|president|1990|2000|
PER|Dina Boluarte|president|2022||
CHL|Augusto Pinochet|president|1973|1990|
CHL|Gabriel Boric|president|2022||
ARG|Carlos Menem|president|1989|1999|
ARG|Cristina Fernández de Kirchner|president|2007|2015|Cristina Kirchner
BRA|Fernando Henrique Cardoso|president|1995|2003|
BRA|Dilma Rousseff|president|2011|2016|
BOL|Evo Morales|president|2006|2019|
ECU|Rafael Correa|president|2007|2017|
ECU|Daniel Noboa|president|2023||
MEX|Vicente Fox|president|2000|2006|
MEX|Ernesto Zedillo|president|1994|2000|
CAN|Jean Chrétien|prime minister|1993|2003|Jean Chretien
CAN|Stephen Harper|prime minister|2006|2015|
CAN|Mélanie Joly|foreign minister|2021|2025|Melanie Joly
IGO:UN|Javier Pérez de Cuéllar|secretary-general|1982|1991|Javier Perez de Cuellar
IGO:NATO|Javier Solana|secretary general|1995|1999|
IGO:NATO|Anders Fogh Rasmussen|secretary general|2009|2014|
IGO:NATO|George Robertson|secretary general|1999|2003|Lord Robertson
IGO:EU|Romano Prodi|president of the European Commission|1999|2004|
IGO:EU|José Manuel Barroso|president of the European Commission|2004|2014|Jose Manuel Barroso
IGO:EU|Jean-Claude Juncker|president of the European Commission|2014|2019|
IGO:EU|Jacques Delors|president of the European Commission|1985|1995|
IGO:EU|Catherine Ashton|high representative|2009|2014|
IGO:EU|António Costa|president of the European Council|2024||
IGO:IAEA|Mohamed ElBaradei|director general|1997|2009|Mohamed El Baradei
IGO:IAEA|Hans Blix|director general|1981|1997|
IGO:IMF|Christine Lagarde|managing director|2011|2019|
IGO:IMF|Kristalina Georgieva|managing director|2019||
IGO:WTO|Ngozi Okonjo-Iweala|director-general|2021||
IGO:AU|Moussa Faki Mahamat|chairperson|2017|2025|
IGO:LAS|Amr Moussa|secretary-general|2001|2011|
IGO:OAS|Luis Almagro|secretary general|2015|2025|
IGO:ASEAN|Kao Kim Hourn|secretary-general|2023||
`;
