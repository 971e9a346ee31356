import type { Party } from '../actors/ambiguity.js';
import type { Phrase } from '../actors/phrase.js';
import type { Registry } from '../actors/registry.js';
import type { Scene } from '../actors/scene.js';
import type { DocumentKind } from '../schema/document.js';

/** How far into the text the issuer is looked for, in UTF-16 code units. */
const REACH = 700;

/** Words after which the title only says what the document is about or to whom it goes. */
const ABOUT: ReadonlySet<string> = new Set([
  'on',
  'regarding',
  'concerning',
  'about',
  'following',
  'with',
  'to',
  'after',
  'against',
  'over',
  'at',
  'for',
  'announcing',
  'marking',
  'addressed',
  'during',
  'before',
  'in',
  'between',
]);

/** The known parties of a phrase that it speaks for: its own, its owner's, those behind `of`. */
function partiesOf(phrase: Phrase): Party[] {
  const person = phrase.person ? [phrase.person] : [];
  if (phrase.parties.length > 0) return [...phrase.parties];
  if (person.length > 0) return person;
  const owner = phrase.possessor ? partiesOf(phrase.possessor) : [];
  if (owner.length > 0) return owner;
  const found = phrase.complements
    .filter((each) => each.preposition === 'of' || each.preposition === 'for')
    .flatMap((each) => partiesOf(each.phrase));
  return found.length > 0 ? found : phrase.apposition ? partiesOf(phrase.apposition) : [];
}

/** The first word after which a line is about something else, as an offset. */
function subjectEnd(scene: Scene, start: number, end: number): number {
  const { tokens } = scene;
  for (let at = 0; at < scene.count && (tokens.start[at] as number) < end; at++) {
    const offset = tokens.start[at] as number;
    if (offset > start + 8 && ABOUT.has(scene.lower[at] as string)) return offset;
  }
  return end;
}

/**
 * The actors that speak through the whole document; none for a news report.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param kind - What sort of document it is.
 * @param registry - Receives the actors.
 */
export function findIssuer(scene: Scene, phrases: readonly Phrase[], kind: DocumentKind, registry: Registry): number[] {
  if (kind === 'news-report' || kind === 'other') return [];
  if (kind === 'resolution' || kind === 'un-press-statement') return ofOrganization(scene, phrases, registry);
  const joint = kind === 'joint-statement';
  const found = fromTitle(scene, phrases, kind, registry);
  if (found.length > (joint ? 1 : 0)) return joint ? found : found.slice(0, 1);
  if (joint) return jointIssuer(scene, phrases, registry, found);
  return fromHead(scene, phrases, registry);
}

const startOf = (scene: Scene, phrase: Phrase): number => scene.tokens.start[phrase.from] as number;

function entriesOf(registry: Registry, parties: readonly Party[]): number[] {
  const byCode = new Map<string, number>();
  for (const party of parties) {
    if (party.entry.code === 'NSA' || byCode.has(party.entry.code)) continue;
    byCode.set(party.entry.code, registry.ofEntry(party.entry));
  }
  return [...byCode.values()];
}

function ofOrganization(scene: Scene, phrases: readonly Phrase[], registry: Registry): number[] {
  for (const phrase of phrases) {
    if (startOf(scene, phrase) > REACH * 2) break;
    const party = partiesOf(phrase).find((each) => each.entry.code.startsWith('IGO:'));
    if (party) return [registry.ofEntry(party.entry)];
  }
  return [];
}

/** `Statement by X on …`, `Readout of X's call with …`, `The United States Welcomes …`. */
function fromTitle(scene: Scene, phrases: readonly Phrase[], kind: DocumentKind, registry: Registry): number[] {
  const { title } = scene.segments;
  if (!title) return [];
  const end = kind === 'declaration' || kind === 'communique' ? title.end : subjectEnd(scene, title.start, title.end);
  const found: Party[] = [];
  for (const phrase of phrases) {
    const start = startOf(scene, phrase);
    if (start < title.start) continue;
    if (start >= end) break;
    found.push(...partiesOf(phrase));
    if (phrase.kind === 'thing')
      found.push(
        ...phrase.complements.flatMap((each) => partiesOf(each.phrase)),
        ...(phrase.possessor ? partiesOf(phrase.possessor) : []),
      );
  }
  return entriesOf(registry, found);
}

/** The parties of the first sentences, where a joint statement names who agreed on it. */
function jointIssuer(scene: Scene, phrases: readonly Phrase[], registry: Registry, first: readonly number[]): number[] {
  const { title, sentences } = scene.segments;
  const body = sentences.find((sentence) => !title || sentence.start >= title.end);
  const whole = title ? [{ start: title.start, end: title.end }] : [];
  for (const span of [...whole, ...(body ? [body] : [])]) {
    const found = new Set(first);
    for (const phrase of phrases) {
      const start = startOf(scene, phrase);
      if (start < span.start) continue;
      if (start >= span.end) break;
      for (const actor of entriesOf(registry, allParties(phrase))) found.add(actor);
    }
    if (found.size > 1) return [...found];
  }
  return [...first];
}

function allParties(phrase: Phrase): Party[] {
  return [
    ...phrase.parties,
    ...(phrase.possessor ? allParties(phrase.possessor) : []),
    ...phrase.complements.flatMap((each) => allParties(each.phrase)),
    ...(phrase.apposition ? allParties(phrase.apposition) : []),
  ];
}

/** A letterhead, a signature, the first party that does something, the dateline's city, the party named most. */
function fromHead(scene: Scene, phrases: readonly Phrase[], registry: Registry): number[] {
  const { title } = scene.segments;
  const counts = new Map<string, { party: Party; weight: number }>();
  const add = (party: Party, weight: number) => {
    if (party.entry.code === 'NSA') return;
    const known = counts.get(party.entry.code);
    if (known) known.weight += weight;
    else counts.set(party.entry.code, { party, weight });
  };
  const place = placeOf(scene);
  if (place) add(place, 4);
  for (const phrase of phrases) {
    const start = startOf(scene, phrase);
    const inTitle = title !== null && start >= title.start && start < title.end;
    const early = start < REACH ? 1 : 0;
    const opens =
      phrase.from === 0 || scene.segments.sentenceOf[phrase.from - 1] !== scene.segments.sentenceOf[phrase.from];
    for (const party of partiesOf(phrase))
      add(party, 0.3 + (opens && !inTitle ? 1.5 : 0) + early * 0.7 + (phrase.kind === 'body' && !inTitle ? 1 : 0));
  }
  let best: { party: Party; weight: number } | null = null;
  for (const each of counts.values()) if (!best || each.weight > best.weight) best = each;
  return best ? [registry.ofEntry(best.party.entry)] : [];
}

/** The state whose seat opens the dateline or a line of its own near the head. */
function placeOf(scene: Scene): Party | null {
  const { tokens } = scene;
  for (let at = 0; at < scene.count && (tokens.start[at] as number) < REACH; at++) {
    const party = scene.partyAt(at)?.[0];
    if (party?.form !== 'seat' || party.entry.kind !== 'state') continue;
    const opens = at === 0 || scene.segments.blockOf[at - 1] !== scene.segments.blockOf[at];
    if (opens && /^[,(–—:]$/u.test(scene.lower[party.to] ?? '')) return party;
  }
  return null;
}
