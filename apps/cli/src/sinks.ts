import { once } from 'node:events';
import { type FileHandle, mkdir, open, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { Envelope } from './formats.js';

/** Where documents go. */
export interface Sink {
  /** Takes one document; `stem` is where it belongs below a folder. Gives the length of all output so far, in bytes. */
  readonly write: (output: string, stem: string) => Promise<number>;
  /** There is no more. */
  readonly close: () => Promise<void>;
}

/** Puts an envelope around documents that go one after the other. */
function wrapped(
  put: (text: string) => Promise<number>,
  { open: head, between, close }: Envelope,
  written: number,
): Sink {
  let count = written;
  return {
    write: (output) => put(`${count++ === 0 ? head : between}${output}`),
    close: async () => void (await put(`${count === 0 ? head : ''}${close}`)),
  };
}

/** Documents one after the other in a stream; waits where its reader is slower than we are. */
export function streamSink(stream: Writable, envelope: Envelope): Sink {
  const put = async (text: string): Promise<number> => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    return 0;
  };
  return wrapped(put, envelope, 0);
}

/** Where the output of a file stands until it is whole. */
export const partial = (path: string): string => `${path}.partial`;

/** How long a file is; 0 where there is none. */
export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Gives what a run wrote to a partial file its place under `path`; the partial file is gone then. */
export type Publish = (partial: string, path: string) => Promise<void>;

/** How files are written: what stands around documents, and how a file gets its name. */
export interface Writing {
  readonly envelope: Envelope;
  readonly publish: Publish;
}

/** Documents one after the other in a file, which has its name only when it is whole. */
export async function fileSink(
  path: string,
  { envelope, publish }: Writing,
  from: number,
  written: number,
): Promise<Sink> {
  const handle: FileHandle = await open(partial(path), from === 0 ? 'w' : 'r+');
  await handle.truncate(from);
  let end = from;
  const put = async (text: string): Promise<number> => {
    const bytes = Buffer.from(text);
    await handle.write(bytes, 0, bytes.length, end);
    end += bytes.length;
    return end;
  };
  const sink = wrapped(put, envelope, written);
  const close = async (): Promise<void> => {
    await sink.close();
    await handle.close();
    await publish(partial(path), path);
  };
  return { write: sink.write, close };
}

/** A file a document below a folder; a file has its name only when it is whole. */
export function folderSink(root: string, ending: string, { envelope, publish }: Writing): Sink {
  const { open: head, close } = envelope;
  const write = async (output: string, stem: string): Promise<number> => {
    const path = join(root, `${stem}${ending}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial(path), `${head}${output}${close}`);
    await publish(partial(path), path);
    return 0;
  };
  return { write, close: async () => {} };
}
