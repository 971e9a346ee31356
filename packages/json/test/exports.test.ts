import * as api from '@demarche/json';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "CSV_TABLES",
      "OFFSET_UNITS",
      "convertOffsets",
      "fromJson",
      "jsonSchema",
      "ndjsonStream",
      "readNdjson",
      "toCsv",
      "toJson",
      "toNdjsonLine",
      "writeCsv",
      "writeNdjson",
    ]
  `);
});
