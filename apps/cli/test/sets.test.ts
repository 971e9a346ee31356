import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { progressLine } from '../src/progress.js';
import { run } from '../src/run.js';
import { demarche, folderOf } from './demarche.js';

const sample = fileURLToPath(new URL('../../../examples/foreign-ministry-statement.txt', import.meta.url));

/** Runs the command in this process; `terminal` says whether standard error is one. */
async function here(args: readonly string[], input = '', terminal = false) {
  const texts = { out: '', err: '' };
  const into = (key: 'out' | 'err', more = {}) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, next) {
          texts[key] += chunk.toString();
          next();
        },
      }),
      more,
    );
  const err = into('err', terminal ? { isTTY: true, columns: 100 } : {});
  const code = await run(
    args,
    { stdin: Readable.from([Buffer.from(input)]), stdout: into('out'), stderr: err },
    '0.0.0',
  );
  return { code, ...texts };
}

const demand = 'France demands that Norway withdraw its boats.';
const root = folderOf({
  'texts/b.txt': demand,
  'texts/a.txt': 'France rejects the claim.',
  'texts/deep/c.TXT': demand,
  'texts/other.dat': 'no text',
  'bad/latin.txt': Uint8Array.of(0x63, 0xe9),
  'rows.csv': `name,body\none,"${demand}"\ntwo,"It said ""no"", then\nleft."\n`,
  'torn.csv': 'id,text\na,b,c\nd,Norway agrees.\n',
});
const at = (name: string): string => join(root, name);
const parse = (args: readonly string[], input?: string) => here(['parse', '--workers', '1', ...args], input);
const idsIn = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: string }).id);

// Each row: what is given, the ids in order.
const SETS: readonly [args: readonly string[], ids: readonly string[]][] = [
  [[at('texts')], ['a.txt', 'b.txt', 'c.TXT']],
  [[at('texts/*.txt')], ['a.txt', 'b.txt']],
  [
    [at('texts/b.txt'), at('texts/a.txt')],
    ['b.txt', 'a.txt'],
  ],
  [
    [at('rows.csv'), '--from', 'csv', '--column', 'body', '--id-column', 'name'],
    ['one', 'two'],
  ],
];

test.each(SETS)('%j', async (args, ids) => {
  const { code, out, err } = await parse([...args, '--to', 'ndjson']);
  expect([code, idsIn(out)]).toEqual([0, ids]);
  expect(err).toMatch(new RegExp(`^demarche: ${ids.length} documents, \\d+ acts?(: [a-z0-9 ,]+)?\n$`));
});

// Each row: what is given, what is told, the summary of failures.
const BAD: readonly [args: readonly string[], says: string, counted: string][] = [
  [[at('bad')], 'latin.txt: The file is no UTF-8', '1 not UTF-8'],
  [[at('nowhere.txt'), at('texts')], 'nowhere.txt: ENOENT', '1 not found'],
  [[at('rows.csv'), '--from', 'csv'], 'There is no column "text"; there are "name", "body".', '1 no such column'],
  [[at('torn.csv'), '--from', 'csv'], 'torn.csv: Invalid Record Length', '1 bad row'],
];

test.each(BAD)('%j is told, counted and passed over', async (args, says, counted) => {
  const { code, err } = await parse([...args, '--to', 'ndjson']);
  expect(code).toBe(1);
  expect(err).toContain(says);
  expect(err).toContain(`demarche: 1 failed: ${counted}\n`);
});

test.each(['1', '2'])('a text that is too long is a failure with its reason, with %s workers', (workers) => {
  const input = JSON.stringify({ text: 'x'.repeat(2_000_001) });
  const { err } = demarche(['parse', '--from', 'ndjson', '--to', 'ndjson', '--workers', workers], { input });
  expect(err).toContain('1 failed: 1 text too long');
});

test('events are records of one line each', async () => {
  const records = (await parse([sample, '--to', 'events'])).out.trim().split('\n');
  expect(records.length).toBeGreaterThan(3);
  for (const record of records)
    expect(JSON.parse(record)).toMatchObject({ id: expect.stringMatching(/^foreign-ministry-statement\.txt#/) });
});

// Each row: the format, how what is written is read.
const FORMATS: readonly [to: string, read: (out: string) => unknown][] = [
  ['json', (out) => (JSON.parse(out) as unknown[]).length],
  ['jsonld', (out) => (JSON.parse(out) as unknown[]).length],
  ['ndjson', (out) => idsIn(out).length],
  ['csv', (out) => out.split('\r\n').filter((line) => line.startsWith('document_id')).length + 2],
  ['markdown', (out) => out.split('\n---\n').length],
];

test.each(FORMATS)('three documents in one file as %s', async (to, read) => {
  const { out } = await parse([at('texts'), '--to', to]);
  expect(read(out)).toBe(3);
});

test('a folder gets a file for each document, named for its input', async () => {
  mkdirSync(at('out'));
  await parse([at('texts'), '--to', 'json', '-o', at('out')]);
  expect(readdirSync(at('out'), { recursive: true }).sort()).toEqual(['a.json', 'b.json', 'deep', 'deep/c.json']);
  expect(JSON.parse(readFileSync(at('out/deep/c.json'), 'utf8'))).toMatchObject({ id: 'c.TXT', text: demand });
});

test('an id never becomes a path', async () => {
  const line = JSON.stringify({ id: '../../escaped', text: demand });
  await parse(['--from', 'ndjson', '--to', 'json', '-o', `${at('ids')}/`], line);
  expect(readdirSync(at('ids'))).toEqual(['stdin-000001.json']);
});

test('NDJSON is cut at line feeds only', async () => {
  const line = `{"id":"x","text":"one\u2028two"}`;
  expect(idsIn((await parse(['--from', 'ndjson', '--to', 'ndjson'], line)).out)).toEqual(['x']);
});

test('the bar is there on a terminal, and nowhere else', async () => {
  const args = ['parse', '--workers', '1', at('texts'), '--to', 'ndjson'];
  expect((await here(args, '', true)).err).toMatch(/\[#*\.*\] \d+ % \d texts, [\d.]+\/s/);
  expect((await here(args)).err).not.toMatch(/%|\/s/);
  expect((await here([...args, '-q'], '', true)).err).not.toMatch(/%|documents/);
});

test('the bar gives rate and time left', () => {
  const state = { count: 50, bytes: 2500, before: 5000, total: 10_000, elapsed: 10_000 };
  expect(progressLine(state, 100)).toBe('[##################......] 75 % 50 texts, 5.0/s, 10 s left');
  expect(progressLine({ ...state, total: 0 }, 100)).toBe('50 texts, 5.0/s');
});

test('show prints the text with its acts, in colour where it is told to, and obeys nothing in it', async () => {
  const { out } = await here(['show', '--no-color', '-'], `${demand} \u001b[2J\u202eevil`);
  expect(out).toContain('France demands that Norway withdraw its boats[1].');
  expect(out).toMatch(/\[1\] demand .+ → Norway \(REQUEST 10\d*\)/);
  expect(out).not.toMatch(/[\u001b\u202e]/);
  expect(await here(['show', at('nowhere.txt')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere.txt'),
  });
});

test('schema prints the JSON Schema', async () => {
  expect(JSON.parse((await here(['schema'])).out)).toMatchObject({ title: 'StatementDocument' });
});

// Each row: what is typed, what bash offers.
const TYPED: readonly [words: readonly string[], offers: readonly string[]][] = [
  [['demarche', 'sh'], ['show']],
  [['demarche', 'parse', '--view', 'b'], ['brief']],
  [['demarche', 'parse', '--wor'], ['--workers']],
  [['demarche', 'completion', 'fi'], ['fish']],
];

test.each(TYPED)('bash completes %j', async (words, offers) => {
  const { out } = await here(['completion', 'bash']);
  const script = `${out}\nCOMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _demarche; echo "\${COMPREPLY[@]}"`;
  expect(
    spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: at('ids') })
      .stdout.trim()
      .split(' '),
  ).toEqual(offers);
});

test.each(['zsh', 'fish'])('%s gets a script with every command', async (shell) => {
  const { out } = await here(['completion', shell]);
  for (const name of ['parse', 'show', 'schema', 'completion']) expect(out).toContain(name);
});

test('every example of --help works as it stands', async () => {
  const folder = folderOf({
    'texts/one.txt': demand,
    'statements.ndjson': `${JSON.stringify({ text: demand })}\n`,
    'pages/one.html': `<title>Norland</title><p>${demand}</p>`,
    'page.html': `<title>Norland</title><p>${demand}</p>`,
    'statements.csv': `id,body\na,${demand}\n`,
  });
  copyFileSync(sample, join(folder, 'statement.txt'));
  const helps = await Promise.all(['parse', 'show', 'schema', 'completion'].map((name) => here([name, '--help'])));
  const examples = helps.flatMap(({ out }) => [...out.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) => line as string));
  expect(examples.length).toBe(14);
  const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const tsx = import.meta.resolve('tsx');
  const start = `demarche() { '${process.execPath}' --conditions=@demarche/source --import '${tsx}' '${bin}' "$@"; }; set -e`;
  const { status, stderr } = spawnSync('bash', ['-c', [start, ...examples].join('\n')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('rror')]);
  for (const name of [
    'statement.json',
    'acts.csv',
    'acts-of-pages.csv',
    'annotated/one.md',
    'documents.ndjson',
    'events.ndjson',
  ])
    expect(existsSync(join(folder, name)), name).toBe(true);
}, 120_000);
