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
`;
