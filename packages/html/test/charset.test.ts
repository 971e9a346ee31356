import { readPage } from '@demarche/html';
import { describe, expect, test } from 'vitest';

/** A page in a character set of one byte a letter: the bytes of the page's own ASCII, and some others. */
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const utf16 = (text: string, big: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

const MIR = [0xcc, 0xc8, 0xd0]; // МИР in windows-1251
const QUOTED = [0x93, 0x68, 0x69, 0x94, 0x80]; // “hi”€ in windows-1252

describe('bytes are read with', () => {
  test.each([
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '<meta charset=windows-1251><p>café'), '', 'utf-8', 'café'],
    ['a byte order mark of UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('<p>мир', false)]), '', 'utf-16le', 'мир'],
    [
      'the content type',
      bytes('<meta charset=koi8-r><p>', MIR),
      'text/html; Charset="windows-1251"',
      'windows-1251',
      'МИР',
    ],
    ['<meta charset>', bytes('<meta charset="windows-1251"><p>', MIR), '', 'windows-1251', 'МИР'],
    [
      '<meta http-equiv>',
      bytes('<META http-equiv=content-type CONTENT="text/html; charset=windows-1251"><p>', MIR),
      '',
      'windows-1251',
      'МИР',
    ],
    [
      '<meta> where the content type is nonsense',
      bytes('<meta charset=windows-1251><p>', MIR),
      'text/html; charset=none',
      'windows-1251',
      'МИР',
    ],
    [
      'the second <meta> where the first is nonsense',
      bytes('<meta charset=none><meta charset=windows-1251><p>', MIR),
      '',
      'windows-1251',
      'МИР',
    ],
    ['no <meta> in a comment', bytes('<!-- <meta charset=windows-1251> --><p>café'), '', 'utf-8', 'café'],
    ['UTF-8 where it is valid', bytes('<p>café'), '', 'utf-8', 'café'],
    ['UTF-8 where it is valid and <meta> is stale', bytes('<meta charset=iso-8859-1><p>café'), '', 'utf-8', 'café'],
    ['UTF-8 where <meta> says UTF-16', bytes('<meta charset=utf-16><p>café'), '', 'utf-8', 'café'],
    ['windows-1252 where nothing says otherwise', bytes('<p>', QUOTED), '', 'windows-1252', '“hi”€'],
    ['windows-1252 for ISO 8859-1', bytes('<meta charset=iso-8859-1><p>', QUOTED), '', 'windows-1252', '“hi”€'],
    ['a mark where they make no sense', bytes('<meta charset=utf-8><p>caf', [0xe9], '!'), '', 'utf-8', 'caf\ufffd!'],
  ])('%s', (_, page, contentType, charset, text) => {
    const read = readPage(page, { contentType });
    expect({ charset: read.charset, text: read.text }).toEqual({ charset, text });
  });
});

test('a string is taken as it is', () => {
  const html = '<meta charset="windows-1251"><p>café';
  expect(readPage(html)).toMatchObject({ charset: null, html, text: 'café' });
});
