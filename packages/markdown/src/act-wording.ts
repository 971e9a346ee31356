import type { Act } from '@demarche/core';
import { actorName, type Party } from './party.js';
import { quoted, wordsOf } from './quote.js';
import type { Report } from './report.js';
import { ACT_WORDING, enumerated, enumeratedUpTo, inSentence } from './wording.js';

const MOST_RECIPIENTS = 4;

/** What is done to whom: "Demands of Sudmark". */
export function verbPhrase(act: Act, { partiesOf }: Report): string {
  const { verb, alone, link } = ACT_WORDING[act.kind];
  const recipients = partiesOf(act.recipients).map(({ name }) => inSentence(name));
  return recipients.length === 0 ? (alone ?? verb) : `${verb}${link}${enumeratedUpTo(recipients, MOST_RECIPIENTS)}`;
}

/** Who spoke for the party, who reports it if that is another, and the place in the text. */
export function provenance(act: Act, performers: readonly Party[], report: Report): string {
  const names = new Set(performers.map(({ name }) => name));
  const speakers = act.actors.flatMap((id) => report.actor(id) ?? []).map(actorName);
  const voices = [...new Set(speakers)].filter((name) => !names.has(name)).map(inSentence);
  const tellers = report.partiesOf(report.attribution(act.attribution)?.sourceActors ?? []);
  const isReported = tellers.length > 0 && !tellers.some((party) => performers.includes(party));
  const told = isReported
    ? `as told by ${enumeratedUpTo(
        tellers.map(({ name }) => inSentence(name)),
        MOST_RECIPIENTS,
      )}`
    : '';
  const facts = [enumerated(voices), told, report.place(act.span)].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : ` (${facts.join(', ')})`;
}

/** Whether there are letters or digits in some words. */
const says = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** The dash or number of the first item of a list, at the end of what leads up to it. */
const MARKER = /(?<=:)\s*(?:[-–—*•·▪◦‣]+|\(?\w{1,3}[.)])\s*$/u;

/** The quoted words of an act; where its items are listed below and end it, only what leads up to them. */
export function actWords({ span, items }: Act, text: string, max: number): string {
  const [first] = items;
  const last = items.at(-1);
  if (first && last && items.length > 1 && first.start >= span.start && !says(text.slice(last.end, span.end))) {
    const lead = wordsOf(text, { start: span.start, end: first.start }).replace(MARKER, '');
    return says(lead) ? `${quoted(lead, max).slice(0, -1)} …”` : '';
  }
  return quoted(wordsOf(text, span), max);
}
