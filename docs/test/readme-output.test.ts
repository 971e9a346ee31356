import { parse } from '@demarche/core';
import { toMarkdown } from '@demarche/markdown';
import { expect, test } from 'vitest';
import { read } from './samples.js';

/** What stands between two headings, the first one included. */
const between = (text: string, from: string, to: string): string => text.slice(text.indexOf(from), text.indexOf(to));

test('the README shows what its first command prints', () => {
  const printed = toMarkdown(parse(read('examples/foreign-ministry-statement.txt')));
  const sections = between(printed, '## Parties', '## Documents and agreements named').replace(/^#/gm, '##');
  expect(sections).toContain('Who says what to whom');
  expect(between(read('README.md'), '### Parties', '## When to use it')).toBe(sections);
});
