import { readPage } from '@demarche/html';

/** The largest file that is opened, in bytes: the parser takes two million UTF-16 code units. */
const MOST_BYTES = 8_000_000;

/** A saved page tells itself by its type, which browsers take from the ending of its name. */
const isPage = ({ type }: Blob): boolean => type === 'text/html' || type === 'application/xhtml+xml';

/**
 * The text of a file: of a saved page its main content, else all of it, in UTF-8 or with a byte order mark of UTF-16.
 *
 * @returns The text, or what is wrong with the file in one sentence.
 */
export async function readTextFile(file: Blob): Promise<{ text: string } | { problem: string }> {
  if (file.size > MOST_BYTES) return { problem: 'The file is too large: 8 MB at most.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPage(file)) return { text: readPage(bytes).text };
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'The file is no text in UTF-8 or UTF-16. Save it as plain text first.' };
  }
}
