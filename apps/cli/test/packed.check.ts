import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as readCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { folderOf } from './demarche.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PACKAGES = ['packages/core', 'packages/markdown', 'packages/json', 'packages/html', 'apps/cli'];

/** Invented pages. */
const page = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Ministry of Norland</title></head>
<body><nav><a href="/">Home</a></nav><main><h1>${title}</h1><p>${words}</p></main></body></html>`;

const project = folderOf({
  'package.json': '{ "private": true }',
  'pages/one.html': page('The strait', 'France demands that Norway <b>withdraw</b> its boats &amp; free the crew.'),
  'pages/deep/two.htm': page(
    'The port',
    'If the boats stay, France will close the port. “We reject it,” Ada Brandt said.',
  ),
  'pages/three.html': page(
    '[A link](https://example.org) &lt;b&gt;',
    'Norway condemns the =1+1 attack | on <i>Finland</i>.',
  ),
  'out/x': '',
});
const at = (name: string): string => join(project, name);

beforeAll(() => {
  const workspaces = PACKAGES.flatMap((name) => ['-w', name]);
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project, ...workspaces], {
    cwd: root,
    encoding: 'utf8',
  });
  const tarballs = (JSON.parse(packed) as { readonly filename: string }[]).map(({ filename }) => `./${filename}`);
  const duckdb = `@duckdb/node-api@${manifest.devDependencies['@duckdb/node-api']}`;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, duckdb], {
    cwd: project,
  });
});

interface Read {
  readonly id: string;
  readonly acts: readonly unknown[];
  readonly attributions: readonly unknown[];
}
type Set = readonly [name: string, args: readonly string[]];

const { DEMARCHE_SET: own } = process.env as { readonly DEMARCHE_SET?: string };
// Each row: what is parsed, and how. A set of one's own, as NDJSON, is named by DEMARCHE_SET.
const SETS: readonly Set[] = [
  ['examples', [join(root, 'examples'), '--from', 'text']],
  ['invented pages', [at('pages'), '--from', 'html']],
  ...(own === undefined ? [] : [[own, [own, '--from', 'ndjson']] as const]),
];

/** Runs the installed command over a set; gives the file it wrote. */
function written(args: readonly string[], name: string, options: readonly string[]): string {
  const output = join(project, 'out', name);
  const command = join(project, 'node_modules/.bin/demarche');
  const run = spawnSync(command, ['parse', ...args, ...options, '-o', output], { encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^demarche: \d+ documents, /)]);
  return output;
}

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

async function rowsIn(file: string): Promise<number> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const { rows } =
    (await connection.runAndReadAll(`SELECT count(*)::INTEGER AS rows FROM '${file}'`)).getRowObjectsJson()[0] ?? {};
  return Number(rows);
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
/** What words of a text must never become. */
const ACTIVE: readonly string[] = ['html', 'link', 'linkReference', 'image', 'imageReference', 'definition', 'code'];

describe.each(SETS)('%s', (_, args) => {
  let documents: Read[] = [];
  const count = (table: 'acts' | 'attributions'): number => documents.reduce((sum, one) => sum + one[table].length, 0);

  beforeAll(() => {
    documents = lines(written(args, 'documents.ndjson', ['--to', 'ndjson', '--workers', '2'])) as Read[];
  }, 3_600_000);

  test('NDJSON and JSON are valid under Ajv', () => {
    const command = join(project, 'node_modules/.bin/demarche');
    const schema = JSON.parse(execFileSync(command, ['schema'], { encoding: 'utf8' })) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(documents.length).toBeGreaterThan(2);
    expect(count('acts')).toBeGreaterThan(2);
    for (const one of documents) expect([one.id, validate(one), validate.errors]).toEqual([one.id, true, null]);
    const together: unknown = JSON.parse(readFileSync(written(args, 'documents.json', ['--to', 'json']), 'utf8'));
    expect(together).toEqual(documents);
  });

  test.each(['acts', 'attributions'] as const)('CSV of %s is read by a CSV reader', (table) => {
    const rows: { readonly document_id: string }[] = readCsv(
      readFileSync(written(args, `${table}.csv`, ['--to', 'csv', '--table', table])),
      { columns: true, record_delimiter: '\r\n' },
    );
    expect(rows.length).toBe(count(table));
    const ids = new Set(documents.map(({ id }) => id));
    expect(rows.filter((row) => !ids.has(row.document_id)).length).toBe(0);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  test.each(['acts', 'attributions'] as const)('Parquet of %s is read by DuckDB', async (table) => {
    const file = written(args, `${table}.parquet`, ['--to', 'parquet', '--table', table]);
    expect(await rowsIn(file)).toBe(count(table));
  });

  test('JSON-LD expands without loss', async () => {
    const { ANNOTATION_CONTEXTS: contexts } = createRequire(at('package.json'))('@demarche/json') as {
      readonly ANNOTATION_CONTEXTS: Readonly<Record<string, jsonld.JsonLdDocument>>;
    };
    const documentLoader = async (url: string) => {
      const document = contexts[url];
      if (!document) throw new Error(`Nothing is bundled for ${url}.`);
      return { documentUrl: url, document };
    };
    const file = written(args, 'documents.jsonld', ['--to', 'jsonld']);
    const collections = JSON.parse(readFileSync(file, 'utf8')) as jsonld.JsonLdDocument[];
    expect(collections.length).toBe(documents.length);
    for (const one of collections)
      expect((await jsonld.expand(one, { documentLoader, safe: true } as jsonld.Options.Expand)).length).toBe(1);
  });

  test('events are records that DuckDB reads', async () => {
    const file = written(args, 'events.ndjson', ['--to', 'events']);
    expect(await rowsIn(file)).toBe(lines(file).length);
    expect(lines(file).length).toBeGreaterThan(0);
  });

  test.each(['report', 'brief', 'annotated'])('remark reads no markup in the %s but ours', (view) => {
    const markdown = readFileSync(written(args, `${view}.md`, ['--to', 'markdown', '--view', view]), 'utf8');
    const nodes = [...nodesOf(remark().use(remarkGfm).parse(markdown))];
    expect(nodes.filter(({ type }) => ACTIVE.includes(type))).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'thematicBreak').length).toBeGreaterThanOrEqual(documents.length - 1);
    const notes = (type: string): string[] =>
      nodes.flatMap((node) => (node.type === type && 'identifier' in node ? [node.identifier] : [])).sort();
    const defined = notes('footnoteDefinition');
    expect(new Set(defined).size).toBe(defined.length);
    expect(notes('footnoteReference').filter((note) => !defined.includes(note))).toEqual([]);
    if (view === 'annotated') expect(defined.length).toBeGreaterThan(0);
  });
});
