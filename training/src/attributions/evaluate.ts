/** Writes the attributions that core finds in the lines of a JSON Lines file, for the scorer of the benchmark. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findGroups } from '../../../packages/core/src/attributions/index.js';
import { findQuotations } from '../../../packages/core/src/quotations/index.js';
import { segmentText } from '../../../packages/core/src/segment/index.js';

const [input, output] = process.argv.slice(2) as [string, string];
const lines = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as { id: string; text: string });
const begun = performance.now();
const out = lines.map(({ id, text }) => {
  const segments = segmentText(text);
  const { start, end } = segments.tokens;
  const span = (part: { from: number; to: number }) => ({ start: start[part.from], end: end[part.to - 1] });
  const attributions = findGroups(segments, findQuotations(segments).list)
    .filter(({ outer }) => !outer || process.argv.includes('--inner'))
    .map(({ group: { source, cue, content } }) => ({
      source: source && span(source),
      cue: cue && span(cue),
      content: content.map(span),
    }));
  return JSON.stringify({ id, attributions, acts: [], actors: [] });
});
console.log(
  `${(lines.reduce((sum, { text }) => sum + text.length, 0) / 1e3 / (performance.now() - begun)).toFixed(2)} MB/s`,
);
writeFileSync(output, `${out.join('\n')}\n`);
