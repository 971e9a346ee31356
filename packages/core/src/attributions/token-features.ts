import type { TaggingContext } from './context.js';
import { FeatureReader, PLACE_FEATURES } from './features.js';
import { SPEECH_FEATURES, SpeechFeatureReader } from './speech-features.js';
import { STEM_FEATURES, StemFeatureReader } from './stem-features.js';

/** How many features each token has before anything is known of the labels. */
export const TOKEN_FEATURES = PLACE_FEATURES + SPEECH_FEATURES + STEM_FEATURES;

/** Writes all features of one token after another that do not depend on labels. */
export class TokenFeatureReader {
  private readonly ofPlace: FeatureReader;
  private readonly ofSpeech: SpeechFeatureReader;
  private readonly ofStems: StemFeatureReader;

  /** @param out - Receives {@link TOKEN_FEATURES} hashes a token. */
  constructor(context: TaggingContext, out: Int32Array) {
    this.ofPlace = new FeatureReader(context, out);
    this.ofSpeech = new SpeechFeatureReader(context, out);
    this.ofStems = new StemFeatureReader(context, out);
  }

  /** Reads the features of token `at` from index `offset` of the array on. */
  read(at: number, offset: number): void {
    this.ofPlace.read(at, offset);
    this.ofSpeech.read(at, offset + PLACE_FEATURES);
    this.ofStems.read(at, offset + PLACE_FEATURES + SPEECH_FEATURES);
  }
}
