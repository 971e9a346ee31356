import type { People } from './people.js';
import type { Phrase } from './phrase.js';
import type { Referent } from './references.js';
import type { Registry } from './registry.js';
import type { Scene } from './scene.js';
import { Role } from './word-roles.js';

/** Offices that are held at another party than the one behind `to`. */
const SERVES: ReadonlySet<string> = new Set(
  'adviser advisers advisor advisors aide aides assistant assistants general'.split(' '),
);
/** Nouns behind which `in` and `at` name the place where somebody is sent rather than the party. */
const SENT =
  /^(?:ambassador|envoy|embass|mission|consul|delegat|represent|troops|forces|correspondent|diplomat|attach|charg|nunc|high-commission|observer|peacekeep)/u;

/** The parties that the words of a phrase name themselves: its adjectives, else its owner, else what stands behind `of`. */
export class OwnWords {
  constructor(
    private readonly scene: Scene,
    private readonly registry: Registry,
    private readonly people: People,
  ) {}

  /**
   * Numbers of the actors that a phrase names as those it belongs to.
   *
   * @param phrase - A phrase about an office, a body, a group or a document.
   * @param owner - For whom its possessor stands.
   * @param inner - For whom its complements stand, in order.
   */
  parties(phrase: Phrase, owner: Referent | null, inner: readonly Referent[]): readonly number[] {
    const adjectives = this.adjectives(phrase);
    if (adjectives.length > 0) return adjectives;
    const alias = this.alias(phrase);
    if (alias) return alias;
    if (owner && owner.actors.length > 0) return owner.actors;
    return this.complements(phrase, inner);
  }

  private adjectives(phrase: Phrase): number[] {
    const first = phrase.parties[0];
    if (!first) return [];
    const joint = phrase.parties.length > 1 && (phrase.roles & (Role.plural | Role.group)) !== 0;
    return unique((joint ? phrase.parties : [first]).map((party) => this.registry.ofEntry(party.entry)));
  }

  /** `the leader of the opposition`, `the leader of the democratic forces in exile`. */
  isOfOpposition(phrase: Phrase): boolean {
    return phrase.complements.some(
      ({ phrase: inner }) =>
        (inner.roles & Role.noLonger) !== 0 ||
        this.scene.lower[inner.head] === 'exile' ||
        this.scene.lower[inner.head] === 'opposition' ||
        this.isOfOpposition(inner),
    );
  }

  /** `DFA spokesperson`: a short form before the head that the text introduced. */
  private alias(phrase: Phrase): readonly number[] | null {
    for (let at = phrase.from; at < phrase.head; at++) {
      const word = this.scene.tokens.word[at] as string;
      const found = this.scene.isCapital(at) && word.length > 1 ? this.people.aliasOf(word) : null;
      if (found) return found;
    }
    return null;
  }

  private complements(phrase: Phrase, inner: readonly Referent[]): number[] {
    const found: number[] = [];
    for (const [at, complement] of phrase.complements.entries()) {
      if (!this.names(phrase, complement.preposition, found.length > 0)) continue;
      found.push(...(inner[at] as Referent).actors, ...this.inThing(complement.phrase));
    }
    return unique(found);
  }

  /** `Minister for Foreign Affairs of Peru`: the state stands behind a noun that is no party. */
  private inThing(phrase: Phrase): number[] {
    if (phrase.kind !== 'thing') return [];
    const own = phrase.parties.map((party) => this.registry.ofEntry(party.entry));
    const further = phrase.complements.flatMap(({ phrase: inner }) =>
      inner.kind === 'party' ? inner.parties.map((party) => this.registry.ofEntry(party.entry)) : this.inThing(inner),
    );
    return [...own, ...further];
  }

  /** Whether a preposition names the party to which the head belongs. */
  private names(phrase: Phrase, preposition: string, have: boolean): boolean {
    const head = this.scene.lower[phrase.head] as string;
    if (preposition === 'of' || preposition === 'from' || preposition === 'within') return true;
    if (have) return false;
    if (preposition === 'to') return SERVES.has(head) || (phrase.roles & Role.private) !== 0;
    if (preposition === 'for') return !head.startsWith('envoy');
    if (preposition === 'in' || preposition === 'at') return !SENT.test(head);
    return preposition === 'with' || preposition === 'by';
  }
}

const unique = (list: readonly number[]): number[] => (list.length < 2 ? [...list] : [...new Set(list)]);
