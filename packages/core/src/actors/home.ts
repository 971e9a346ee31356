import type { Phrase } from './phrase.js';
import type { Registry } from './registry.js';
import type { Scene } from './scene.js';

/** How many phrases are looked at for the state that a text is at home in. */
const REACH = 60;

/**
 * The party from whose side a report is told: that of the dateline's city, else the first state of the headline.
 *
 * @param scene - The text with what is known of its tokens.
 * @param phrases - Its noun phrases.
 * @param registry - Receives the actor.
 */
export function homeOf(scene: Scene, phrases: readonly Phrase[], registry: Registry): number[] {
  const place = scene.segments.dateline?.place;
  if (place) {
    const { start, count } = scene.tokens;
    for (let at = 0; at < count && (start[at] as number) < place.end; at++) {
      if ((start[at] as number) < place.start) continue;
      const party = scene.partyAt(at)?.[0];
      if (party && party.entry.kind === 'state') return [registry.ofEntry(party.entry)];
    }
  }
  for (const phrase of phrases.slice(0, REACH)) {
    const party = phrase.parties[0] ?? phrase.possessor?.parties[0];
    if (party && party.entry.kind === 'state') return [registry.ofEntry(party.entry)];
  }
  return [];
}
