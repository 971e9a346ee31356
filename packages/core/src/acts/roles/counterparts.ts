import type { ActContext } from '../context.js';

/** A party that a text speaks of and that does not issue it. */
export interface Counterpart {
  readonly code: string;
  /** Number of an actor with this code. */
  readonly actor: number;
  readonly inTitle: boolean;
}

/** How much more a mention in the title weighs. */
const TITLE_WEIGHT = 4;

const known = new WeakMap<ActContext, readonly Counterpart[]>();

function count(context: ActContext): readonly Counterpart[] {
  const { parties, codeOf, segments } = context;
  const issuers = new Set(parties.issuer.map((actor) => codeOf[actor]));
  const found = new Map<string, { code: string; actor: number; inTitle: boolean; weight: number }>();
  const titleEnd = segments.title?.end ?? -1;
  for (const mention of parties.mentions) {
    const inTitle = mention.start < titleEnd;
    for (const actor of mention.actors) {
      const code = codeOf[actor];
      if (!code || code === 'NSA' || issuers.has(code)) continue;
      const one = found.get(code) ?? { code, actor, inTitle: false, weight: 0 };
      one.weight += inTitle ? TITLE_WEIGHT : mention.locative ? 0.3 : 1;
      one.inTitle ||= inTitle;
      found.set(code, one);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/**
 * The parties of a text that do not issue it, those spoken of most first: the other side of a readout, the one whom a
 * statement is about. Counted once for each context.
 *
 * @param context - What the act stage reads.
 */
export function counterpartsOf(context: ActContext): readonly Counterpart[] {
  let list = known.get(context);
  if (!list) {
    list = count(context);
    known.set(context, list);
  }
  return list;
}
