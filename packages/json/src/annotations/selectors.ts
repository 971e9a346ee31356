import type { Span } from '@demarche/core';
import { spanConverter } from '../offsets.js';

/** A stretch of a text: counted in code points, as the recommendation asks, and quoted with what stands around it. */
export interface TextTarget {
  readonly type: 'SpecificResource';
  /** The IRI of the text. */
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** How many UTF-16 code units around the words are quoted. */
const AROUND = 32;

const withoutTrail = (text: string): string => text.replace(/^[\udc00-\udfff]/, '');
const withoutLead = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

/** What makes targets of the spans of a text. */
export function targetMaker(text: string, source: string): (span: Span) => TextTarget {
  const counted = spanConverter(text, 'code-point');
  return (span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', ...counted({ start: span.start, end: span.end }) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: withoutTrail(text.slice(Math.max(0, span.start - AROUND), span.start)),
        suffix: withoutLead(text.slice(span.end, span.end + AROUND)),
      },
    ],
  });
}
