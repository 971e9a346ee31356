import type { StatementDocument } from '@demarche/core';
import { type Remote, wrap } from 'comlink';
import type { Change } from '../reading/compare';
import type { Exporter } from './exporters';
import ParseWorker from './parse-worker?worker&inline';

/** The two places for a text. */
export type Slot = 'first' | 'second';

/** A format as the menu shows it. */
export type Format = Omit<Exporter, 'render'>;

/** What the worker does for the page. */
export interface ParseService {
  /** The formats in which a text can be saved. */
  formats(): readonly Format[];
  /** Parses a text and keeps it in a slot. */
  parse(slot: Slot, text: string): StatementDocument;
  /** The text of a slot in a format. */
  render(slot: Slot, format: string): string;
  /** What changed from the first to the second text for a party, or for all. */
  compare(party: string | null): Change[];
}

/**
 * Starts the worker. Its code is part of the page and runs from a blob, so that the page's policy (no connections) binds it too;
 * a worker with an address of its own would not be bound.
 */
export const startService = (): Remote<ParseService> => wrap<ParseService>(new ParseWorker());
