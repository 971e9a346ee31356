import { base64urlnopad } from '@scure/base';
import { type Shared, SharedSchema } from './view';

/** The first letters of a fragment of this form: another form would get another number. */
const FORM = 'd1.';

/** A link that unpacks to more bytes than this is refused: a short one could unpack to anything. */
const MOST_BYTES = 16_000_000;

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const through = (bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): ReadableStream =>
  new Blob([bytes]).stream().pipeThrough(change);

/**
 * Texts and view as the fragment of a link, packed. Fragments are never sent to a server. Every string survives, halves of
 * surrogate pairs too.
 *
 * @param shared - What the link is to carry.
 * @returns The fragment without "#".
 */
export async function toFragment(shared: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await collect(through(json, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY);
  return FORM + base64urlnopad.encode(packed as Uint8Array);
}

/**
 * What the fragment of a link carries. Links come from anywhere: nothing in them is trusted.
 *
 * @param fragment - The fragment, with or without "#".
 * @returns Null where it is no fragment of this page, is broken, or unpacks to more than 16 MB.
 */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  const body = fragment.replace(/^#/, '');
  if (!body.startsWith(FORM)) return null;
  try {
    const packed = new Uint8Array(base64urlnopad.decode(body.slice(FORM.length)));
    const json = await collect(through(packed, new DecompressionStream('deflate-raw')), MOST_BYTES);
    if (json === null) return null;
    const result = SharedSchema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
    return result.success ? result.data : null;
  } catch {
    // Whatever is wrong with it, it is no link of ours.
    return null;
  }
}
