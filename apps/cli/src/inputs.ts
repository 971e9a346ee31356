import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Failure, failureOf } from './failure.js';

/** A file to be read, or standard input. */
export interface Input {
  /** How messages call it. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Where its output goes below a folder, without ending. */
  readonly stem: string;
  readonly bytes: number;
  readonly modified: number;
  /** Why it cannot be read, where that is known already. */
  readonly failure?: Failure;
}

export const STDIN: Input = { name: 'standard input', path: null, stem: 'stdin', bytes: 0, modified: 0 };

const withoutEnding = (path: string): string => path.slice(0, path.length - extname(path).length);
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function file(path: string, stem: string): Promise<Input> {
  const { size, mtimeMs } = await stat(path);
  return { name: path, path, stem: withoutEnding(stem), bytes: size, modified: mtimeMs };
}

/** The files below a folder that have one of the endings, in the order of their names. */
async function folder(root: string, endings: readonly string[]): Promise<Input[]> {
  const patterns = endings.map((ending) => `**/*${ending}`);
  const found = await glob(patterns, { cwd: root, followSymbolicLinks: false, caseSensitiveMatch: false });
  return Promise.all(found.sort(byName).map((name) => file(join(root, name), name)));
}

async function expand(argument: string, endings: readonly string[]): Promise<Input[]> {
  if (argument === '-') return [STDIN];
  try {
    const { isDirectory } = await stat(argument).then((found) => ({ isDirectory: found.isDirectory() }));
    return isDirectory ? await folder(argument, endings) : [await file(argument, basename(argument))];
  } catch (error) {
    const found = isDynamicPattern(argument) ? await glob(argument, { followSymbolicLinks: false }) : [];
    if (found.length > 0) return Promise.all(found.sort(byName).map((path) => file(path, basename(path))));
    return [{ ...STDIN, name: argument, path: argument, stem: basename(argument), failure: failureOf(error) }];
  }
}

/** Stems made different where two inputs have the same, so that no output overwrites another. */
function distinct(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>();
  return inputs.map((input) => {
    let { stem } = input;
    for (let number = 2; seen.has(stem.toLowerCase()); number++) stem = `${input.stem}-${number}`;
    seen.add(stem.toLowerCase());
    return { ...input, stem };
  });
}

const isBelow = (path: string, root: string): boolean => resolve(path).startsWith(root + sep);

/**
 * The inputs that arguments name, in order: files, folders (their files with one of the endings, by name), globs, `-`.
 *
 * @param endings - The endings of the files that are taken from a folder.
 * @param output - Where the output goes: what lies there is no input.
 */
export async function findInputs(
  args: readonly string[],
  endings: readonly string[],
  output: string | undefined,
): Promise<Input[]> {
  const found = (await Promise.all((args.length > 0 ? args : ['-']).map((arg) => expand(arg, endings)))).flat();
  const root = output === undefined ? null : resolve(output);
  return distinct(found.filter(({ path }) => path === null || root === null || !isBelow(path, root)));
}
