import { readTree } from './read-tree.js';
import { attribute, findAll } from './tree.js';

/** How far into a page its own word on its character set is looked for, in bytes. */
const PRESCAN = 4096;
const FALLBACK = 'windows-1252';

/** A decoder for a label of the WHATWG encoding standard, or null where there is none. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

const CHARSET = /charset\s*=\s*["']?\s*([^\s"';,/]+)/i;

function ofBom(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoderFor('utf-16be');
  return null;
}

const ONE_BYTE = /^(?:windows-(?:874|125\d)|iso-8859-.*|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;

/**
 * Whether what a page says of its character set cannot be so: one that can be read so far is not UTF-16, and letters of UTF-8
 * make no sense in a set of one byte a letter. Programs that save pages write UTF-8 and leave the `<meta>` as it was.
 */
const outdated = (encoding: string, bytes: Uint8Array): boolean =>
  encoding.startsWith('utf-16') || (ONE_BYTE.test(encoding) && bytes.some((byte) => byte >= 0x80) && isUtf8(bytes));

/** What the page says of itself. */
function ofMeta(bytes: Uint8Array): TextDecoder | null {
  const head = readTree(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)));
  for (const meta of findAll(head, (element) => element.name === 'meta')) {
    const label = attribute(meta, 'charset') || CHARSET.exec(attribute(meta, 'content'))?.[1] || '';
    const decoder = label === '' ? null : decoderFor(label);
    if (decoder) return outdated(decoder.encoding, bytes) ? new TextDecoder('utf-8') : decoder;
  }
  return null;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 reads windows-1252 as ISO 8859-1, which has control characters where this has quotation marks and dashes. */
const mended = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (character) => C1[character.charCodeAt(0) - 0x80] as string);

/**
 * Bytes as a string, in the order of the HTML standard: a byte order mark, the content type it came with, its own `<meta>`;
 * without any of them UTF-8 if it is valid, else windows-1252.
 *
 * @param contentType - The header of the response, `text/html; charset=utf-8`, or the empty string.
 */
export function decode(bytes: Uint8Array, contentType: string): { html: string; charset: string } {
  const told = CHARSET.exec(contentType)?.[1];
  const decoder =
    ofBom(bytes) ??
    (told ? decoderFor(told) : null) ??
    ofMeta(bytes) ??
    new TextDecoder(isUtf8(bytes) ? 'utf-8' : FALLBACK);
  const html = decoder.decode(bytes);
  return { html: decoder.encoding === FALLBACK ? mended(html) : html, charset: decoder.encoding };
}
