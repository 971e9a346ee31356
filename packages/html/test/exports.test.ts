import * as api from '@demarche/html';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "parseOptions",
      "readPage",
    ]
  `);
});
