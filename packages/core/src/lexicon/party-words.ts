/**
 * Common nouns and small words from which noun phrases about parties are made, in lower case, by what they do in the phrase.
 * A word may stand in several lists.
 */

/** Offices that speak for the state or organisation they belong to, in the singular. */
export const OFFICES =
  'assistant president vice-president co-president minister premier chancellor vice-chancellor king queen emir sultan sheikh shaikh pope pontiff crown-prince prince princess monarch ' +
  'emperor taoiseach tánaiste tanaiste secretary undersecretary under-secretary subsecretary secretary-general director-general spokesman spokeswoman spokesperson ' +
  'ambassador envoy representative negotiator delegate diplomat attaché attache chargé charge consul nuncio commissioner rapporteur official ' +
  'officer adviser advisor aide leader head chief chairman chairwoman chairperson chair deputy senator congressman congresswoman lawmaker mp governor mayor ' +
  'ayatollah general admiral commander colonel marshal lieutenant captain brigadier prosecutor ombudsman ambassador-designate premier-designate ' +
  'counsellor counselor counterpart colleague coordinator co-ordinator administrator speaker dictator ruler lady gentleman interlocutor host ' +
  'permanent-representative high-commissioner quartermaster legislator parliamentarian councillor councilor regent mediator rep director principal source minister-counsellor head-of-state tsar inspector congressmen';

/** The same in the plural. */
export const OFFICE_PLURALS =
  'presidents vice-presidents ministers premiers chancellors kings emirs monarchs secretaries spokesmen spokespersons spokespeople ambassadors envoys ' +
  'representatives negotiators delegates diplomats attachés consuls commissioners officials advisers advisors aides leaders heads chiefs ' +
  'senators lawmakers mps governors mayors generals commanders counterparts colleagues interlocutors inspectors coordinators legislators deputies principals sources officers mediators';

/** Bodies that speak for the state or organisation they belong to. */
export const BODIES =
  'ministry ministries government governments administration department embassy embassies consulate cabinet parliament presidency premiership mission missions army ' +
  'military navy authorities authority delegation side secretariat office palace court police troops forces soldiers legislature senate congress ' +
  'assembly council commission committee directorate bureau agency service services high-commission chancery regime junta leadership ' +
  'intelligence judiciary majlis rada duma kremlin chancellery foreign-ministry team envoys mofa mfa dfa permanent-mission house chamber inspectorate board institute ' +
  "state-media media-service press-service force airforce guard guards military-command staff command party ombudsman nunciature spokespersonship treasury exchequer ministries' headquarters navy";

/** Singular nouns that describe a party as such: `the country`, `the alliance`. */
export const COLLECTIVES =
  'country nation state kingdom republic island sultanate emirate principality federation superpower monarchy neighbour neighbor ally ' +
  'alliance bloc organisation organization union group grouping community league body agency watchdog institution association sheikhdom ' +
  'coalition partner adversary rival power capital commission council ministry government administration homeland rock';

/** Plural nouns for several parties at once. */
export const GROUPS =
  'sides parties countries nations states leaders presidents ministers governments capitals delegations allies partners neighbours neighbors powers ' +
  'heads officials counterparts signatories participants members principals negotiators diplomats representatives co-sponsors sponsors two three four five ' +
  'interlocutors envoys premiers republics kingdoms islands institutions organisations organizations defendants combatants belligerents adversaries vice-presidents secretaries trio guarantors mediators';

/** Documents that speak for their author: `the statement`, `its reply`. */
export const DOCUMENTS =
  'statement note letter communiqué communique declaration response reply document text message readout report release letters memorandum memo ' +
  'démarche demarche paper draft resolution protest ultimatum decree decision answer comment remarks speech tweet notice bulletin missive ' +
  'aide-mémoire aide-memoire commentary verdict';

/** People who speak for nobody but themselves, one or several. */
export const PRIVATE_PEOPLE =
  'analyst analysts expert experts professor professors scholar scholars researcher researchers activist activists lawyer lawyers attorney attorneys ' +
  'journalist journalists reporter reporters correspondent correspondents author authors historian historians economist economists observer observers ' +
  'resident residents villager villagers fisherman fishermen protester protesters demonstrators critic critics campaigner campaigners witness witnesses ' +
  'businessman businesswoman trader traders executive executives ceo founder student students teacher driver farmer farmers worker workers union unionist ' +
  'rebel rebels militant militants insurgent insurgents guerrilla guerrillas militia militias separatist separatists terrorist terrorists gunmen extremists fighters ' +
  'dissident dissidents opposition refugee refugees migrant migrants hostage hostages families relatives relative survivor survivors advocate advocates academic academics scientist ' +
  'scientists engineer commentator commentators columnist columnists pundits editor bishop archbishop cleric priest imam rabbi lecturer pundit newspaper newspapers media press outlet ' +
  'outlets broadcaster tv television radio website ngo ngos charity charities company companies firm firms corporation lobby think-tank thinktank university people citizens ' +
  'citizen civilians public crowd hostage-takers pirates smugglers voters congregation dissenters veterans pilot skipper captain doctor doctors nurse businessmen importers exporters growers reports newsletter inhabitants gunman strikers unions moderator question asker operator operators carrier carriers shipowner shipowners airline airlines owner owners contractor contractors supplier suppliers bank banks skippers seafarers sailors crew crews passengers victims victim bereaved prisoners prisoner detainees detainee captives gangs gang militiamen jihadists extremist nationalists brokers insurers pensioners women men children youth supporters believers pilgrims visitors tourists scouts volunteers donors lenders creditors investors traffickers hackers mercenaries settlers audience others some many none everyone bloggers netizens';

/** Words before a head that keep the phrase going and change nothing. */
export const MODIFIERS =
  'foreign prime vice deputy assistant associate acting interim senior top chief high permanent special chargé first second third defence defense interior finance trade ' +
  'home external affairs justice economy economic energy agriculture fisheries water environment state federal national central cabinet principal parliamentary military ' +
  'press official personal presidential royal ministerial diplomatic consular security intelligence naval land air public political general under joint supreme grand ' +
  'chief-of-staff media communications information visiting outgoing incoming newly appointed elected new current incumbent long-serving veteran unnamed anonymous senior-most ' +
  'police border customs immigration labour labor health education culture transport planning investment development industry commerce treasury internal regional local plenipotentiary extraordinary ' +
  'lead chief-negotiator honorary resident non-resident newly-appointed caretaker transitional de facto ruling coalition junior middle-ranking so-called own entire same other two three four five six seven eight nine ten ' +
  'respective several various both all neighbouring neighboring allied friendly fellow southern northern western eastern respected landlocked oil-rich communist democratic islamic socialist secular';

/** Words that say that the office or the allegiance is no more, or never was. */
export const NO_LONGER =
  'former ex retired ousted deposed late exiled opposition dissident self-exiled disgraced sacked then-opposition breakaway rebel shadow ex-president ex-minister one-time erstwhile would-be aspiring defected renegade resigned dismissed emeritus';

/** Words before a name that make no office by themselves. */
export const TITLES =
  'mr mr. mrs mrs. ms ms. miss mme mme. mlle dr dr. prof prof. sir dame lord lady amb amb. gen gen. lt lt. col col. maj maj. adm adm. capt capt. brig brig. sgt sen sen. rep rep. gov gov. ' +
  'hon hon. rev rev. fr st h.e h.e. he. h.e excellency highness majesty sheikh shaikh seyyed sayyid sayed haji shri smt chief señor señora senor senora don dep dep. perm perm. pm fm ' +
  'madam madame mesdames messrs messrs. comrade engineer the-honourable honourable honorable right hrh hm h.r.h. sec sec. sec.-gen. lt.-gen. lt-gen maj.-gen. brig.-gen. vice-adm. undersec. retd ret justice judge father marshal ustaz dato datuk tun tan tengku rt eng. dott. dipl. ing. imam mullah maulana';

/** Particles inside personal names. */
export const PARTICLES =
  'van von der den de del della di da do dos das du la le el al bin ibn bint ben ould wuld al- el- abu abd y e zu zum ter ten of-the af av st. mac san santa ap ole';

export const MALE_WORDS =
  'he him his himself mr mr. king prince emir sultan pope pontiff spokesman chairman congressman gentleman sir lord señor senor sheikh businessman taoiseach father shri don fisherman';
export const FEMALE_WORDS =
  'she her hers herself mrs mrs. ms ms. miss mme mme. mlle queen princess spokeswoman chairwoman congresswoman lady dame señora senora madam madame smt businesswoman';

export const DETERMINERS =
  'the a an this that these those its his her their our my your another one some several certain any each every no both either neither two-thirds whose many few most';

export const PRONOUNS =
  'latter he she it they him her them his hers its their theirs himself herself itself themselves we us our ours ourselves i me my mine myself both whose';

export const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue wed thu fri sat sun christmas easter ramadan eid today tomorrow yesterday';

/** Verbs of headlines that are nouns or names elsewhere: in a line of capitals they end a noun phrase. */
export const HEADLINE_VERBS =
  'receives meets hosts calls summons expels recalls rejects condemns warns urges demands accuses denies says tells vows pledges backs blames slams welcomes ' +
  'announces releases signs agrees offers asks gives takes makes holds visits travels speaks sends gets puts sets seeks faces turns moves opens closes ends ' +
  'protests protest threatens threaten accuse accuses appeals appeal invites praises thanks defends vetoes bans lifts imposes halts delays suspends resumes ' +
  'begins starts wins loses joins leaves arrives returns marks honors honours congratulates mourns supports reaffirms reaffirm affirms reiterates stresses ' +
  'calls call expel expels freezes revokes cancels pulls cuts';

/** Verbs beside which somebody speaks. */
export const SPEECH_VERBS =
  'said says say told tells adds stated states warned warns noted explained stressed insisted replied asked declared argued announced continued recalled reiterated ' +
  'emphasized emphasised underlined underscored affirmed reaffirmed called urged demanded accused denied rejected condemned welcomed thanked expressed according added';

/** Verbs of speech that stand before their subject behind what was said (`“…,” said the minister`). */
export const INVERTED_VERBS =
  'said says say replied replies added adds explained explains declared declares answered noted notes stated warned insisted argued asked countered retorted wrote writes confirmed announced observed continued concluded emphasised emphasized stressed shouted fumed';

/** Words for the speaker outside quotation marks. */
export const OWN_VOICE = 'we our us ours i my me';

/** Words by which a reporter cites. */
export const REPORTING = 'said says told tells according added';

/** Days as a newspaper gives them. */
export const NEWS_DAYS = 'monday tuesday wednesday thursday friday saturday sunday yesterday';

/** Prepositions that make a party a place. */
export const LOCATIVES = 'in at near inside outside around across throughout within off via into through';
