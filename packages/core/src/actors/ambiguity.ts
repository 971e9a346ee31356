import type { ActorEntry } from '../lexicon/actor-entry.js';
import type { Segments } from '../segment/segments.js';
import type { SurfaceForm } from './gazetteer.js';
import { heldAt, type NameHit } from './name-matcher.js';

/** A hit with its one meaning. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly entry: ActorEntry;
  readonly form: SurfaceForm;
  readonly byUser: boolean;
}

/** Words that tell which of two parties of one name a text is about. */
interface Choice {
  readonly words: readonly string[];
  readonly code: string;
}

const choice = (code: string, words: string): Choice => ({ code, words: words.split(' ') });

const GEORGIA_US = choice(
  '',
  'atlanta savannah augusta macon georgians-for senator governor gov. republican republicans democrat democrats county runoff alabama florida carolina tennessee kemp ossoff warnock raffensperger legislature',
);
const GEORGIA = choice(
  'GEO',
  'tbilisi abkhazia ossetia russia russian moscow ukraine moldova armenia azerbaijan caucasus batumi nato eu kutaisi ministry minister ambassador embassy republic parliament',
);
const CONGO = [
  choice(
    'COD',
    'kinshasa drc m23 goma kivu tshisekedi kabila ituri bukavu rwanda rwandan monusco katanga mobutu zaire kagame',
  ),
  choice('COG', 'brazzaville sassou nguesso pointe-noire'),
];
const KOREA = [choice('KOR', 'seoul rok yoon moon'), choice('PRK', 'pyongyang dprk kim')];
const BRUSSELS = [
  choice('BEL', 'belgium belgian flemish walloon wallonia flanders'),
  choice('IGO:EU', 'eu commission european union'),
];

/** Names of states that are names of people, cities or birds too. */
const ALSO_A_NAME: ReadonlySet<string> = new Set(
  'jordan chad georgia israel london paris holland ireland england france india china santiago lima washington wellington georgetown kenya cuba brazil wales scotland berlin sofia vienna dublin roseau victoria lincoln malta cyprus sydney america egypt trinidad sucre apia nassau male dili rice may bush price blair moon hu wang kim barak yoon michel abe sharon price harris johnson miller austin rubio carney kerry clinton watson horne'.split(
    ' ',
  ),
);

const PAPERS =
  /^(?:post|times|herald|tribune|gazette|star|journal|today|telegraph|guardian|mail|daily|weekly|chronicle|observer|examiner|news|broadcasting|tv|radio|examiner|review|magazine|monitor|courier|standard|sun|mirror|express)$/u;
const SPORT =
  /^(?:fc|united|rovers|wanderers|lions|tigers|eagles|warriors|squad|striker|midfielder|goalkeeper|defender|coach|footballer|footballers|cricketers|cricketer|fans|grand|cup|open|derby|basketball|rugby|football|cricket|olympians|athlete|athletes|midfield|winger)$/u;
const FOOD =
  /^(?:sandwich|sandwiches|dinner|breast|breasts|meat|farm|farms|farmer|farmers|leg|burger|hunt|hunting|bacon|feathers|is|was|carcass|trot)$/u;

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** How often words of a list stand in the text. Counted once for each list that is asked for. */
class Evidence {
  private words: Set<string> | null = null;
  constructor(private readonly segments: Segments) {}

  count(asked: Choice): number {
    this.words ??= new Set(this.segments.tokens.lower);
    let found = 0;
    for (const word of asked.words) if (this.words.has(word)) found++;
    return found;
  }

  has(word: string): boolean {
    this.words ??= new Set(this.segments.tokens.lower);
    return this.words.has(word);
  }

  /** The code of the choice with more evidence; null in a tie. */
  best(choices: readonly Choice[]): string | null {
    const [first, second] = choices.map((asked) => this.count(asked)) as [number, number];
    if (first === second) return null;
    return (first > second ? (choices[0] as Choice) : (choices[1] as Choice)).code;
  }
}

/** Decides what an ambiguous name means by the words around it; a name that can be nobody's stays without a party. */
export class Disambiguator {
  private readonly evidence: Evidence;
  constructor(
    private readonly segments: Segments,
    private readonly isTitle: (at: number) => boolean,
  ) {
    this.evidence = new Evidence(segments);
  }

  /** The one meaning of a hit, null for none. */
  decide(hit: NameHit): Party | null {
    const sense =
      hit.senses.find((each) => each.entry === null || each.byUser || heldAt(each.entry, this.segments.date)) ??
      hit.senses[0];
    if (!sense?.entry) return null;
    const party = { from: hit.from, to: hit.to, entry: sense.entry, form: sense.form, byUser: sense.byUser };
    if (sense.byUser) return party;
    if (!hit.hyphenated && this.isOther(hit, sense.form)) return null;
    const code = this.codeOf(hit);
    if (code === undefined) return party;
    if (code === null) return null;
    if (code === sense.entry.code) return party;
    const meant = hit.senses.find((each) => each.entry?.code === code)?.entry ?? {
      ...sense.entry,
      code,
      name: NAMES[code] ?? sense.entry.name,
    };
    return { ...party, entry: meant };
  }

  private isOther(hit: NameHit, form: SurfaceForm): boolean {
    const { lower, word } = this.segments.tokens;
    const next = lower[hit.to];
    if (next !== undefined && form !== 'acronym' && isCapital(word[hit.to]) && PAPERS.test(next)) return true;
    if (next !== undefined && (form === 'adjective' || form === 'name') && SPORT.test(next)) return true;
    const first = lower[hit.from] as string;
    if (hit.to - hit.from > 1) return false;
    if (first === 'turkey' && next !== undefined && FOOD.test(next) && !this.evidence.has('ankara'))
      return next !== 'is' && next !== 'was';
    if (first === 'washington' && next === ',' && /^(?:d\.c\.|dc)$/u.test(lower[hit.to + 1] ?? '')) return false;
    if (first === 'washington' && (next === 'state' || next === 'governor' || lower[hit.from - 1] === 'seattle'))
      return true;
    return this.isPersonal(hit, form);
  }

  /** `Michael Jordan`, `Chad Smith`: part of a name of a person. */
  private isPersonal(hit: NameHit, form: SurfaceForm): boolean {
    const { lower, word } = this.segments.tokens;
    if (form === 'adjective' || form === 'people' || form === 'acronym') return false;
    const known = ALSO_A_NAME.has(lower[hit.from] as string);
    const next = hit.to;
    if (known && form !== 'surname' && this.isFreeName(next) && !isCapital(word[next + 1] ?? '') && !this.isTitle(next))
      return true;
    const before = hit.from - 1;
    if (!this.isFreeName(before)) return form === 'surname' && this.isFreeName(next) && known;
    if (form === 'surname') return !this.isTitle(before);
    return known && this.opens(before) === false;
  }

  /** Whether a token is a capitalised word that is no title, no known name and no month. */
  private isFreeName(at: number): boolean {
    const word = this.segments.tokens.word[at];
    if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
    return !this.isTitle(at) && !this.opens(at);
  }

  /** Whether a token opens its sentence, where a capital tells nothing. */
  private opens(at: number): boolean {
    const sentence = this.segments.sentenceOf[at];
    return at === 0 || this.segments.sentenceOf[at - 1] !== sentence;
  }

  /** The code by context; undefined where the name is not ambiguous, null where nobody can know. */
  private codeOf(hit: NameHit): string | null | undefined {
    const { lower } = this.segments.tokens;
    const first = lower[hit.from] as string;
    if (hit.to - hit.from > 1) return undefined;
    switch (first) {
      case 'georgia':
      case 'georgian':
      case 'georgians':
        return this.evidence.count(GEORGIA_US) > this.evidence.count(GEORGIA) ? null : 'GEO';
      case 'congo':
      case 'congolese':
        return this.evidence.best(CONGO);
      case 'korea':
        return this.evidence.best(KOREA) ?? 'KOR';
      case 'korean':
      case 'koreans':
        return this.evidence.best(KOREA);
      case 'brussels':
        return this.evidence.best(BRUSSELS) ?? 'IGO:EU';
      case 'dominican':
      case 'dominicans':
        return this.evidence.has('dominica') || this.evidence.has('roseau') ? 'DMA' : 'DOM';
      default:
        return undefined;
    }
  }
}

const NAMES: Readonly<Record<string, string>> = {
  'IGO:EU': 'European Union',
  COD: 'DR Congo',
  COG: 'Republic of the Congo',
  PRK: 'North Korea',
  KOR: 'South Korea',
  DMA: 'Dominica',
  DOM: 'Dominican Republic',
};
