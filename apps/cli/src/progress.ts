import { clearLine, cursorTo } from 'node:readline';
import type { Writable } from 'node:stream';

/** How far a run is. */
export interface State {
  /** Texts done in this run. */
  readonly count: number;
  /** Bytes of input done in this run, and before it was interrupted. */
  readonly bytes: number;
  readonly before: number;
  /** Bytes of all input; 0 where nobody knows. */
  readonly total: number;
  /** Milliseconds since this run began. */
  readonly elapsed: number;
}

const WIDTH = 24;
const SECOND = 1000;

function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / SECOND));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The state on one line: a bar, the share that is done, the rate and the time left as far as they are known. */
export function progressLine({ count, bytes, before, total, elapsed }: State, columns: number): string {
  const rate = `${count} texts, ${((count * SECOND) / Math.max(1, elapsed)).toFixed(1)}/s`;
  if (total === 0) return rate.slice(0, columns);
  const share = Math.min(1, (before + bytes) / total);
  const full = Math.round(share * WIDTH);
  const left = bytes === 0 ? '' : `, ${duration(((total - before - bytes) / bytes) * elapsed)} left`;
  const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`;
  return `${bar} ${rate}${left}`.slice(0, columns);
}

/** A stream that may be a terminal. */
export type MaybeTerminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const PAUSE = 100;

/** The progress bar on a terminal, and the messages between; in a pipe only the messages. */
export class ProgressBar {
  private readonly start = Date.now();
  private shown = 0;
  private count = 0;
  private bytes = 0;

  constructor(
    private readonly stream: MaybeTerminal,
    private readonly total: number,
    private readonly before: number,
  ) {}

  /** One more text is done. */
  step(bytes: number): void {
    this.count++;
    this.bytes += bytes;
    const now = Date.now();
    if (this.stream.isTTY !== true || (now - this.shown < PAUSE && this.count > 1)) return;
    this.shown = now;
    this.clear();
    const { count, bytes: done, before, total } = this;
    const state = { count, bytes: done, before, total, elapsed: now - this.start };
    this.stream.write(progressLine(state, (this.stream.columns ?? 80) - 1));
  }

  /** Writes a message where the bar stood. */
  say(message: string): void {
    this.clear();
    this.stream.write(message);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.stream.isTTY !== true) return;
    cursorTo(this.stream, 0);
    clearLine(this.stream, 0);
  }
}
