import { StatementDocumentSchema } from '@demarche/core';
import { jsonSchema } from '@demarche/json';
import { expect, test } from 'vitest';

type Node = Record<string, unknown>;

/** Every schema inside a schema that has properties, with its properties. */
function* objects(node: unknown): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as { properties?: Record<string, Node> };
  if (properties) yield* Object.entries(properties);
  for (const child of Object.values(node)) yield* objects(child);
}

test('the published file is what the schemas give (npm run schema -w @demarche/json writes it)', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../schema/statement-document.schema.json',
  );
});

test('every field is described or refers to something that is', () => {
  const fields = [...objects(jsonSchema())];
  expect(fields.length).toBeGreaterThan(60);
  const bare = fields.filter(([, schema]) => !('description' in schema) && !JSON.stringify(schema).includes('"$ref"'));
  expect(bare.map(([name]) => name)).toEqual([]);
});

test('it has every key of the document and a definition of each noun', () => {
  const schema = jsonSchema() as { properties: Node; $defs: Node };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(StatementDocumentSchema.shape));
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['Act', 'Actor', 'Attribution', 'Span']));
});
