import { mentionsIn, sourceActorsIn } from '../actors/lookup.js';
import type { Parties } from '../actors/parties.js';
import type { Attribution } from '../schema/attribution.js';
import type { Span } from '../schema/span.js';
import { lowerBound } from '../segment/lower-bound.js';
import type { Segments } from '../segment/segments.js';
import { addresseesOf } from './addressees.js';
import { innermostAround } from './innermost.js';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** How far apart what one speaker says may stand where the words name nobody, in UTF-16 code units. */
const CONTINUES = 600;

/** Finds who speaks in attributions whose places are known, in the order of the text. */
class Speakers {
  /** Who speaks in each attribution, filled as far as they were asked for. */
  private readonly known = new Map<number, number[]>();
  /** For each attribution the one in whose words its source stands, -1 for none. */
  private readonly outer: Int32Array;
  /** The attributions in the order in which their contents end. */
  private readonly byEnd: readonly number[];

  constructor(
    private readonly segments: Segments,
    private readonly parties: Parties,
    private readonly attributions: readonly Attribution[],
  ) {
    this.outer = innermostAround(
      attributions.map(({ source }) => source),
      attributions.map(({ content }) => content),
    );
    this.byEnd = [...attributions.keys()].sort((a, b) => this.endOf(a) - this.endOf(b));
  }

  private endOf(number: number): number {
    return (this.attributions[number] as Attribution).content.at(-1)?.end ?? 0;
  }

  /** Numbers of the actors who speak in an attribution. */
  of(number: number): number[] {
    const known = this.known.get(number);
    if (known) return known;
    this.known.set(number, []);
    const { source } = this.attributions[number] as Attribution;
    const found = source ? this.inSource(number, source) : this.continued(number);
    this.known.set(number, found);
    return found;
  }

  private inSource(number: number, source: Span): number[] {
    const { parties } = this;
    const { text } = this.segments;
    const found = sourceActorsIn(parties, text, source.start, source.end);
    if (found.length > 0) return found;
    if (mentionsIn(parties, source.start, source.end).some(({ firstPerson }) => firstPerson))
      return this.around(number);
    if (RELATIVE.has(text.slice(source.start, source.end).toLowerCase())) return this.before(source.start);
    return [];
  }

  /** `we` stands for whoever says the words around it, else for the issuer. */
  private around(number: number): number[] {
    const outer = this.outer[number] as number;
    return outer >= 0 ? this.of(outer) : [...this.parties.issuer];
  }

  /** The party that ends right before a relative pronoun. */
  private before(start: number): number[] {
    const found = mentionsIn(this.parties, Math.max(0, start - 200), start, { heads: true }).at(-1);
    return found && start - found.end <= 2 ? [...found.actors] : [];
  }

  /** Words without a source go on with the speaker before them. */
  private continued(number: number): number[] {
    const own = (this.attributions[number] as Attribution).content[0];
    if (!own) return [];
    const { byEnd } = this;
    const before = byEnd[lowerBound(byEnd.length, (at) => this.endOf(byEnd[at] as number) <= own.start) - 1];
    return before !== undefined && own.start - this.endOf(before) <= CONTINUES ? this.of(before) : [];
  }
}

/**
 * Adds to attributions whose places are known who speaks and who was told.
 *
 * @param segments - The text in segments.
 * @param parties - The actors.
 * @param attributions - The attributions; what they have in `sourceActors` and `addressees` is replaced.
 */
export function findSpeakers(
  segments: Segments,
  parties: Parties,
  attributions: readonly Attribution[],
): Attribution[] {
  const speakers = new Speakers(segments, parties, attributions);
  const idOf = (number: number): string => (parties.actors[number] as { id: string }).id;
  return attributions.map((attribution, at) => {
    const actors = speakers.of(at);
    const sourceActors = actors.map(idOf);
    const addressees = addresseesOf(segments, parties, attribution, actors).map(idOf);
    return { ...attribution, sourceActor: sourceActors[0] ?? null, sourceActors, addressees };
  });
}
