import { expect, test } from 'vitest';
import { segmentText } from '../../src/segment/index.js';

const BODY =
  'Norland expelled an attaché on Tuesday and summoned the high commissioner of Sudmark over the arrest of fishermen.';

// Invented heads of reports. Each row: the text after the headline, outlet, date, place, why.
const HEADS: readonly [head: string, outlet: string | null, date: string | null, place: string | null, why: string][] =
  [
    [
      `OSLIN, March 4 (Norland Newswire) - ${BODY}`,
      'Norland Newswire',
      null,
      'OSLIN',
      'agency style; a date without a year is no date',
    ],
    [`OSLIN, N.Y., June 19, 2031 — ${BODY}`, null, '2031-06-19', 'OSLIN', 'a place with its region and a full date'],
    [`Norlandnet - ${BODY}`, 'Norlandnet', null, null, 'an outlet alone'],
    [`(Norland Times) - ${BODY}`, 'Norland Times', null, null, 'an outlet in brackets'],
    [`By Anna Lund, The Norland Courier\n\n${BODY}`, 'The Norland Courier', null, null, 'an outlet in the byline'],
    [
      `The Norland Courier, Sept. 17, 2031\n\n${BODY}`,
      'The Norland Courier',
      '2031-09-17',
      null,
      'an outlet before the date',
    ],
    [
      `${BODY}\n\n© 2031 Norland Day. All rights reserved.`,
      'Norland Day',
      null,
      null,
      'an outlet in the copyright line',
    ],
    [`${BODY}\n\nDecember 6, 2031`, null, '2031-12-06', null, 'a date at the end of a statement'],
    [`4 March 2031\n\n${BODY}`, null, '2031-03-04', null, 'day before month'],
    [BODY, null, null, null, 'nothing is given, nothing is invented'],
    [`It was the year 2031. ${BODY}`, null, null, null, 'a year is no date'],
    [`Norland and Sudmark – neighbours since long ago – quarrel. ${BODY}`, null, null, null, 'a dash is no dateline'],
  ];

test.each(HEADS)('%s', (head, outlet, date, place, _why) => {
  const text = `Norland expels Sudmark attaché\n\n${head}`;
  const found = segmentText(text);
  const where = found.dateline?.place;
  expect({ outlet: found.outlet, date: found.date, place: where ? text.slice(where.start, where.end) : null }).toEqual({
    outlet,
    date,
    place,
  });
});
