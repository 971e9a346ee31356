import { CONDITIONS, readConditions } from '../../../packages/core/src/attributions/conditions.js';
import { readContext } from '../../../packages/core/src/attributions/context.js';
import { FeatureReader, TAGGER_FEATURES } from '../../../packages/core/src/attributions/features.js';
import { LABELS, partOf } from '../../../packages/core/src/attributions/labels.js';
import { shuffle } from '../shuffle.js';
import { Crf, type Sequence } from './crf.js';
import { type PreparedExample, prepare, readArticles, readOwn } from './examples.js';

const env = (k: string, d: number): number => Number(process.env[k] ?? d);
const BITS = env('BITS', 20),
  EPOCHS = env('EPOCHS', 6),
  OWNW = env('OWNW', 1);
let t = performance.now();
const tick = (s: string) => {
  const n = performance.now();
  console.log(s, ((n - t) / 1000).toFixed(1));
  t = n;
};
const articles = readArticles().map(prepare),
  own = readOwn().map(prepare);
tick('prepared');
interface Data {
  ex: PreparedExample;
  seqs: Sequence[];
}
function featurize(ex: PreparedExample): Data {
  const ctx = readContext(ex.segments, ex.quotations);
  const n = ex.segments.tokens.count;
  const features = new Int32Array(n * TAGGER_FEATURES);
  const r = new FeatureReader(ctx, features);
  for (let i = 0; i < n; i++) r.read(i, i * TAGGER_FEATURES);
  const conditions = readConditions(ctx);
  const seqs: Sequence[] = [];
  const b = ex.segments.blockOf,
    s = ex.segments.sentenceOf;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && b[to] === b[from]) to++;
    if (s[from]! >= 0) seqs.push({ features, conditions, labels: ex.labels, from, to, weight: ex.own ? OWNW : 1 });
    from = to;
  }
  return { ex, seqs };
}
const A = articles.map(featurize),
  O = own.map(featurize);
tick('features');
const train = [...A.filter((_, i) => i % 10 !== 9), ...O.filter((_, i) => i % 5 !== 0)];
const tuneA = A.filter((_, i) => i % 10 === 9),
  tuneO = O.filter((_, i) => i % 5 === 0);
const seqs = train.flatMap((d) => d.seqs);
const crf = new Crf({
  labels: LABELS,
  bits: BITS,
  features: TAGGER_FEATURES,
  conditions: CONDITIONS,
  rate: env('RATE', 0.15),
  penalty: env('L1', 0.0),
});
const AVG = env('AVG', 2);
const sum = new Float32Array(crf.weights.length),
  stepSum = new Float32Array(crf.steps.length);
let nAvg = 0;
function evaluate(set: Data[], name: string) {
  const tp = [0, 0, 0, 0],
    pr = [0, 0, 0, 0],
    go = [0, 0, 0, 0];
  for (const { ex, seqs } of set) {
    const out = new Uint8Array(ex.labels.length);
    for (const s of seqs) crf.decode(s, out);
    const { start, end } = ex.segments.tokens;
    for (let i = 0; i < out.length; i++) {
      const n = end[i]! - start[i]!;
      const p = partOf(out[i]!),
        g = partOf(ex.labels[i]!);
      pr[p]! += n;
      go[g]! += n;
      if (p === g) tp[p]! += n;
    }
  }
  console.log(
    name,
    ['S', 'Q', 'C']
      .map((x, k) => {
        const P = tp[k + 1]! / pr[k + 1]!,
          R = tp[k + 1]! / go[k + 1]!;
        return `${x} ${((2 * P * R) / (P + R)).toFixed(4)} (${P.toFixed(3)} ${R.toFixed(3)})`;
      })
      .join('  '),
  );
}
for (let e = 0; e < EPOCHS; e++) {
  for (const k of shuffle(seqs.length, e)) crf.learn(seqs[k]!);
  tick(`epoch ${e}`);
  if (e >= AVG) {
    nAvg++;
    for (let i = 0; i < sum.length; i++) sum[i]! += crf.weights[i]!;
    for (let i = 0; i < stepSum.length; i++) stepSum[i]! += crf.steps[i]!;
  }
  if (e === EPOCHS - 1) {
    crf.weights.set(sum.map((x) => x / nAvg));
    crf.steps.set(stepSum.map((x) => x / nAvg));
    console.log('averaged');
  }
  if (e === 2 || e >= EPOCHS - 1) {
    evaluate(tuneA, '  polnear');
    evaluate(tuneO, '  own    ');
  }
}
let nz = 0;
for (const w of crf.weights) if (Math.abs(w) > 0.02) nz++;
console.log('nonzero', nz);
