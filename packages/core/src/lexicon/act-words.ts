import type { ActKind } from '../schema/act.js';

/**
 * Words that perform an act of a kind, or come with one, in their base form and lower case: verbs, and nouns and adjectives after
 * a copula or a light verb (`expressed concern`, `is unacceptable`). A word may stand under several kinds. They are evidence for
 * the act model and never decide by themselves.
 */
export const ACT_WORDS: Readonly<Record<ActKind, string>> = {
  demand:
    'demand insist require must ultimatum exact obligate oblige obliged obligated dictate order instruct direct compel press summon mandate ' +
    'imperative unconditional immediately cease desist halt withdraw release return vacate deadline insistence requirement',
  call:
    'call urge appeal ask request invite encourage exhort implore beseech plead beg recommend advise advocate counsel petition entreat ' +
    'prod nudge lobby press hope expect should seek bid solicit suggest please let consider join entreaty plea',
  propose:
    'propose offer suggest table float submit present put moot mediate broker volunteer initiative proposal mediation facilitate ' +
    'sponsor nominate outline unveil formula roadmap blueprint overture olive',
  commit:
    'commit pledge promise vow undertake guarantee assure ensure intend plan resolve strive endeavour endeavor aim continue ready willing ' +
    'prepared determined readiness willingness determination dedicated commitment engage work uphold honour honor stay forward vigilant swear',
  agree:
    'agree accept consent approve sign ratify conclude adopt assent accede concur endorse seal reach settle consensus agreement accord acceptance approval greenlight initial',
  reject:
    'reject refuse decline oppose rebuff spurn veto dismiss disagree object resist unacceptable inadmissible intolerable refusal rejection ' +
    'opposition objection rule repudiate shun snub discard scrap turn balk baulk block non-starter negotiable recognise recognize accept tolerate ' +
    'contest disavow renounce withhold bow yield budge concession',
  threaten:
    'threaten retaliate respond reciprocate punish avenge retaliation countermeasure response sanction reserve reprisal answer mirror ' +
    'proportionate consequences impose expel sever suspend cut close strike hold act defend force forced compelled revenge escalate downgrade freeze ban',
  warn:
    'warn caution alert forewarn admonish risk danger jeopardise jeopardize endanger consequences catastrophe escalation spark trigger ' +
    'provoke lead unleash undermine imperil spiral irreversible dangerous warning perilous backfire destabilise destabilize disaster grave beware',
  accuse:
    'accuse blame allege charge fault implicate responsible responsibility violate breach infringe ignore sabotage undermine provoke ' +
    'orchestrate instigate fabricate conspire lie mislead cheat betray renege fail launch attack invade kill bomb shell target detain ' +
    'abduct seize occupy interfere meddle smuggle arm fund sponsor hide conceal distort weaponise weaponize exploit abuse trample flout breach obstruct stall',
  deny:
    'deny refute rebut disprove contradict dispute baseless groundless unfounded false untrue fabricated fabrication lie nonsense fiction myth ' +
    'falsehood slander allegation disinformation fake never rubbish absurd invented categorically denial refutation claim no truth intention',
  condemn:
    'condemn denounce deplore decry protest criticise criticize slam blast lambast lambaste castigate censure assail rebuke chide scold berate ' +
    'excoriate reprimand outrage outrageous shameful disgraceful reprehensible despicable heinous barbaric abhorrent appalling cowardly unjustified ' +
    'unjustifiable indefensible abhor reproach scorn mock deride ridicule lament hypocrisy hypocritical brazen flagrant atrocious vile illegal ' +
    'irresponsible reckless provocative provocation crime aggression violation unconscionable condemnation',
  concern:
    'concern worry alarm regret dismay disappoint disappointment trouble disturb unease apprehension anxiety fear misgiving reservation doubt ' +
    'worried concerned alarmed disturbed dismayed troubled regrettable unfortunate saddened frustrated upset perturbed worrying alarming disquiet deteriorate',
  welcome:
    'welcome thank praise commend congratulate appreciate applaud hail laud celebrate salute compliment gratitude grateful appreciation praise ' +
    'tribute thankful pleased delighted proud glad honour honor congratulation acclaim cheer credit wish positive constructive encouraging',
  support:
    'support back endorse stand solidarity recognise recognize champion favour favor advocate side rally backing endorsement recognition ally ' +
    'defend embrace unwavering steadfast ironclad behind alongside sympathise sympathize uphold',
  condole:
    'condole mourn grieve condolence sympathy sympathize sympathise sorrow grief bereaved prayer heart thoughts loss victim saddened heartbroken pray tragic tragedy mourning console deepest',
  apologize:
    'apologise apologize apology sorry remorse excuse forgive forgiveness pardon contrition regret mistake error',
  affirm:
    'affirm reaffirm reiterate stress emphasise emphasize underscore underline highlight reassert restate assert maintain uphold importance vital ' +
    'essential crucial key fundamental principle right sovereignty commitment cornerstone unshakable paramount indispensable clear position point confirm repeat deserve',
  note: 'note recall acknowledge recognise recognize admit concede remind observe mind cognizant mindful aware remember concur take confirm grant acknowledgement realise realize understand',
  announce:
    'announce declare decide impose expel summon recall deliver hand publish release launch introduce appoint establish suspend ban designate ' +
    'sanction authorise authorize deploy send dispatch provide allocate donate open close evacuate withdraw decision unveil issue sign lift ' +
    'terminate extend award nominate name schedule host travel visit submit file deport restrict announce abstain vote notify inform',
  consult:
    'meet met discuss talk speak spoke consult confer exchange converse negotiate host receive visit phone telephone call meeting talks conversation ' +
    'discussion consultation review brief convene dialogue hold held deliberate debrief',
  state:
    'say said explain describe believe consider think argue claim tell told add state mention report remark comment declare indicate know see include remain become show reveal estimate contend opine',
};

/** Words for acts of violence, breaches and hostile measures: what is accused, condemned, feared. */
export const HOSTILE_WORDS =
  'attack aggression invasion war strike bombing shelling missile killing massacre atrocity crime genocide violence terror terrorism terrorist ' +
  'violation breach incursion occupation annexation blockade coercion threat provocation interference sanction repression oppression torture ' +
  'detention arrest abduction kidnapping hostage assassination coup persecution crackdown abuse brutality murder destruction escalation ' +
  'hostility harassment espionage sabotage cyberattack disinformation slander lie propaganda smear intimidation corruption illegal unlawful ' +
  'unjustified unprovoked brutal heinous malign hostile aggressive reckless irresponsible';

/** Words for what is praised, offered and shared. */
export const FRIENDLY_WORDS =
  'cooperation partnership friendship peace stability progress prosperity dialogue assistance aid help support contribution success achievement ' +
  'leadership courage efforts agreement ceasefire release relief recovery generosity hospitality unity solidarity trust relations ties bond ' +
  'alliance humanitarian freedom democracy rights';
