import type { WordForms } from '../model/word-forms.js';
import type { Block } from '../schema/block.js';
import type { Dateline } from '../schema/document.js';
import type { Span } from '../schema/span.js';
import type { Tokens } from './tokens.js';

/** What the first stage makes of a text: everything later reads from this. */
export interface Segments {
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  /** Sentences of the blocks that are not furniture. */
  readonly sentences: readonly Span[];
  /** For each token the index of its sentence, -1 in furniture. */
  readonly sentenceOf: Int32Array;
  /** For each token the index of its block. */
  readonly blockOf: Int32Array;
  /** Hashes, groups of meaning and letter case of the tokens, as the models read them. */
  readonly forms: WordForms;
  /** For each token how its sentence is written, one of `LetterCase`. */
  readonly letterCase: Uint8Array;
  /** For each token its part of speech, one of `WordClass`. */
  readonly wordClass: Uint8Array;
  readonly title: Span | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateline: Dateline | null;
  readonly language: string;
}
