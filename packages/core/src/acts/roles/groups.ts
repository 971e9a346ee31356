import { firstFrom } from '../../actors/lookup.js';
import type { PartyMention } from '../../actors/parties.js';
import { firstTokenAt, tokensUntil } from '../../segment/token-index.js';
import { WordClass } from '../../segment/word-class.js';
import type { ActContext } from '../context.js';

/** Mentions that stand together as members of one list, by token numbers, half-open. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly first: PartyMention;
  readonly actors: readonly number[];
  /** How many mentions it has. */
  readonly size: number;
}

const JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', 'as', 'well', 'along', 'together', 'with', '/']);
/** How many tokens may join two members of a list. */
const LONGEST_JOINT = 4;

/** Whether only words that join members of a list stand between two tokens. */
function isJoint({ segments }: ActContext, from: number, to: number): boolean {
  const { lower } = segments.tokens;
  if (to <= from || to - from > LONGEST_JOINT || lower[from] === 'with') return false;
  for (let at = from; at < to; at++) if (!JOINTS.has(lower[at] as string)) return false;
  return true;
}

/**
 * The groups of mentions that begin among some tokens, in order; a mention inside another counts where it names somebody else.
 *
 * @param context - What the act stage reads.
 * @param from - The first token.
 * @param to - The token after the last.
 */
export function groupsIn(context: ActContext, from: number, to: number): Group[] {
  const { segments, parties } = context;
  const { tokens } = segments;
  if (to <= from) return [];
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const out: Group[] = [];
  let outer: PartyMention | null = null;
  for (let at = firstFrom(parties.mentions, start); at < parties.mentions.length; at++) {
    const mention = parties.mentions[at] as PartyMention;
    if (mention.start >= end) break;
    if (mention.actors.length === 0) continue;
    const inside = outer !== null && mention.start >= outer.start && mention.end <= outer.end;
    if (inside && sameActors(context, mention, outer as PartyMention)) continue;
    if (!inside) outer = mention;
    const first = firstTokenAt(tokens, mention.start);
    const last = tokensUntil(tokens, mention.end);
    const before = out.at(-1);
    if (before && !inside && !mention.modifier && isJoint(context, before.to, first)) {
      const actors = [...before.actors, ...mention.actors];
      out[out.length - 1] = { ...before, to: last, actors, size: before.size + 1 };
    } else out.push({ from: first, to: last, first: mention, actors: mention.actors, size: 1 });
  }
  return out;
}

function sameActors({ codeOf }: ActContext, inner: PartyMention, outer: PartyMention): boolean {
  return inner.actors.every((actor) =>
    outer.actors.some((other) => other === actor || codeOf[other] === codeOf[actor]),
  );
}

/**
 * The group of mentions around a token, with members of its list on both sides; null where no mention covers it.
 *
 * @param context - What the act stage reads.
 * @param token - A token.
 * @param floor - The first token that may belong to the list.
 * @param ceiling - The token after the last that may.
 */
export function groupAround(context: ActContext, token: number, floor: number, ceiling: number): Group | null {
  const covers = (group: Group): boolean => group.from <= token && token < group.to;
  const group = groupsIn(context, floor, ceiling).find(covers);
  if (!group) return null;
  // `deliveries to Ukraine, and the United States will …`: what a preposition governs is no member of the subject.
  const { segments, parties, mentionOf } = context;
  const own = parties.mentions[mentionOf[token] as number];
  const first = own ? firstTokenAt(segments.tokens, own.start) : group.from;
  if (first <= group.from || segments.wordClass[group.from - 1] !== WordClass.ADP) return group;
  return groupsIn(context, first, ceiling).find(covers) ?? group;
}
