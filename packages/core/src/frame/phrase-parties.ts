import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';

/** Prepositions behind which the party stands for which somebody speaks. */
const FOR_WHOM: ReadonlySet<string> = new Set(['of', 'for', 'by', 'from', 'with', 'within']);

/**
 * The known parties for which a phrase speaks: its person, its own adjectives, its owner's, those behind `of`.
 *
 * @param phrase - A noun phrase.
 */
export function partiesOf(phrase: Phrase): Party[] {
  if (phrase.parties.length > 0) return [...phrase.parties];
  if (phrase.person) return [phrase.person];
  const owner = phrase.possessor ? partiesOf(phrase.possessor) : [];
  if (owner.length > 0) return owner;
  const found = phrase.complements
    .filter((each) => FOR_WHOM.has(each.preposition))
    .flatMap((each) => partiesOf(each.phrase));
  return found.length > 0 ? found : phrase.apposition ? partiesOf(phrase.apposition) : [];
}

/**
 * Every known party in a phrase, wherever it stands in it.
 *
 * @param phrase - A noun phrase.
 */
export function allParties(phrase: Phrase): Party[] {
  return [
    ...phrase.parties,
    ...(phrase.person && phrase.parties.length === 0 ? [phrase.person] : []),
    ...(phrase.possessor ? allParties(phrase.possessor) : []),
    ...phrase.complements.flatMap((each) => allParties(each.phrase)),
    ...(phrase.apposition ? allParties(phrase.apposition) : []),
  ];
}
