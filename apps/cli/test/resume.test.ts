import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { demarche, folderOf, start } from './demarche.js';

/** Invented texts, long enough that a run can be killed in the middle. */
const PARAGRAPH =
  'Finland demands that Norway release the crew. “We reject the claim,” Foreign Minister Ada Brandt said.\n\n';
const COUNT = 120;
const texts = Object.fromEntries(
  Array.from({ length: COUNT }, (_, at) => [
    `t${String(at).padStart(3, '0')}.txt`,
    `Text ${at}\n\n${PARAGRAPH.repeat(12)}`,
  ]),
);
// One file of the set is bad: its failure must be counted once, in whichever run it falls.
const bad = { 't050.txt': Uint8Array.of(0xff, 0xfe, 0x41) };
const lines = Array.from({ length: COUNT }, (_, at) => JSON.stringify({ id: `d${at}`, text: PARAGRAPH.repeat(12) }));

/** Starts a run and kills it when it has done some of the texts. */
async function killed(args: readonly string[], journal: string, least: number): Promise<number> {
  const run = start(args);
  const done = (): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 2 : 0);
  while (done() < least && run.exitCode === null) await wait(5);
  run.kill('SIGKILL');
  if (run.exitCode === null && run.signalCode === null) await once(run, 'exit');
  expect(run.signalCode, 'it was killed before its end').toBe('SIGKILL');
  return done();
}

/** All files below a folder with what stands in them. */
const contents = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(root, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );

// Each row: how the set is given and written, where the output goes, where its journal is.
const RUNS: readonly [args: readonly string[], output: string, journal: string][] = [
  [['texts', '--to', 'ndjson', '--workers', '2'], 'out.ndjson', 'out.ndjson.journal'],
  [['texts', '--to', 'json', '--workers', '1'], 'out.json', 'out.json.journal'],
  [['texts', '--to', 'csv', '--workers', '1'], 'out/', 'out/.demarche-journal'],
  [['lines.ndjson', '--from', 'ndjson', '--view', 'annotated', '--workers', '1'], 'out.md', 'out.md.journal'],
];

test.each(RUNS)(
  '%j to %s, killed and started again, is the same byte for byte',
  async (args, output, journal) => {
    const files = Object.entries({ ...texts, ...bad }).map(([name, text]) => [join('texts', name), text] as const);
    const root = folderOf({
      ...Object.fromEntries(files),
      'lines.ndjson': [...lines, 'no json'].join('\n'),
      'whole/x': '',
      'twice/x': '',
    });
    const command = ['parse', join(root, args[0] as string), ...args.slice(1), '-o'];
    const whole = demarche([...command, join(root, 'whole', output)]);
    expect(whole.code).toBe(1);

    const again = [...command, join(root, 'twice', output)];
    if (output.endsWith('/')) mkdirSync(join(root, 'twice', output));
    const done = await killed(again, join(root, 'twice', journal), COUNT / 3);
    expect(existsSync(join(root, 'twice', 'out.ndjson')), 'half a file has not its name').toBe(false);
    const second = demarche(again);

    expect(second.err).toContain(`goes on behind ${done} texts of an interrupted run`);
    expect(second.code).toBe(1);
    const summary = (err: string): string[] => err.split('\n').filter((line) => /documents,|failed:/.test(line));
    expect(summary(second.err)).toEqual(summary(whole.err));
    expect(contents(join(root, 'twice'))).toEqual(contents(join(root, 'whole')));
  },
  120_000,
);

test('a run over changed inputs begins anew, and so does one that is told to', async () => {
  const root = folderOf(texts);
  const output = join(root, 'out.ndjson');
  const command = ['parse', root, '--to', 'ndjson', '--workers', '1', '-o', output];
  await killed(command, `${output}.journal`, COUNT / 4);
  expect(demarche([...command, '--no-resume']).err).not.toContain('goes on');
  const fresh = readFileSync(output, 'utf8');
  await killed(command, `${output}.journal`, COUNT / 4);
  writeFileSync(join(root, 't000.txt'), 'France rejects the claim.');
  expect(demarche(command).err).not.toContain('goes on');
  expect(readFileSync(output, 'utf8').split('\n').slice(1)).toEqual(fresh.split('\n').slice(1));
}, 120_000);
