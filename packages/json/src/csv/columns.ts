import type { Actor, Span, StatementDocument } from '@demarche/core';

/** What stands in a cell before it is written; null is an empty cell. */
export type Cell = string | number | null;

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
  readonly cell: (item: Item, source: RowSource) => Cell;
}

const SEPARATOR = ' | ';

const joined = (values: readonly string[]): Cell => (values.length === 0 ? null : values.join(SEPARATOR));
const wordsOf = ({ document }: RowSource, { start, end }: Span): string => document.text.slice(start, end);

/** A column with one value as it is. */
export const value = <Item>(name: string, read: (item: Item) => Cell | undefined): Column<Item> => ({
  name,
  cell: (item) => read(item) ?? null,
});

/** Three columns for a span: its words, its start and its end. */
export const span = <Item>(
  [words, start, end]: readonly [words: string, start: string, end: string],
  read: (item: Item) => Span | null,
): Column<Item>[] => {
  const column = (name: string, of: (found: Span, source: RowSource) => Cell): Column<Item> => ({
    name,
    cell: (item, source) => {
      const found = read(item);
      return found ? of(found, source) : null;
    },
  });
  return [
    column(words, (found, source) => wordsOf(source, found)),
    column(start, (found, { counted }) => counted(found).start),
    column(end, (found, { counted }) => counted(found).end),
  ];
};

/** Two columns for a list of spans: their words, and their places as "12..34", which no spreadsheet takes for a date. */
export const spans = <Item>(name: string, read: (item: Item) => readonly Span[]): Column<Item>[] => [
  { name, cell: (item, source) => joined(read(item).map((found) => wordsOf(source, found))) },
  {
    name: `${name}_spans`,
    cell: (item, { counted }) =>
      joined(
        read(item)
          .map(counted)
          .map(({ start, end }) => `${start}..${end}`),
      ),
  },
];

const codesOf = (ids: readonly string[], { actor }: RowSource): string[] => [
  ...new Set(ids.flatMap((id) => actor(id)?.code ?? [])),
];

/** Three columns for actors: their codes, each once, their names and their ids. */
export const actors = <Item>(name: string, read: (item: Item) => readonly string[]): Column<Item>[] => [
  { name: `${name}_codes`, cell: (item, source) => joined(codesOf(read(item), source)) },
  { name: `${name}_names`, cell: (item, { actor }) => joined(read(item).flatMap((id) => actor(id)?.name ?? [])) },
  { name: `${name}_ids`, cell: (item) => joined(read(item)) },
];

/** Two columns for instruments: their names and their ids. */
export const instruments = <Item>(name: string, read: (item: Item) => readonly string[]): Column<Item>[] => [
  {
    name: `${name}_names`,
    cell: (item, { instrument }) => joined(read(item).flatMap((id) => instrument(id) ?? [])),
  },
  { name: `${name}_ids`, cell: (item) => joined(read(item)) },
];

/** The columns that every row begins with: which document it comes from. */
export const documentColumns = <Item>(): Column<Item>[] => [
  { name: 'document_id', cell: (_, { document }) => document.id },
  { name: 'document_kind', cell: (_, { document }) => document.kind },
  { name: 'document_date', cell: (_, { document }) => document.date ?? document.dateline?.date ?? null },
  { name: 'document_outlet', cell: (_, { document }) => document.outlet },
  { name: 'issuer_codes', cell: (_, source) => joined(codesOf(source.document.issuer, source)) },
];

/** The last columns of every row: the sentence in which it begins. */
export const sentenceColumn = <Item>(at: (item: Item) => Span | undefined): Column<Item> => ({
  name: 'sentence',
  cell: (item, source) => {
    const start = at(item)?.start;
    if (start === undefined) return null;
    const sentence = source.document.sentences.find((one) => one.start <= start && start < one.end);
    return sentence ? wordsOf(source, sentence) : null;
  },
});
