import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fence, fencesOf } from './fences.js';

/** A block of a sample and what the page says that it prints. */
export interface Step {
  readonly code: string;
  readonly line: number;
  /** The block after it that says what is printed; null where the page shows no output. */
  readonly output: Fence | null;
}

/**
 * Code of a page that runs in one go: a block that begins with its imports, and those that go on with it, which import nothing or
 * are marked `more`.
 */
export interface Sample {
  /** The file and the line: `docs/tutorial.md:12`. */
  readonly name: string;
  /** The words after the language: `run` for commands that are run, `browser` for code that a test of its own runs. */
  readonly marks: readonly string[];
  readonly steps: readonly Step[];
}

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the repository. */
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules') && !file.startsWith('site'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** The READMEs of the packages and of the command. */
export const READMES: readonly string[] = ['packages', 'apps'].flatMap((folder) =>
  filesIn(folder, 'README.md').filter((file) => file.split('/').length === 3),
);

/** Every page that a reader may copy code from. */
export const PAGES: readonly string[] = ['README.md', 'CONTRIBUTING.md', ...READMES, ...filesIn('docs', '.md')];

const SOURCES: readonly string[] = ['packages', 'apps'].flatMap((folder) =>
  filesIn(folder, '.ts').filter((file) => file.split('/')[2] === 'src'),
);

/** What a program printed, or a page says that it prints, as it is compared: the layout of JSON is the formatter's. */
export function comparable(text: string, { language }: Fence): unknown {
  return language === 'json' ? JSON.parse(text) : text.trimEnd();
}

/** The samples of one language in a page; `line` is where the page begins in its file. */
function samplesIn(file: string, page: string, language: string, line = 0): Sample[] {
  const samples: (Sample & { steps: Step[] })[] = [];
  const fences = fencesOf(page);
  for (const [at, fence] of fences.entries()) {
    if (fence.language !== language || fence.marks.includes('output')) continue;
    const next: Fence | undefined = fences[at + 1];
    const step = {
      code: fence.code,
      line: line + fence.line,
      output: next?.marks.includes('output') ? next : null,
    };
    const last = samples.at(-1);
    const goesOn = language === 'ts' && (fence.marks.includes('more') || !/^import /m.test(fence.code));
    if (last && goesOn) last.steps.push(step);
    else samples.push({ name: `${file}:${step.line}`, marks: fence.marks, steps: [step] });
  }
  return samples;
}

/** The samples of one language in all pages. */
export const pageSamples = (language: string): Sample[] =>
  PAGES.flatMap((file) => samplesIn(file, read(file), language));

const EXAMPLE = /^ \* @example\n((?: \*(?: .*)?\n)+)/gm;

/** The examples of the docstrings, which the API reference shows. */
export function docstringSamples(): Sample[] {
  return SOURCES.flatMap((file) => {
    const source = read(file);
    return [...source.matchAll(EXAMPLE)].flatMap((match) => {
      const page = (match[1] as string).replaceAll(/^ \* ?/gm, '');
      return samplesIn(file, page, 'ts', source.slice(0, match.index).split('\n').length);
    });
  });
}
