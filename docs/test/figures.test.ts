import { expect, test } from 'vitest';
import { withTables } from '../tools/figure-tables.js';
import type { Figures } from '../tools/figures-file.js';
import { read } from './samples.js';

const figures: Figures = JSON.parse(read('docs/figures.json'));

test.each(['README.md', 'docs/accuracy.md'])(
  '%s shows the figures of docs/figures.json (else: npm run figures)',
  (file) => {
    const page = read(file);
    expect(page).toContain('<!-- figures: people -->');
    expect(withTables(page, figures)).toBe(page);
  },
);

test('a page cannot ask for a table that does not exist', () => {
  expect(() => withTables('<!-- figures: luck -->\n\n…\n\n<!-- end -->', figures)).toThrow(/no table "luck"/);
});

test('a changed figure changes the page', () => {
  const page = '<!-- figures: speed -->\n\nold\n\n<!-- end -->';
  const changed = { ...figures, speed: { ...figures.speed, rates: { this: 1.5 } } };
  expect(withTables(page, changed)).toBe(
    '<!-- figures: speed -->\n\n| program | MB/s |\n| ------- | ---: |\n| this    | 1.50 |\n\n<!-- end -->',
  );
});
