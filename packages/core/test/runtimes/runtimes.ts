import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of this test, in which npm installs the runtimes. */
const cwd = fileURLToPath(new URL('.', import.meta.url));

/** A runtime that the registry offers as a package. */
export interface Runtime {
  readonly name: string;
  /** Its name and version in `process.versions`. */
  readonly key: string;
  readonly version: RegExp;
  /** How it is told to run a program. */
  readonly args: readonly string[];
  /** How the path of the package of this platform begins, below `node_modules`. */
  readonly scope: string;
  readonly prefix: string;
  /** Where the program lies in that package, but for an `.exe`. */
  readonly program: string;
}

/** The runtimes, whose versions stand in `package.json` beside this file. */
export const RUNTIMES: readonly Runtime[] = [
  { name: 'Node 20', key: 'node', version: /^20\./, args: [], scope: '', prefix: 'node-20-', program: 'bin/node' },
  { name: 'Node 22', key: 'node', version: /^22\./, args: [], scope: '', prefix: 'node-22-', program: 'bin/node' },
  {
    name: 'Bun',
    key: 'bun',
    version: /^1\./,
    args: ['--no-install'],
    scope: '@oven',
    prefix: 'bun-',
    program: 'bin/bun',
  },
  // Deno grants no permission unless it is asked: core needs none.
  {
    name: 'Deno',
    key: 'deno',
    version: /^2\./,
    args: ['run', '--no-prompt', '--no-remote', '--no-lock'],
    scope: '@deno',
    prefix: '',
    program: 'deno',
  },
];

/**
 * Installs the runtimes from the lock file: only the packages that carry a program for this platform, and without running any of
 * their scripts.
 * @returns why that failed, or null
 */
export async function installRuntimes(): Promise<string | null> {
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)('npm', args, { cwd, timeout: 240_000, shell: process.platform === 'win32' });
    return null;
  } catch (error) {
    return `npm install failed: ${(error as Error).message}`;
  }
}

/** The program of a runtime that is installed, or null. */
export function findProgram({ scope, prefix, program }: Runtime): string | null {
  const folder = join(cwd, 'node_modules', scope);
  const packages = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(prefix)) : [];
  const places = packages.flatMap((name) => [program, `${program}.exe`].map((file) => join(folder, name, file)));
  return places.find((place) => existsSync(place)) ?? null;
}
