import type { PartyMention } from '../actors/parties.js';
import { ACT_WORDS } from '../lexicon/act-words.js';
import type { ActKind } from '../schema/act.js';
import { type ActContext, actorNumbers, speakersAt } from './context.js';
import type { Decision } from './decide.js';
import type { Extent } from './extent.js';
import { stem } from './stem.js';

/** Who performs an act and whom it is directed at, as numbers of actors. */
export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Acts that blame the subject of their clause where it is another party. */
const BLAMING = new Set<ActKind>(['accuse', 'condemn', 'concern', 'reject', 'deny', 'warn']);
/** Acts that ask something of the subject of their clause. */
const ASKING = new Set<ActKind>(['demand', 'call']);
/** Acts that are usually directed at nobody. */
const UNDIRECTED = new Set<ActKind>(['state', 'affirm', 'note', 'commit', 'announce', 'agree']);
/** Acts that have a counterpart even where the clause does not name it. */
const DIRECTED = new Set<ActKind>([
  'demand',
  'call',
  'accuse',
  'condemn',
  'threaten',
  'reject',
  'warn',
  'propose',
  'deny',
  'apologize',
  'consult',
  'welcome',
  'condole',
  'support',
  'concern',
]);
const COUNTERPART_REACH = 60;

const performers = new Map<ActKind, Set<string>>();
/** Whether a verb names the act by itself: its subject performs it. */
function names(kind: ActKind, lower: string): boolean {
  let stems = performers.get(kind);
  if (!stems) {
    stems = new Set(ACT_WORDS[kind].split(' ').map(stem));
    performers.set(kind, stems);
  }
  return stems.has(stem(lower));
}

/** The mentions that cover or stand in a range of tokens, each once, in order. */
function mentionsIn(context: ActContext, from: number, to: number): PartyMention[] {
  const out: PartyMention[] = [];
  let last = -1;
  for (let at = from; at < to; at++) {
    const number = context.mentionOf[at] as number;
    if (number >= 0 && number !== last) out.push(context.parties.mentions[number] as PartyMention);
    last = number;
  }
  return out;
}

/** The parties of a subject: its head's, coordinated ones included. */
function subjectParties(context: ActContext, { predicate }: Decision): readonly number[] {
  const mention = context.parties.mentions[context.mentionOf[predicate.subject] as number];
  if (!mention) return [];
  if (mention.firstPerson) return speakersAt(context, predicate.head);
  const to = predicate.shared ? predicate.subject + 1 : predicate.first;
  const coordinated = mentionsIn(context, predicate.subject, Math.min(to, predicate.subject + 24)).filter(
    (other) => !other.modifier && !other.firstPerson,
  );
  return unique(
    [mention, ...(predicate.shared ? [] : joined(context, mention, coordinated))].flatMap((one) => one.actors),
  );
}

/** Of the mentions behind the first one those that a comma or a conjunction joins to it. */
function joined({ segments }: ActContext, first: PartyMention, others: readonly PartyMention[]): PartyMention[] {
  const out: PartyMention[] = [];
  let end = first.end;
  for (const other of others) {
    if (other.start < end) continue;
    if (!/^(?:\s|,|and|&|the|as well as|along with)*$/iu.test(segments.text.slice(end, other.start))) break;
    out.push(other);
    end = other.end;
  }
  return out;
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];

function actorsOf(context: ActContext, own: Decision): readonly number[] {
  const { predicate, kind } = own;
  const cue = context.surroundings.cueOf[predicate.head] as number;
  if (cue >= 0) {
    const cited = actorNumbers(context, context.attributions[cue]?.sourceActors ?? []);
    if (cited.length > 0) return cited;
  }
  const subject = predicate.subject >= 0 ? subjectParties(context, own) : [];
  const speakers = speakersAt(context, predicate.head);
  const lower = context.segments.tokens.lower[predicate.head] as string;
  const performs = names(kind, lower) || kind === 'consult' || kind === 'announce' || kind === 'agree';
  const cited = (context.surroundings.contentOf[predicate.head] as number) >= 0;
  if (speakers.length === 0) return subject;
  if (subject.length === 0) return speakers;
  // In words that are cited, or the issuer's own, only a verb that names the act makes its subject the actor.
  if (performs && kind !== 'state' && !(cited && kind === 'deny')) return subject;
  return speakers;
}

const sameCode = (context: ActContext, a: number, b: number): boolean =>
  a === b || (context.codeOf[a] !== null && context.codeOf[a] === context.codeOf[b]);

function others(context: ActContext, numbers: readonly number[], actors: readonly number[]): number[] {
  return unique(numbers).filter((number) => !actors.some((actor) => sameCode(context, actor, number)));
}

/** The first party of the complement, with those joined to it. */
function complementParties(context: ActContext, own: Decision, extent: Extent, actors: readonly number[]): number[] {
  const found = mentionsIn(context, own.predicate.last, extent.to).filter((mention) => !mention.firstPerson);
  for (const [at, mention] of found.entries()) {
    const numbers = others(
      context,
      [mention, ...joined(context, mention, found.slice(at + 1))].flatMap((one) => one.actors),
      actors,
    );
    if (numbers.length > 0) return numbers;
  }
  return [];
}

/** The party that was last spoken of before the act and is not its actor. */
function counterpart(context: ActContext, own: Decision, actors: readonly number[]): number[] {
  const first = own.predicate.first;
  for (let at = first - 1; at >= Math.max(0, first - COUNTERPART_REACH); at--) {
    const mention = context.parties.mentions[context.mentionOf[at] as number];
    if (!mention || mention.firstPerson) continue;
    const numbers = others(context, mention.actors, actors).filter((number) => context.codeOf[number] !== null);
    if (numbers.length > 0) return numbers;
  }
  return [];
}

function recipientsOf(
  context: ActContext,
  own: Decision,
  extent: Extent,
  actors: readonly number[],
): readonly number[] {
  const { kind, predicate } = own;
  const subject =
    predicate.subject >= 0 && !predicate.shared ? others(context, subjectParties(context, own), actors) : [];
  if ((BLAMING.has(kind) || ASKING.has(kind)) && subject.length > 0) return subject;
  if (kind === 'consult' && actors.length > 1) return [];
  if (UNDIRECTED.has(kind) && kind !== 'announce') return [];
  const named = complementParties(context, own, extent, actors);
  if (named.length > 0) return named;
  return DIRECTED.has(kind) ? counterpart(context, own, actors) : [];
}

/**
 * Who performs an act and whom it is directed at (codebook §4).
 *
 * @param context - What the act stage reads.
 * @param own - The act.
 * @param extent - Its place.
 */
export function rolesOf(context: ActContext, own: Decision, extent: Extent): Roles {
  const actors = actorsOf(context, own);
  return { actors, recipients: recipientsOf(context, own, extent, actors) };
}
