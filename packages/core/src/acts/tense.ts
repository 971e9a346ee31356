import type { Tense } from '../schema/act.js';
import type { Segments } from '../segment/segments.js';
import { type Predicate, PredicateForm } from './predicates.js';

const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const HYPOTHETICAL = new Set(['would', 'could', 'might', "'d"]);
const PAST_AUXILIARIES = new Set(['was', 'were', 'did', 'had', 'has', 'have', "'ve"]);
/** Past forms of verbs of these texts that do not end in -ed. */
const IRREGULAR = new Set(
  (
    'said told met spoke held made gave took sent wrote began came went saw knew thought felt found left brought sought fought built ' +
    'understood withdrew became stood drew won lost broke chose swore forbade struck threw hit put set cut kept led read'
  ).split(' '),
);

const isPastForm = (word: string): boolean => IRREGULAR.has(word) || (word.endsWith('ed') && word.length > 3);

/**
 * When an act is done, as its verb group puts it: `condemned`, `has condemned` past; `condemns` present; `will respond` future;
 * `would respond` hypothetical.
 *
 * A predicate without a finite verb has the tense of the one that it hangs on.
 *
 * @param segments - The text in segments.
 * @param own - The act's predicate.
 * @returns Null where nothing has a tense.
 */
export function tenseOf({ tokens }: Segments, own: Predicate): Tense | null {
  const predicate = own.form === PredicateForm.finite ? own : own.governor;
  if (!predicate) return null;
  const words = tokens.lower.slice(predicate.first, predicate.last);
  if (words.some((word) => HYPOTHETICAL.has(word))) return 'hypothetical';
  if (words.some((word) => FUTURE.has(word)) || words.includes('going')) return 'future';
  if (words.length > 1 && words.some((word) => PAST_AUXILIARIES.has(word))) return 'past';
  const [first] = words;
  const single =
    words.length === 1 && first !== undefined && (isPastForm(first) || first === 'was' || first === 'were');
  const main = tokens.lower[predicate.head] as string;
  return single || (!isPassiveOrPerfect(words) && isPastForm(main)) ? 'past' : 'present';
}

const isPassiveOrPerfect = (words: readonly string[]): boolean =>
  words.some((word) => ['is', 'are', 'am', "'s", "'re", "'m", 'be', 'been'].includes(word));
