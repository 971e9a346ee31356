import * as api from '@demarche/json';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "fromJson",
      "jsonSchema",
      "toJson",
      "toNdjsonLine",
    ]
  `);
});
