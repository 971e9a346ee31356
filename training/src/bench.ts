/**
 * The speed of the whole parse beside the full pipelines of compromise and wink-nlp, on the same texts in the same run.
 *
 *   npm run bench
 *
 * Texts: the development articles and statements of the benchmark where they lie beside the repository, else the samples of
 * `examples/`. Each pipeline reads all of them once to warm up, then as often as fits into {@link SECONDS}; the best round counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from '@demarche/core';
import nlp from 'compromise';
import { readJsonLines, shared } from './data.js';

const SECONDS = 6;

/** The small part of wink-nlp's interface that is used here; its own types do not fit its ES module form. */
interface Wink {
  readDoc(text: string): { tokens(): { length(): number } };
}

function readTexts(): { name: string; texts: string[] } {
  const articles = shared('attribution/polnear-dev.jsonl');
  if (existsSync(articles)) {
    const statements = readJsonLines<{ text: string }>(shared('acts/dev.jsonl'));
    return {
      name: 'benchmark articles and statements',
      texts: [...readJsonLines<{ text: string }>(articles), ...statements].map(({ text }) => text),
    };
  }
  const folder = new URL('../../examples/', import.meta.url);
  const samples = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return { name: 'samples of examples/', texts: samples.map((file) => readFileSync(new URL(file, folder), 'utf8')) };
}

function winkPipeline(): (text: string) => unknown {
  const load = createRequire(import.meta.url);
  const make = load('wink-nlp') as (model: unknown) => Wink;
  const wink = make(load('wink-eng-lite-web-model'));
  return (text) => wink.readDoc(text).tokens().length();
}

/** Code units a second of the best round, in millions. */
function measure(run: (text: string) => unknown, texts: readonly string[]): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + SECONDS * 1000;
  for (let round = 0; round < 2 || performance.now() < until; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    if (round > 0) best = Math.min(best, performance.now() - start);
  }
  return size / 1000 / best;
}

const { name, texts } = readTexts();
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${texts.length} texts (${name}), ${(size / 1e6).toFixed(2)} MB, Node ${process.versions.node}, one core\n`,
);
for (const [what, run] of [
  ['demarche, whole parse', (text: string) => parse(text)],
  ['wink-nlp, full pipeline', winkPipeline()],
  ['compromise, full tagging', (text: string) => nlp(text).json()],
] as const) {
  console.log(`${what.padEnd(26)} ${measure(run, texts).toFixed(2)} MB/s`);
}
