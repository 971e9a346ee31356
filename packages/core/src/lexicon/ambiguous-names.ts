/** One thing that an ambiguous name may mean, with words that speak for it. */
export interface Meaning {
  /** The code of the party; empty for no party at all. */
  readonly code: string;
  readonly words: readonly string[];
}

const meaning = (code: string, words: string): Meaning => ({ code, words: words.split(' ') });

/** A name that may mean several parties: what decides, and what it means where nothing does (null for nobody). */
export interface AmbiguousName {
  readonly meanings: readonly Meaning[];
  readonly otherwise: string | null;
}

const GEORGIA: AmbiguousName = {
  meanings: [
    meaning(
      'GEO',
      'tbilisi abkhazia ossetia russia russian moscow ukraine moldova armenia azerbaijan caucasus batumi nato eu kutaisi minister ambassador embassy republic kremlin parliament accession borjomi lari',
    ),
    meaning(
      '',
      'atlanta savannah augusta macon senator senators governor gov. republican republicans democrat democrats county counties runoff alabama florida carolina tennessee kemp ossoff warnock raffensperger legislature midterm ballots voters gop',
    ),
  ],
  otherwise: 'GEO',
};
const CONGO: AmbiguousName = {
  meanings: [
    meaning(
      'COD',
      'kinshasa drc m23 goma kivu tshisekedi kabila ituri bukavu rwanda rwandan monusco katanga mobutu zaire kagame lubumbashi kasai beni burundi uganda luanda nairobi',
    ),
    meaning('COG', 'brazzaville sassou nguesso pointe-noire sassou-nguesso'),
  ],
  otherwise: null,
};
const KOREA: readonly Meaning[] = [
  meaning('KOR', 'seoul rok yoon moon blue house'),
  meaning('PRK', 'pyongyang dprk kim juche'),
];
const DOMINICA: AmbiguousName = {
  meanings: [meaning('DMA', 'dominica roseau'), meaning('DOM', 'santo domingo haiti dominican')],
  otherwise: 'DOM',
};
const GUINEA: AmbiguousName = {
  meanings: [
    meaning('GIN', 'conakry doumbouya condé simandou nzérékoré'),
    meaning('GNB', 'bissau guinea-bissau embaló embalo'),
    meaning('GNQ', 'malabo obiang bata equatorial'),
    meaning('PNG', 'moresby bougainville papua marape'),
  ],
  otherwise: 'GIN',
};

/** Names of one word that may mean several parties, in lower case. */
export const AMBIGUOUS_NAMES: ReadonlyMap<string, AmbiguousName> = new Map<string, AmbiguousName>([
  ['georgia', GEORGIA],
  ['georgian', GEORGIA],
  ['georgians', GEORGIA],
  ['congo', CONGO],
  ['congolese', CONGO],
  ['korea', { meanings: KOREA, otherwise: 'KOR' }],
  ['korean', { meanings: KOREA, otherwise: null }],
  ['koreans', { meanings: KOREA, otherwise: null }],
  [
    'brussels',
    {
      meanings: [
        meaning('BEL', 'belgium belgian flemish walloon wallonia flanders'),
        meaning('IGO:EU', 'eu commission european union brexit'),
      ],
      otherwise: 'IGO:EU',
    },
  ],
  ['victoria', { meanings: [meaning('SYC', 'seychelles seychellois')], otherwise: null }],
  ['kingston', { meanings: [meaning('JAM', 'jamaica jamaican jamaicans')], otherwise: null }],
  ['georgetown', { meanings: [meaning('GUY', 'guyana guyanese')], otherwise: null }],
  ['hamilton', { meanings: [meaning('BMU', 'bermuda bermudian')], otherwise: null }],
  ['male', { meanings: [meaning('MDV', 'maldives maldivian maldivians')], otherwise: null }],
  ['stanley', { meanings: [meaning('FLK', 'falkland falklands')], otherwise: null }],
  ['saipan', { meanings: [meaning('MNP', 'mariana marianas')], otherwise: null }],
  ['dominican', DOMINICA],
  ['dominicans', DOMINICA],
  ['guinean', GUINEA],
  ['guineans', GUINEA],
]);

/** Names of parties that are names of people too, in lower case. */
export const ALSO_PEOPLE: ReadonlySet<string> = new Set(
  (
    'jordan chad georgia israel london paris holland ireland england france india china santiago lima washington wellington georgetown kenya cuba brazil ' +
    'wales scotland berlin sofia vienna dublin roseau victoria lincoln malta cyprus sydney america egypt trinidad sucre apia nassau male dili rice may bush ' +
    'price blair moon hu wang kim barak yoon michel abe sharon harris johnson miller austin rubio carney kerry clinton watson horne holland lebanon macedonia'
  ).split(' '),
);

/** States of a federation that share names with cities and states elsewhere: `Paris, Texas`. */
export const AMERICAN_STATES: ReadonlySet<string> = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas kentucky louisiana maine maryland ' +
    'massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia ' +
    'wisconsin wyoming ontario'
  ).split(' '),
);

/** Second words of the names of papers and stations (`the Jordan Times`). */
export const PAPERS: ReadonlySet<string> = new Set(
  (
    'post times herald tribune gazette star journal today telegraph guardian mail daily weekly chronicle observer examiner news broadcasting tv radio review ' +
    'magazine monitor courier standard sun mirror express inquirer globe sentinel newswire'
  ).split(' '),
);

/** Second words of the names of teams, and nouns of sport. */
export const SPORTS: ReadonlySet<string> = new Set(
  (
    'fc united rovers wanderers lions tigers eagles warriors squad striker midfielder goalkeeper defender coach footballer footballers cricketers cricketer fans ' +
    'prix open derby basketball rugby football cricket olympians athlete athletes midfield winger bulldogs'
  ).split(' '),
);

/** What a bird does and what is made of it. */
export const POULTRY: ReadonlySet<string> = new Set(
  'sandwich sandwiches dinner dinners breast breasts meat farm farms farmer farmers leg legs burger burgers hunt hunting bacon feathers carcass trot sales prices soup eggs'.split(
    ' ',
  ),
);

/** Surnames that are hardly anybody else's: they need neither a title nor the first name in the text. */
export const UNMISTAKABLE: ReadonlySet<string> = new Set(
  (
    'putin lavrov peskov zakharova medvedev yeltsin gorbachev zelenskyy zelensky zelenskiy kuleba poroshenko netanyahu erdogan erdoğan macron merkel scholz biden ' +
    'trump obama blinken thatcher sunak starmer orbán orban lukashenko lukashenka guterres stoltenberg borrell kallas modi jaishankar ahmadinejad rouhani ' +
    'khamenei khomeini araghchi zarif maduro chávez chavez bolsonaro kagame tshisekedi ramaphosa mandela mugabe museveni gaddafi gadhafi qaddafi mubarak arafat ' +
    'milosevic milošević vučić vucic kishida trudeau pashinyan aliyev nazarbayev tokayev karimov saakashvili musharraf duterte suharto bouteflika tebboune rajapaksa'
  ).split(' '),
);
