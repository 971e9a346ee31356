import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../src/json-schema.js';

writeFileSync(
  new URL('../schema/statement-document.schema.json', import.meta.url),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
);
