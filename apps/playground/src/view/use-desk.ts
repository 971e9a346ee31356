import type { Remote } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Change, partiesInBoth } from '../reading/compare';
import { type Reading, readingOf } from '../reading/reading';
import type { ParseService, Slot } from '../worker/service';

/** The texts that lie on the page. */
export interface Desk {
  readonly first: Reading | null;
  readonly second: Reading | null;
  /** Whether a text is being read. */
  readonly busy: boolean;
  /** Reads a text into a slot; gives what was read, or null where it could not be read or was overtaken by another text. */
  readonly read: (slot: Slot, text: string) => Promise<Reading | null>;
  readonly removeSecond: () => void;
}

/**
 * The texts, read by the worker.
 *
 * @param service - The worker.
 * @param onProblem - Told in one sentence why a text could not be read.
 */
export function useDesk(service: Remote<ParseService>, onProblem: (problem: string) => void): Desk {
  const [readings, setReadings] = useState<Record<Slot, Reading | null>>({ first: null, second: null });
  const [waiting, setWaiting] = useState(0);
  const latest = useRef<Record<Slot, number>>({ first: 0, second: 0 });
  const put = useCallback((slot: Slot, reading: Reading | null) => {
    latest.current[slot]++;
    setReadings((old) => ({ ...old, [slot]: reading }));
  }, []);
  const read = useCallback(
    async (slot: Slot, text: string): Promise<Reading | null> => {
      const turn = ++latest.current[slot];
      setWaiting((count) => count + 1);
      try {
        const reading = readingOf(await service.parse(slot, text));
        if (turn !== latest.current[slot]) return null;
        put(slot, reading);
        return reading;
      } catch (error) {
        onProblem(error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [service, put, onProblem],
  );
  const removeSecond = useCallback(() => put('second', null), [put]);
  return { ...readings, busy: waiting > 0, read, removeSecond };
}

/** What the page shows of a comparison. */
export interface Comparison {
  readonly parties: readonly string[];
  readonly party: string | null;
  readonly changes: readonly Change[];
}

/** `chosen` where no party was chosen yet. */
export const NOT_CHOSEN = '';

/**
 * The comparison of the two texts, worked out by the worker; null until it is there.
 *
 * @param chosen - Key of the party to compare, null for everyone, {@link NOT_CHOSEN} for the party that speaks in both texts.
 */
export function useComparison(service: Remote<ParseService>, { first, second }: Desk, chosen: string | null) {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    let current = true;
    if (first === null || second === null) {
      setComparison(null);
      return;
    }
    const parties = partiesInBoth(first, second);
    const party =
      chosen !== null && parties.includes(chosen) ? chosen : chosen === NOT_CHOSEN ? (parties[0] ?? null) : null;
    void service.compare(party).then((changes) => {
      if (current) setComparison({ parties, party, changes });
    });
    return () => {
      current = false;
    };
  }, [service, first, second, chosen]);
  return comparison;
}
