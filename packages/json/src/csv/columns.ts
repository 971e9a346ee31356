import type { Actor, Span, StatementDocument } from '@demarche/core';

/** What stands in a cell of a table: one value, several values, or null for none. */
export type Cell = string | number | readonly string[] | null;

/** What the cells of a column hold, beside null: words, whole numbers, numbers, or lists of words. */
export type ColumnType = 'text' | 'integer' | 'number' | 'list';

/** A document with what the cells of its rows look up in it. */
export interface RowSource {
  readonly document: StatementDocument;
  readonly actor: (id: string) => Actor | undefined;
  readonly instrument: (id: string) => string | undefined;
  /** A span in the unit of offsets that the table counts. */
  readonly counted: (span: Span) => Span;
}

/** A column of a table of `Item`s. */
export interface Column<Item> {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (item: Item, source: RowSource) => Cell;
}

const wordsOf = ({ document }: RowSource, { start, end }: Span): string => document.text.slice(start, end);

/** A column with one word or code as it is. */
export const value = <Item>(name: string, read: (item: Item) => string | null | undefined): Column<Item> => ({
  name,
  type: 'text',
  cell: (item) => read(item) ?? null,
});

/** A column with one number. */
export const number = <Item>(
  name: string,
  type: 'integer' | 'number',
  read: (item: Item) => number | null | undefined,
): Column<Item> => ({ name, type, cell: (item) => read(item) ?? null });

/** A column with several values. */
const list = <Item>(name: string, cell: (item: Item, source: RowSource) => readonly string[]): Column<Item> => ({
  name,
  type: 'list',
  cell,
});

/** Three columns for a span: its words, its start and its end. */
export const span = <Item>(
  [words, start, end]: readonly [words: string, start: string, end: string],
  read: (item: Item) => Span | null,
): Column<Item>[] => {
  const column = (name: string, type: ColumnType, of: (found: Span, source: RowSource) => Cell): Column<Item> => ({
    name,
    type,
    cell: (item, source) => {
      const found = read(item);
      return found ? of(found, source) : null;
    },
  });
  return [
    column(words, 'text', (found, source) => wordsOf(source, found)),
    column(start, 'integer', (found, { counted }) => counted(found).start),
    column(end, 'integer', (found, { counted }) => counted(found).end),
  ];
};

/** Two columns for a list of spans: their words, and their places as "12..34", which no spreadsheet takes for a date. */
export const spans = <Item>(name: string, read: (item: Item) => readonly Span[]): Column<Item>[] => [
  list(name, (item, source) => read(item).map((found) => wordsOf(source, found))),
  list(`${name}_spans`, (item, { counted }) =>
    read(item)
      .map(counted)
      .map(({ start, end }) => `${start}..${end}`),
  ),
];

const codesOf = (ids: readonly string[], { actor }: RowSource): string[] => [
  ...new Set(ids.flatMap((id) => actor(id)?.code ?? [])),
];

/** Three columns for actors: their codes, each once, their names and their ids. */
export const actors = <Item>(name: string, read: (item: Item) => readonly string[]): Column<Item>[] => [
  list(`${name}_codes`, (item, source) => codesOf(read(item), source)),
  list(`${name}_names`, (item, { actor }) => read(item).flatMap((id) => actor(id)?.name ?? [])),
  list(`${name}_ids`, read),
];

/** Two columns for instruments: their names and their ids. */
export const instruments = <Item>(name: string, read: (item: Item) => readonly string[]): Column<Item>[] => [
  list(`${name}_names`, (item, { instrument }) => read(item).flatMap((id) => instrument(id) ?? [])),
  list(`${name}_ids`, read),
];

const ofDocument = (name: string, read: (document: StatementDocument) => string | null): Column<unknown> => ({
  name,
  type: 'text',
  cell: (_, { document }) => read(document),
});

/** The columns that every row begins with: which document it comes from. */
export const documentColumns = <Item>(): Column<Item>[] => [
  ofDocument('document_id', ({ id }) => id),
  ofDocument('document_kind', ({ kind }) => kind),
  ofDocument('document_date', ({ date, dateline }) => date ?? dateline?.date ?? null),
  ofDocument('document_outlet', ({ outlet }) => outlet),
  list('issuer_codes', (_, source) => codesOf(source.document.issuer, source)),
];

/** The last columns of every row: the sentence in which it begins. */
export const sentenceColumn = <Item>(at: (item: Item) => Span | undefined): Column<Item> => ({
  name: 'sentence',
  type: 'text',
  cell: (item, source) => {
    const start = at(item)?.start;
    if (start === undefined) return null;
    const sentence = source.document.sentences.find((one) => one.start <= start && start < one.end);
    return sentence ? wordsOf(source, sentence) : null;
  },
});
