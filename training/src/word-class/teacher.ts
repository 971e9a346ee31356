import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Tokens, tokenize } from '../../../packages/core/src/segment/tokens.js';
import { WordClass } from '../../../packages/core/src/segment/word-class.js';
import { readJsonLines, shared } from '../data.js';

/** A text whose tokens have the class that the teacher gives them; 0 where its tokens and ours do not meet. */
export interface TaughtText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
}

/** One text of so many is held back from training, the one with this number. */
export const HELD_BACK = 40;
export const HELD_BACK_AT = 7;

/** The texts that are taught: the training articles, the corpus of statements, and the documents that we invented. */
export function readTexts(): string[] {
  const files = [shared('attribution/polnear-train.jsonl'), shared('corpus/statements.jsonl'), INVENTED];
  return files.flatMap((file) => readJsonLines<{ text: string }>(file)).map(({ text }) => text);
}

const INVENTED = new URL('../../data/invented-documents.jsonl', import.meta.url);

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const NUMBER: Record<string, number> = { ...WordClass, SPACE: 0, INTJ: WordClass.X, SYM: WordClass.PUNCT };

/** Tags a text with wink-nlp and carries the tags over to our tokens by their ends. */
export function teach(text: string): TaughtText {
  const document = nlp.readDoc(text);
  const values = document.tokens().out() as string[];
  const tags = document.tokens().out(nlp.its.pos) as string[];
  const classAt = new Map<number, number>();
  let at = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, at);
    if (start < 0 || start > at + 200) continue;
    at = start + value.length;
    classAt.set(at, NUMBER[tags[i] as string] ?? WordClass.X);
  }
  const tokens = tokenize(text);
  const classes = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) classes[token] = classAt.get(tokens.end[token] as number) ?? 0;
  return { text, tokens, classes };
}
