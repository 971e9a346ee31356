import * as api from '@demarche/json';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "OFFSET_UNITS",
      "convertOffsets",
      "fromJson",
      "jsonSchema",
      "ndjsonStream",
      "readNdjson",
      "toJson",
      "toNdjsonLine",
      "writeNdjson",
    ]
  `);
});
