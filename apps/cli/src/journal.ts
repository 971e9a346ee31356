import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import split from 'split2';
import { count, emptyTally, type Step, type Tally } from './tally.js';

/** What an interrupted run left behind. */
export interface Progress {
  /** How many texts are done, failed ones included. */
  readonly done: number;
  /** How many bytes of output stand for them. */
  readonly bytes: number;
  readonly tally: Tally;
}

type Line = { readonly run: string } | { readonly bytes: number; readonly step: Step };

const NOTHING = (): Progress => ({ done: 0, bytes: 0, tally: emptyTally() });

function readLine(line: string): Line | null {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return null;
  }
}

/**
 * The journal of a run: one line for what run it is, one for each text that is done, written after its output. Whatever moment
 * a run is killed at, what the journal tells is in the output, and what it does not tell is done again.
 */
export class Journal {
  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private end: number,
    /** What the interrupted run had done; nothing where there was none. */
    readonly found: Progress,
  ) {}

  /**
   * Opens the journal of a run and goes on where it ended; where it is that of another run, begins anew.
   *
   * @param run - What tells one run from another: inputs, options and version.
   * @param size - How long the output is: lines about more than that are not believed.
   */
  static async open(path: string, run: string, size: number): Promise<Journal> {
    const { progress, end } = await read(path, run, size);
    const handle = await open(path, end === 0 ? 'w' : 'r+');
    const journal = new Journal(path, handle, end, progress);
    if (end === 0) await journal.append({ run });
    else await handle.truncate(end);
    return journal;
  }

  /** Notes that one more text is done. */
  note(bytes: number, step: Step): Promise<void> {
    return this.append({ bytes, step });
  }

  /** The run is over: nothing is left to go on with. */
  async remove(): Promise<void> {
    await this.handle.close();
    await rm(this.path);
  }

  private async append(line: Line): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    await this.handle.write(bytes, 0, bytes.length, this.end);
    this.end += bytes.length;
  }
}

/** What stands in a journal, up to the first line that is torn or tells of more than there is. */
async function read(path: string, run: string, size: number): Promise<{ progress: Progress; end: number }> {
  let progress = NOTHING();
  let end = 0;
  try {
    const lines: AsyncIterable<string> = pipeline(createReadStream(path), split(), () => {});
    for await (const text of lines) {
      const line = readLine(text);
      if (!line) break;
      if ('run' in line) {
        if (line.run !== run) break;
      } else {
        if (line.bytes > size) break;
        count(progress.tally, line.step);
        progress = { ...progress, done: progress.done + 1, bytes: line.bytes };
      }
      end += Buffer.byteLength(text) + 1;
    }
  } catch {
    // No journal: nothing was interrupted.
  }
  return { progress, end };
}
