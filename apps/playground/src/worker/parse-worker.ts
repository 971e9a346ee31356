import { parse, type StatementDocument } from '@demarche/core';
import { expose } from 'comlink';
import { config } from 'zod';
import { compare } from '../reading/compare';
import { type Reading, readingOf } from '../reading/reading';
import { EXPORTERS } from './exporters';
import type { Format, ParseService, Slot } from './service';

// The policy of the page forbids to make code of strings, which zod would try for speed.
config({ jitless: true });

/** What stands in each slot: the worker keeps it, so that exports and comparisons need not send it back. */
const readings: Record<Slot, Reading | null> = { first: null, second: null };

function inSlot(slot: Slot): Reading {
  const reading = readings[slot];
  if (reading === null) throw new Error(`No text stands in the ${slot} slot.`);
  return reading;
}

const formats: readonly Format[] = EXPORTERS.map(({ id, label, extension, mediaType }) => ({
  id,
  label,
  extension,
  mediaType,
}));

const service: ParseService = {
  formats: () => formats,
  parse(slot, text): StatementDocument {
    readings[slot] = readingOf(parse(text));
    return readings[slot].document;
  },
  render(slot, format) {
    const exporter = EXPORTERS.find(({ id }) => id === format);
    if (exporter === undefined) throw new Error(`There is no format ${format}.`);
    return exporter.render(inSlot(slot).document);
  },
  compare: (party) => compare(inSlot('first'), inSlot('second'), party),
};

expose(service);
