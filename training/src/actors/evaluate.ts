/**
 * How often the parser knows who is who where everything else is annotated: the places of attributions, the kinds and places
 * of acts.
 *
 *   npm run evaluate:actors --workspace training -- [--dev] [--cross] [--misses N] [--only WHAT] [--from N]
 *
 * Reads our own annotated documents, `--dev` the development documents of the benchmark. The models that ship have seen the
 * former: `--cross` measures each of five parts with models trained on the others. `undirected` are acts without a recipient.
 */
import { codesOf } from '../../../packages/core/src/actors/lookup.js';
import { actorNumbers } from '../../../packages/core/src/acts/context.js';
import type { PlayedRoles } from '../../../packages/core/src/acts/roles/history.js';
import { type RoleChoosers, rolesOf } from '../../../packages/core/src/acts/roles.js';
import { type GoldDocument, readAnnotations } from '../annotations.js';
import { readJsonLines, shared } from '../data.js';
import { type GoldContext, goldContextOf } from './gold-context.js';
import { referenceDocumentOf } from './reference-examples.js';
import { chooseBy, trainReferences } from './reference-weights.js';
import { choosersOf, trainRoles } from './role-models.js';

const WHAT = ['actors', 'recipients', 'undirected', 'sources', 'kind', 'issuer'] as const;
type What = (typeof WHAT)[number];

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('--only');
let shown = Number(option('--misses') ?? 0);
let skip = Number(option('--from') ?? 0);
const counts = new Map<What, { right: number; of: number }>(WHAT.map((what) => [what, { right: 0, of: 0 }]));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

function count(what: What, found: readonly string[], wanted: readonly string[], tell: () => string): void {
  const own = counts.get(what) as { right: number; of: number };
  own.of++;
  if (same(found, wanted)) {
    own.right++;
    return;
  }
  if ((only !== undefined && only !== what) || shown <= 0) return;
  if (skip-- > 0) return;
  shown--;
  console.log(`${what}: ${found.join('+') || '–'} for ${wanted.join('+') || '–'} | ${tell()}`);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The sentence of a place and a little of what stands before it, the place between marks. */
function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 260);
  return oneLine(`${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`);
}

function measure({ gold, parties, context, roles }: GoldContext, choosers?: RoleChoosers): void {
  const { text } = gold;
  const earlier: PlayedRoles[] = [];
  for (const { act, own, extent } of roles) {
    const found = rolesOf(context, own, extent, earlier, choosers);
    earlier.push({ actors: codesOf(parties, found.actors), recipients: codesOf(parties, found.recipients) });
    const tell = () => `${gold.id} ${act.kind} ${excerpt(text, extent.span.start, extent.span.end)}`;
    count('actors', codesOf(parties, found.actors), act.actors, tell);
    const what = act.recipients.length > 0 ? 'recipients' : 'undirected';
    count(what, codesOf(parties, found.recipients), act.recipients, tell);
  }
  for (const [at, attribution] of context.attributions.entries()) {
    const codes = codesOf(parties, actorNumbers(context, attribution.sourceActors));
    const wanted = gold.attributions[at]?.source_codes ?? [];
    const place = attribution.source ?? attribution.content[0] ?? { start: 0, end: 0 };
    count('sources', codes, wanted, () => `${gold.id} ${excerpt(text, place.start, place.end)}`);
  }
  const head = () => `${gold.id} ${oneLine(text.slice(0, 420))}`;
  count('kind', [parties.kind], [gold.document.kind], head);
  count('issuer', codesOf(parties, parties.issuer), gold.document.issuer, head);
}

/** Measures every fifth document with models that were trained on the others. */
function cross(documents: readonly GoldDocument[]): void {
  for (let part = 0; part < 5; part++) {
    const others = documents.filter((_, at) => at % 5 !== part);
    const choose = chooseBy(trainReferences(others.map(referenceDocumentOf)));
    const choosers = choosersOf(trainRoles(others.map((gold) => goldContextOf(gold, choose))));
    for (const gold of documents.filter((_, at) => at % 5 === part)) measure(goldContextOf(gold, choose), choosers);
  }
}

const documents = process.argv.includes('--dev')
  ? readJsonLines<GoldDocument>(shared('acts/dev.jsonl'))
  : readAnnotations();
if (process.argv.includes('--cross')) cross(documents);
else for (const gold of documents) measure(goldContextOf(gold));
for (const [what, { right, of }] of counts) console.log(`${what.padEnd(11)} ${(right / of).toFixed(3)} of ${of}`);
