import type { Scene } from '../actors/scene.js';
import { Role } from '../actors/word-roles.js';
import {
  ANY_INSTRUMENT,
  INSTRUMENT_ACRONYMS,
  INSTRUMENT_NOUNS,
  WEAK_INSTRUMENT_NOUNS,
} from '../lexicon/instrument-words.js';
import type { Instrument, InstrumentKind } from '../schema/instrument.js';
import { WordClass } from '../segment/word-class.js';
import { type InstrumentPhrase, instrumentPhraseAt } from './phrase.js';

const KINDS: ReadonlyMap<string, InstrumentKind> = /* @__PURE__ */ new Map(
  Object.entries(INSTRUMENT_NOUNS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as InstrumentKind] as const),
  ),
);

/** Phrases in which such a noun is no document: `to the letter`, `in response to`, `take note`. */
const IDIOMS: ReadonlySet<string> = new Set([
  'letter',
  'note',
  'notes',
  'response',
  'answer',
  'order',
  'orders',
  'accord',
]);

/** `note verbale`. */
const VERBAL: ReadonlySet<string> = new Set(['verbale', 'verbales', 'verbal']);

/** What one party sends to another, a document where it belongs to somebody. */
const REPLIES: ReadonlySet<string> = new Set(['reply', 'response', 'answer', 'message', 'proposal', 'proposals']);

/** Words before a noun that make it something else: `a peaceful resolution`, `the international order`. */
const NOT_DOCUMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'resolution',
    new Set('early durable peaceful lasting swift diplomatic political speedy prompt dispute conflict just'.split(' ')),
  ],
  ['order', new Set('international world public rules-based global new constitutional'.split(' '))],
  ['act', new Set('terrorist hostile heinous provocative unfriendly violent this an'.split(' '))],
  ['acts', new Set('terrorist hostile heinous provocative unfriendly violent such'.split(' '))],
  ['law', new Set('international humanitarian martial domestic maritime common'.split(' '))],
  ['understanding', new Set('mutual better common'.split(' '))],
]);

/** An instrument in the making. */
interface Draft {
  name: string;
  readonly kind: InstrumentKind;
  /** The noun in lower case. */
  readonly head: string;
  /** The words of the name in lower case. */
  readonly words: ReadonlySet<string>;
  readonly named: boolean;
  readonly mentions: { start: number; end: number }[];
}

/** The instruments of a text so far. */
class Shelf {
  readonly drafts: Draft[] = [];
  private readonly byHead = new Map<string, Draft>();
  private readonly byKind = new Map<InstrumentKind, Draft>();
  private readonly byName = new Map<string, Draft>();
  private last: Draft | null = null;

  constructor(private readonly scene: Scene) {}

  /** The one of before that a phrase means, null for a new one. */
  find(phrase: InstrumentPhrase, kind: InstrumentKind): Draft | null {
    const head = this.scene.lower[phrase.head] as string;
    const named = this.byName.get(this.nameOf(phrase).toLowerCase());
    if (named) return named;
    const latest = this.byHead.get(head);
    if (latest && phrase.to - phrase.from > 1) {
      const words = this.wordsOf(phrase);
      const shorter =
        [...words].every((word) => latest.words.has(word)) || [...latest.words].every((word) => words.has(word));
      if (phrase.determiner !== 'indefinite' && shorter && (phrase.named || latest.named || phrase.described))
        return latest;
    }
    if (phrase.named || phrase.determiner === 'indefinite' || phrase.determiner === 'none') return null;
    if (latest && !phrase.described) return latest;
    return phrase.determiner === 'definite' && !phrase.described ? (this.byKind.get(kind) ?? null) : null;
  }

  /** The document that was named last: for `the document`. */
  latest(): Draft | null {
    return this.last;
  }

  add(phrase: InstrumentPhrase, kind: InstrumentKind): Draft {
    const head = this.scene.lower[phrase.head] as string;
    const name = this.nameOf(phrase);
    const isDraft = this.scene.lower[phrase.from] === 'draft';
    const draft: Draft = {
      name,
      kind: isDraft ? 'draft' : kind,
      head,
      words: this.wordsOf(phrase),
      named: phrase.named,
      mentions: [],
    };
    this.byName.set(name.toLowerCase(), draft);
    this.drafts.push(draft);
    return draft;
  }

  mention(draft: Draft, { from, to }: { from: number; to: number }): void {
    const { start, end } = this.scene.tokens;
    const name = this.scene.textOf(from, to);
    if (draft.named && name.length > draft.name.length && name.startsWith(draft.name.slice(0, 4))) draft.name = name;
    draft.mentions.push({ start: start[from] as number, end: end[to - 1] as number });
    this.byHead.set(draft.head, draft);
    this.byKind.set(draft.kind, draft);
    this.last = draft;
  }

  /** An acronym that is known to be one. */
  known(at: number, kind: InstrumentKind): Draft {
    const name = this.scene.tokens.word[at] as string;
    const found = this.byName.get(name.toLowerCase());
    if (found) return found;
    const draft = {
      name,
      kind,
      head: name.toLowerCase(),
      words: new Set([name.toLowerCase()]),
      named: true,
      mentions: [],
    };
    this.byName.set(name.toLowerCase(), draft);
    this.drafts.push(draft);
    return draft;
  }

  private nameOf({ from, to }: InstrumentPhrase): string {
    return this.scene.textOf(from, to);
  }

  private wordsOf({ from, to }: InstrumentPhrase): Set<string> {
    return new Set(this.scene.lower.slice(from, to));
  }
}

/** Whether a token is a noun for a document here. */
function isNoun(scene: Scene, at: number): boolean {
  const word = scene.wordClass[at];
  if (word === WordClass.VERB || word === WordClass.AUX || word === WordClass.ADV || word === WordClass.ADP)
    return false;
  const next = scene.wordClass[at + 1];
  // `Response Force`, `order books`: part of the name of something else.
  if (
    (next === WordClass.NOUN || next === WordClass.PROPN) &&
    ((scene.roles[at + 1] as number) & (Role.instrument | Role.calendar)) === 0 &&
    !VERBAL.has(scene.lower[at + 1] as string) &&
    !scene.isOtherSentence(at, at + 1)
  )
    return false;
  const head = scene.lower[at] as string;
  const before = scene.lower[at - 1] ?? '';
  if (NOT_DOCUMENTS.get(head)?.has(before)) return false;
  if (!IDIOMS.has(head)) return true;
  if (before === 'take' || before === 'takes' || before === 'took' || before === 'in' || before === 'taking')
    return false;
  return !(before === 'the' && scene.lower[at - 2] === 'to' && head === 'letter');
}

/** Whether a phrase is meant as a document by itself. */
function isMeant(scene: Scene, phrase: InstrumentPhrase): boolean {
  if (phrase.named) return true;
  if (phrase.determiner === 'owner' && REPLIES.has(scene.lower[phrase.head] as string)) return true;
  if (phrase.determiner === 'none' && phrase.from === phrase.head) return false;
  return !WEAK_INSTRUMENT_NOUNS.has(scene.lower[phrase.head] as string) || phrase.described;
}

/** The title names the document itself, not one to which it refers. */
function isOwnTitle(scene: Scene, { from }: InstrumentPhrase, kind: InstrumentKind): boolean {
  return (
    scene.segments.blockOf[from] === scene.titleBlock &&
    (kind === 'statement' || kind === 'communique' || kind === 'letter')
  );
}

/**
 * The documents and agreements that a text refers to (codebook §5), each with all its mentions: named ones (`the Minsk
 * package`, `resolution 2202`), described ones (`a protest note`, `the nuclear deal`), and later words for them (`the note`).
 *
 * @param scene - The text with what is known of its tokens.
 */
export function findInstruments(scene: Scene): Instrument[] {
  const { tokens, roles, count, segments } = scene;
  const shelf = new Shelf(scene);
  for (let at = 0; at < count; at++) {
    if (segments.sentenceOf[at] === -1) continue;
    if (((roles[at] as number) & Role.instrument) === 0) {
      const kind = scene.isCapital(at) ? INSTRUMENT_ACRONYMS.get(tokens.word[at] as string) : undefined;
      if (kind && !scene.inTitleCase(at)) shelf.mention(shelf.known(at, kind), { from: at, to: at + 1 });
      continue;
    }
    at = read(scene, shelf, at);
  }
  return shelf.drafts.map(({ name, kind, mentions }, number) => ({
    id: `instrument-${number + 1}`,
    name,
    kind,
    mentions: [...mentions],
  }));
}

/** Reads the instrument whose noun stands at a token; returns the last token of it. */
function read(scene: Scene, shelf: Shelf, at: number): number {
  const head = scene.lower[at] as string;
  if (!isNoun(scene, at)) return at;
  const phrase = instrumentPhraseAt(scene, at);
  if (ANY_INSTRUMENT.has(head)) {
    const latest = shelf.latest();
    if (latest && phrase.determiner === 'definite' && phrase.from === at) shelf.mention(latest, phrase);
    return at;
  }
  // `draft agreement`: the last noun says what it is.
  if (((scene.roles[at + 1] as number) & Role.instrument) !== 0 && isNoun(scene, at + 1)) return at;
  const kind = KINDS.get(head) as InstrumentKind;
  if (isOwnTitle(scene, phrase, kind)) return phrase.to - 1;
  const known = shelf.find(phrase, kind);
  if (known) shelf.mention(known, phrase);
  else if (isMeant(scene, phrase)) shelf.mention(shelf.add(phrase, kind), phrase);
  return phrase.to - 1;
}
