import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx'));
const command = ['--conditions=@demarche/source', '--import', `file://${tsx}`, bin];

/** Runs the command to its end. */
export function demarche(
  args: readonly string[],
  {
    input = '',
    cwd,
    env = {},
  }: { readonly input?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [...command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** Starts the command in a process that can be killed. */
export const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...command, ...args], { stdio: 'ignore' });

/** A new folder with some files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'demarche-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
