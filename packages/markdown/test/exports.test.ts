import * as api from '@demarche/markdown';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "SECTIONS",
      "VIEWS",
      "toMarkdown",
      "toMdast",
    ]
  `);
});
