import { MEASURES } from '../lexicon/measures.js';
import { stem } from '../model/stem.js';
import type { Tense } from '../schema/act.js';
import type { Event } from '../schema/event.js';
import type { Segments } from '../segment/segments.js';
import { codeEvent } from './event.js';
import type { Extent } from './extent.js';

/** The measure stands within so many tokens of the act's beginning, a noun that makes a verb one so far behind it. */
const REACH = 14;
const NOUN_REACH = 8;
/** Words behind which a measure is meant and not taken. */
const AHEAD: ReadonlySet<string> = new Set(['to', 'will', 'shall', "'ll", 'would', 'plans', 'plan', 'intends']);

interface Words {
  readonly alone: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(stem));

let loaded: readonly Words[] | null = null;

/** The stems of the words of each measure, read at first use. */
function words(): readonly Words[] {
  loaded ??= MEASURES.map(({ alone, verbs, nouns }) => ({
    alone: stems(alone),
    verbs: stems(verbs),
    nouns: stems(nouns),
  }));
  return loaded;
}

/** Number of the measure that begins with a word, -1 for none. */
function measureAt(list: readonly string[], at: number): number {
  const word = list[at] as string;
  const behind = list.slice(at + 1, at + 1 + NOUN_REACH);
  return words().findIndex(
    ({ alone, verbs, nouns }) => alone.has(word) || (verbs.has(word) && behind.some((noun) => nouns.has(noun))),
  );
}

/**
 * The event code of a measure that is announced: what is done; what is only meant is coded as PLOVER codes intentions, like an
 * undertaking (`will lift the ban`) or like a threat (`will recall its ambassador`).
 *
 * @param segments - The text in segments.
 * @param extent - The place of the act.
 * @param tense - Its tense.
 * @returns Null where the words do not say which sort of measure it is.
 */
export function measureOf({ tokens }: Segments, extent: Extent, tense: Tense | null): Event | null {
  const lower = tokens.lower.slice(extent.from, Math.min(extent.to, extent.from + REACH));
  const list = lower.map(stem);
  for (let at = 0; at < list.length; at++) {
    const found = MEASURES[measureAt(list, at)];
    if (!found) continue;
    const ahead = tense === 'future' || tense === 'hypothetical' || lower.slice(0, at).some((word) => AHEAD.has(word));
    if (!ahead || found.toward === 'talk') return { plover: found.plover, mode: null, cameo: found.cameo };
    return codeEvent(found.toward === 'help' ? 'commit' : 'threaten').event;
  }
  return null;
}
