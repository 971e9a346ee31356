import { describe, expect, test } from 'vitest';
import { fencesOf } from './fences.js';
import { READMES, read } from './samples.js';

// Who knows one README knows them all: the same sections in the same order. Further ones may stand between use and API.
const FIRST = ['When to use it, and when not', 'Install', 'Use'];
const LAST = ['API', 'Limits'];

const headings = (page: string): string[] => [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading as string);

test('there is a README to check for each package and for the command', () => {
  expect(READMES).toEqual(
    expect.arrayContaining(['apps/cli', 'packages/core', 'packages/json'].map((at) => `${at}/README.md`)),
  );
});

describe.each(READMES)('%s', (file) => {
  const page = read(file);
  const { name, private: unpublished } = JSON.parse(read(file.replace('README.md', 'package.json')));

  test('says what it is, when to use it, how to get it, a use, where the API is, its limits', () => {
    expect(page.startsWith(`# ${name}\n\n`), `the title is ${name}`).toBe(true);
    expect(headings(page).slice(0, FIRST.length)).toEqual(FIRST);
    expect(headings(page).slice(-LAST.length)).toEqual(LAST);
  });

  test('says when not', () => {
    expect(page.slice(page.indexOf('## When'), page.indexOf('## Install'))).toMatch(/Do not use it/);
  });

  test.skipIf(unpublished)('installs the package by its name', () => {
    expect(page).toContain('```sh\nnpm install ');
    expect(page).toMatch(new RegExp(`^npm install .*${name}$`, 'm'));
  });

  test.skipIf(unpublished)('shows a use with its output', () => {
    expect(fencesOf(page).some(({ marks }) => marks.includes('output'))).toBe(true);
  });

  test.skipIf(unpublished)('says where the API is', () => {
    expect(page.slice(page.indexOf('## API'), page.indexOf('## Limits'))).toContain('docs/site');
  });
});
