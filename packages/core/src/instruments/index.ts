import type { Instrument, InstrumentKind } from '../schema/instrument.js';
import type { Segments } from '../segment/segments.js';

type Mutable = { name: string; kind: InstrumentKind; mentions: { start: number; end: number }[] };

const KINDS: ReadonlyMap<string, InstrumentKind> = new Map<string, InstrumentKind>([
  ['treaty', 'treaty'],
  ['convention', 'treaty'],
  ['covenant', 'treaty'],
  ['protocol', 'treaty'],
  ['pact', 'treaty'],
  ['charter', 'treaty'],
  ['agreement', 'agreement'],
  ['agreements', 'agreement'],
  ['accord', 'agreement'],
  ['accords', 'agreement'],
  ['deal', 'agreement'],
  ['memorandum', 'agreement'],
  ['compact', 'agreement'],
  ['truce', 'agreement'],
  ['armistice', 'agreement'],
  ['resolution', 'resolution'],
  ['resolutions', 'resolution'],
  ['draft', 'draft'],
  ['letter', 'letter'],
  ['letters', 'letter'],
  ['note', 'note'],
  ['démarche', 'note'],
  ['demarche', 'note'],
  ['aide-mémoire', 'note'],
  ['plan', 'plan'],
  ['initiative', 'plan'],
  ['roadmap', 'plan'],
  ['framework', 'plan'],
  ['package', 'plan'],
  ['formula', 'formula'],
  ['communiqué', 'communique'],
  ['communique', 'communique'],
  ['statement', 'statement'],
  ['declaration', 'statement'],
  ['act', 'law'],
  ['decree', 'law'],
  ['law', 'law'],
  ['bill', 'law'],
]);

/** Instruments that need a name or a number before them to be meant as such. */
const NEEDS_NAME: ReadonlySet<string> = new Set([
  'deal',
  'plan',
  'initiative',
  'roadmap',
  'framework',
  'package',
  'act',
  'law',
  'bill',
  'statement',
  'agreement',
  'agreements',
  'pact',
  'protocol',
  'charter',
  'declaration',
  'compact',
  'truce',
  'draft',
  'accord',
  'accords',
  'memorandum',
  'resolutions',
  'letters',
  'decree',
]);
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'the',
  'and',
  'de',
  'against',
  'to',
  'non-proliferation',
  'prohibition',
]);

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** The first token of the name that ends with a head noun: capitals, numbers and hyphenated words before it. */
function nameStart(segments: Segments, head: number): number {
  const { word, lower } = segments.tokens;
  let at = head;
  while (at > 0 && head - at < 8 && segments.sentenceOf[at - 1] === segments.sentenceOf[head]) {
    const before = word[at - 1] as string;
    if (
      isCapital(before) ||
      /^\d/u.test(before) ||
      lower[at - 1] === 'draft' ||
      lower[at - 1] === 'so-called' ||
      lower[at - 1] === 'peace' ||
      lower[at - 1] === 'security' ||
      lower[at - 1] === "'s"
    )
      at--;
    else break;
  }
  while (
    at < head &&
    (/^(?:the|a|an|its|this|'s)$/u.test(lower[at] as string) ||
      (segments.sentenceOf[at - 1] !== segments.sentenceOf[at] &&
        /^(?:in|on|under|at|our|their|his|her|by|that|if|as|and|but)$/u.test(lower[at] as string)))
  )
    at++;
  return at;
}

/** The token after the name: a number, or `of the Sea`, `on the Law of Treaties` in capitals. */
function nameEnd(segments: Segments, head: number): number {
  const { word, lower, count } = segments.tokens;
  let at = head + 1;
  if (at < count && /^(?:no\.?|nr\.?)$/u.test(lower[at] as string) && /\d/u.test(word[at + 1] ?? word[at + 2] ?? ''))
    at += word[at + 1] === '.' ? 3 : 2;
  else if (at < count && /^(?:\d{1,5}(?:\/\d+)?|[SA]\/)/u.test(word[at] as string)) at++;
  if (at > head + 1 && word[at] === '(' && /^\d{4}$/u.test(word[at + 1] ?? '') && word[at + 2] === ')') return at + 3;
  if (at > head + 1 || !isCapital(word[head])) return at;
  let end = at;
  for (let t = at; t < count && t < at + 10 && segments.sentenceOf[t] === segments.sentenceOf[head]; t++) {
    if (isCapital(word[t])) end = t + 1;
    else if (!LINKS.has(lower[t] as string)) break;
  }
  return end;
}

/**
 * The documents and agreements that a text refers to (codebook §5), each with all its mentions.
 *
 * @param segments - The text in segments.
 */
export function findInstruments(segments: Segments): Instrument[] {
  const { tokens, text, sentenceOf } = segments;
  const found: Mutable[] = [];
  const byName = new Map<string, Mutable>();
  const latest = new Map<string, Mutable>();
  for (let at = 0; at < tokens.count; at++) {
    const head = tokens.lower[at] as string;
    const kind = KINDS.get(head);
    if (kind === undefined || sentenceOf[at] === -1 || (head === 'note' && tokens.lower[at - 1] === 'take')) continue;
    const from = nameStart(segments, at);
    const to = nameEnd(segments, at);
    const named = from < at || to > at + 1;
    const before = tokens.lower[at - 1] ?? '';
    const definite = /^(?:the|this|that|its|his|her|their|said)$/u.test(before);
    const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
    if (!named) {
      const earlier = definite ? (latest.get(head) ?? latest.get(kind)) : undefined;
      if (earlier) earlier.mentions.push(span);
      if (earlier || NEEDS_NAME.has(head) || !/^(?:the|this|a|an|its|his|her|their|our|'s)$/u.test(before)) continue;
    }
    const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const key = name.toLowerCase();
    let instrument = byName.get(key);
    if (!instrument) {
      instrument = { name, kind: tokens.lower[from] === 'draft' ? 'draft' : kind, mentions: [] };
      byName.set(key, instrument);
      found.push(instrument);
    }
    instrument.mentions.push(span);
    latest.set(head, instrument);
    latest.set(kind, instrument);
    at = to - 1;
  }
  return found.map((each, at) => ({ id: `instrument-${at + 1}`, ...each }));
}
