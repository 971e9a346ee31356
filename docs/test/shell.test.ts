import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { comparable, pageSamples, ROOT, type Sample } from './samples.js';

// Shell and Python blocks marked `run` are run in a folder with the invented texts of examples/: `statement.txt`, `texts/*.txt`.
// Those of one page share the folder and come in order, so that one may read what another wrote.

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const tsx = fileURLToPath(import.meta.resolve('tsx'));

/** A folder to work in, and another with the command `demarche`, run from its source. */
function workplace(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-shell-'));
  const bin = mkdtempSync(join(tmpdir(), 'demarche-bin-'));
  mkdirSync(join(folder, 'texts'));
  for (const name of ['ministry-statement', 'news-report', 'note-verbale'])
    cpSync(join(ROOT, `examples/${name}.txt`), join(folder, `texts/${name}.txt`));
  cpSync(join(ROOT, 'examples/foreign-ministry-statement.txt'), join(folder, 'statement.txt'));
  const command = `"${process.execPath}" --conditions=@demarche/source --import "file://${tsx}" "${ROOT}apps/cli/src/bin.ts"`;
  writeFileSync(join(bin, 'demarche'), `#!/bin/sh\nexec ${command} "$@"\n`);
  chmodSync(join(bin, 'demarche'), 0o755);
  return { folder, path: `${bin}${delimiter}${process.env['PATH']}` };
}

const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  sh: ['bash', '-euo', 'pipefail', '-c'],
  py: ['python3', '-c'],
};

const order = (name: string): number => Number(name.split(':')[1]);
const samples = Object.keys(RUNNERS).flatMap((language) =>
  pageSamples(language)
    .filter(({ marks }) => marks.includes('run'))
    .map((sample) => ({ ...sample, language })),
);
const fileOf = ({ name }: Sample): string => name.split(':')[0] as string;
const pages = new Map(samples.map((one) => [fileOf(one), samples.filter((other) => fileOf(other) === fileOf(one))]));

test('there are blocks to run', () => {
  expect(pages.size).toBeGreaterThan(0);
});

describe.skipIf(!has('bash'))('blocks that a reader can run', () => {
  test.each([...pages])('%s', { timeout: 120_000 }, (_, blocks) => {
    const { folder, path } = workplace();
    for (const { language, steps, name } of blocks.sort((one, other) => order(one.name) - order(other.name))) {
      if (language === 'py' && !has('python3')) continue; // a machine without Python checks the rest
      const [step] = steps as [Sample['steps'][number]];
      const [program, ...args] = RUNNERS[language] as [string, ...string[]];
      const result = spawnSync(program, [...args, step.code], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: path },
      });
      expect({ name, status: result.status, stderr: result.status === 0 ? '' : result.stderr }).toEqual({
        name,
        status: 0,
        stderr: '',
      });
      if (step.output)
        expect(comparable(result.stdout, step.output), name).toEqual(comparable(step.output.code, step.output));
    }
  });
});
