import { findIssuer } from '../frame/issuer.js';
import { findKind } from '../frame/kind.js';
import { voiceClass } from '../frame/voice-class.js';
import { findInstruments } from '../instruments/index.js';
import type { ActorEntry } from '../lexicon/actor-entry.js';
import type { Quotation } from '../schema/quotation.js';
import type { Segments } from '../segment/segments.js';
import { gazetteerOf } from './gazetteer.js';
import { homeOf } from './home.js';
import type { Parties, PartyMention } from './parties.js';
import { readPhrases } from './read-phrases.js';
import type { Choose } from './reference.js';
import { chooseByModel } from './reference-model.js';
import { Registry } from './registry.js';
import { Resolver } from './resolver.js';
import { Scene } from './scene.js';

/** What the user adds to the actor stage. */
export interface PartyOptions {
  readonly actors: readonly ActorEntry[];
  /** How references choose; by the model that ships unless training measures another. */
  readonly choose?: Choose;
}

const inOrder = (a: PartyMention, b: PartyMention): number => a.start - b.start || b.end - a.end;

/**
 * The third stage: who is who. Finds every mention of a party, gives each its code, follows people and bodies through the
 * text, and says what sort of document the text is and who issues it. Time is linear in the length of the text.
 *
 * @param segments - The text in segments.
 * @param quotations - What stands in quotation marks.
 * @param options - Actors that the user adds; what they say wins.
 */
export function findParties(segments: Segments, quotations: readonly Quotation[], options: PartyOptions): Parties {
  const scene = new Scene(segments, gazetteerOf(options.actors));
  const phrases = readPhrases(scene);
  const kind = findKind(scene, phrases, quotations);
  const registry = new Registry((from, to) => scene.textOf(from, to));
  const issuer = findIssuer(scene, phrases, kind, registry);
  const home = issuer.length > 0 ? issuer : homeOf(scene, phrases, registry);
  const choose = options.choose ?? chooseByModel;
  const resolver = new Resolver(scene, registry, { quotations, home, issuer, choose, voice: voiceClass(kind) });
  for (const phrase of phrases) resolver.resolve(phrase);
  const mentions = resolver.mentions.sort(inOrder);
  return { actors: registry.build(), mentions, instruments: findInstruments(scene), kind, issuer };
}
