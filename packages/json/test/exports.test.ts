import * as api from '@demarche/json';
import { expect, test } from 'vitest';

test('the public names', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "ANNOTATION_CONTEXTS",
      "CSV_TABLES",
      "OFFSET_UNITS",
      "convertOffsets",
      "fromJson",
      "jsonSchema",
      "ndjsonStream",
      "readNdjson",
      "tableColumns",
      "toAnnotations",
      "toCsv",
      "toEvents",
      "toJson",
      "toNdjsonLine",
      "toRows",
      "writeCsv",
      "writeNdjson",
    ]
  `);
});
