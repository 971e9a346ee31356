import { LABEL_FEATURES } from '../../../packages/core/src/attributions/label-features.js';
import { TOKEN_FEATURES } from '../../../packages/core/src/attributions/token-features.js';
import { FeatureIndex } from '../feature-index.js';
import { type Corpus, layOut, stretchesIn, tableOf } from './corpus.js';
import type { FeatureTable } from './crf.js';
import { trainInThread } from './crf-thread.js';
import { label, type RoundedModel, roundModel } from './rounded-model.js';
import { type FeaturizedExample, labelFeaturesOf } from './sequences.js';

/** The first labelling of each example is made by a model that was trained on the other parts. */
const FOLDS = 4;
/** A feature is used where its bucket occurs so often. */
const LEAST_COUNT = 3;

/** The two models, and the numbers of the features of which they have rows. */
export interface TwoPasses {
  readonly first: RoundedModel;
  /** Has rows for the features of tokens, then for those of labels. */
  readonly second: RoundedModel;
  readonly tokens: FeatureIndex;
  readonly labels: FeatureIndex;
}

/** What is left out of the models, and how much they are pushed to find cues. */
export interface Rounding {
  /** How many weights each model keeps. */
  readonly keep: number;
  readonly least: number;
  readonly cueBonus: number;
}

/** Trains the first pass on all examples, and the second on what first passes say of examples that they do not know. */
export async function trainTwoPasses(examples: readonly FeaturizedExample[], rounding: Rounding): Promise<TwoPasses> {
  const corpus = layOut(examples);
  const hashes = examples.map(({ tokenFeatures }) => tokenFeatures);
  const tokens = new FeatureIndex(hashes, LEAST_COUNT);
  const table = tableOf(corpus, hashes, tokens, TOKEN_FEATURES, 0);
  console.log(`${examples.length} examples, ${corpus.labels.length} tokens, ${tokens.size} features`);
  const drafts: Uint8Array[] = [];
  const train = async (chosen: (at: number) => boolean, tables: readonly FeatureTable[], rows: number) =>
    trainInThread({ ...corpus, tables, rows, keep: rounding.keep, stretches: stretchesIn(corpus, examples, chosen) });
  const trainFold = async (fold: number): Promise<RoundedModel> => {
    const trained = await train((at) => at % FOLDS !== fold, [table], tokens.size);
    const model = roundModel(trained, rounding.least, 0);
    for (const at of examples.keys()) if (at % FOLDS === fold) drafts[at] = draftOf(model, corpus, table, examples, at);
    console.log(`first pass without part ${fold} is trained`);
    return model;
  };
  const trainFirst = async (): Promise<RoundedModel> =>
    roundModel(await train(() => true, [table], tokens.size), rounding.least, 0);
  const [first] = await inPairs([trainFirst, ...Array.from({ length: FOLDS }, (_, fold) => () => trainFold(fold))]);
  const ofLabels = examples.map((example, at) => labelFeaturesOf(example, drafts[at] as Uint8Array));
  const labels = new FeatureIndex(ofLabels, LEAST_COUNT);
  const tables = [table, tableOf(corpus, ofLabels, labels, LABEL_FEATURES, tokens.size)];
  const trained = await train(() => true, tables, tokens.size + labels.size);
  return {
    first: first as RoundedModel,
    second: roundModel(trained, rounding.least, rounding.cueBonus),
    tokens,
    labels,
  };
}

function draftOf(
  model: RoundedModel,
  { starts }: Corpus,
  table: FeatureTable,
  examples: readonly FeaturizedExample[],
  at: number,
): Uint8Array {
  const { conditions, stretches } = examples[at] as FeaturizedExample;
  return label(model, [table], starts[at] as number, conditions, stretches);
}

/** Runs the jobs two at a time: each needs some gigabytes. */
async function inPairs<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const out: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < jobs.length) {
      const at = next++;
      out[at] = await (jobs[at] as () => Promise<T>)();
    }
  };
  await Promise.all([lane(), lane()]);
  return out;
}
