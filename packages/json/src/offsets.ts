import { DemarcheError, type Span, type StatementDocument, StatementDocumentSchema } from '@demarche/core';
import { z } from 'zod';
import { shown } from './describe-issues.js';

/** What the offsets of a written document can count. */
export const OFFSET_UNITS = ['utf-16', 'code-point', 'utf-8'] as const;

/**
 * What offsets count: UTF-16 code units as JavaScript and Java do, Unicode code points as Python and R do, or bytes of UTF-8
 * as Go, Rust and file tools do. A half of a surrogate pair that stands alone counts as one code point, and as the three bytes
 * of the U+FFFD that an encoder writes for it.
 */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** A document whose offsets count some unit; with `'utf-16'` it is what `parse` gives. */
export type DocumentWithOffsets<Unit extends OffsetUnit = OffsetUnit> = Omit<StatementDocument, 'offsetUnit'> & {
  offsetUnit: Unit;
};

/** The schema of a document as it is written and read: like that of core, in any unit of offsets. */
export const WrittenDocumentSchema = StatementDocumentSchema.extend({
  offsetUnit: z
    .enum(OFFSET_UNITS)
    .describe('What every start and end counts: UTF-16 code units, Unicode code points, or bytes of UTF-8.'),
}).describe(StatementDocumentSchema.description ?? '');

/** Turns one end of a span from one unit into another. */
type Convert = (offset: number, edge: 'start' | 'end') => number;

const isLead = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The offset of every UTF-16 index in `unit`, the end of the text included; both halves of a pair have that of the pair. */
function offsetsIn(text: string, unit: OffsetUnit): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let offset = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const length = codePoint > 0xffff ? 2 : 1;
    offsets.fill(offset, at, at + length);
    offset += unit === 'utf-8' ? bytesOf(codePoint) : 1;
    at += length;
  }
  offsets[text.length] = offset;
  return offsets;
}

/** A span that begins or ends inside a surrogate pair takes in the whole pair: other units have no place in between. */
function fromUtf16(text: string, unit: OffsetUnit): Convert {
  const offsets = offsetsIn(text, unit);
  return (offset, edge) => {
    const inPair = isTrail(text.charCodeAt(offset)) && isLead(text.charCodeAt(offset - 1));
    return offsets[edge === 'end' && inPair ? offset + 1 : offset] ?? (offsets[text.length] as number);
  };
}

function toUtf16(text: string, unit: OffsetUnit): Convert {
  const offsets = offsetsIn(text, unit);
  const indexes = new Map<number, number>();
  for (let at = text.length; at >= 0; at--) indexes.set(offsets[at] as number, at);
  return (offset) => {
    const index = indexes.get(offset);
    if (index !== undefined) return index;
    throw new DemarcheError('invalid-document', {
      problem: `The offset ${offset} is no boundary of a character of the text, counted in ${unit}.`,
      expected: `offsets that count ${unit}, as offsetUnit says, and lie inside the text.`,
      example: "toJson(document, { offsets: 'code-point' })",
    });
  };
}

/** Every start and end of a value, however deep, converted; all else stays as it is. */
function mapOffsets(value: unknown, convert: Convert): unknown {
  if (Array.isArray(value)) return value.map((child) => mapOffsets(child, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isOffset = (key === 'start' || key === 'end') && typeof child === 'number';
      return [key, isOffset ? convert(child, key) : mapOffsets(child, convert)];
    }),
  );
}

/** What turns the spans of a text from UTF-16 code units into `unit`. */
export function spanConverter(text: string, unit: OffsetUnit): (span: Span) => Span {
  if (unit === 'utf-16') return (span) => span;
  const convert = fromUtf16(text, unit);
  return ({ start, end }) => ({ start: convert(start, 'start'), end: convert(end, 'end') });
}

/** The unit if it is one. */
export function readUnit(unit: unknown): OffsetUnit {
  if (OFFSET_UNITS.includes(unit as OffsetUnit)) return unit as OffsetUnit;
  throw new DemarcheError('invalid-option', {
    problem: `There is no unit of offsets ${shown(unit)}.`,
    expected: `one of ${OFFSET_UNITS.join(', ')}.`,
    example: "convertOffsets(document, 'code-point')",
  });
}

/**
 * A document with its offsets counted in another unit, so that a program in another language can index the text. Whatever
 * unit it comes in, it can be converted to any other and back.
 *
 * @param document - What `parse` or this function gave.
 * @param unit - What the offsets shall count.
 * @returns A new document with `offsetUnit` set; the same words under every span.
 * @throws {DemarcheError} `invalid-option` for an unknown unit; `invalid-document` where an offset that counts code points or
 * bytes is no boundary of a character.
 *
 * @example
 * ```ts
 * import { parse } from '@demarche/core';
 * import { convertOffsets } from '@demarche/json';
 *
 * const document = convertOffsets(parse('“No,” said Norland.'), 'utf-8');
 * document.quotations[0]; // { start: 0, end: 9, … }
 * ```
 */
export function convertOffsets<Unit extends OffsetUnit>(
  document: DocumentWithOffsets,
  unit: Unit,
): DocumentWithOffsets<Unit> {
  const to = readUnit(unit);
  const from = readUnit(document.offsetUnit);
  let converted: unknown = document;
  if (from !== to && from !== 'utf-16') converted = mapOffsets(converted, toUtf16(document.text, from));
  if (from !== to && to !== 'utf-16') converted = mapOffsets(converted, fromUtf16(document.text, to));
  return { ...(converted as StatementDocument), offsetUnit: unit };
}
