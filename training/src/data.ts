import { readFileSync } from 'node:fs';

/** The path of a file of the benchmark, which lies beside the repository and is never part of it. */
export function shared(file: string): URL {
  return new URL(`../../../shared/benchmark/${file}`, import.meta.url);
}

/** The records of a JSON Lines file. */
export function readJsonLines<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
