import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));

const SENTENCE = 'Finland demands that Norway “withdraw its boats” by 10 March, or it will suspend the treaty. ';

/** Strings that runtimes may treat differently; invented. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an empty text': '',
  'lone surrogates': `\ud83d Finland \udc00condemns\ud800 Norway, “\udfff we regret \ud83d” it said.\udbff`,
  'NUL and other controls':
    'Finland\0 demands\x07 that Norway\x1b[31m withdraw.\x7f\x85\u2028It “\0refuses”.\u2029\r\n\rNo.\v\f',
  'bidirectional overrides':
    'Finland \u202edemands\u202c that \u2067Norway\u2069 “\u200fwithdraw\u200e”. \u061c\ufeff\u202aIt refuses.',
  'combining and zero-width characters':
    'Co\u0302te d\u2019Ivoire re\u200bje\u00adcts Nor\u2060way. A\u0327\u0301\u0323\u0308 says \u200d\ufe0f.',
  'letters whose case changes their length': 'İSTANBUL: TÜRKİYE rejects ŉ, ǰ, ﬃ and ẞ. STRAẞE ΣΑΣ Ǆ ǅ ı says “ΌΣΟΣ”.',
  'digits and letters of many scripts':
    '٣ مارس: فنلندا. २०२६ में फ़िनलैंड. 芬兰要求挪威。 Фінляндія 𝟏𝟎 𝐅𝐢𝐧𝐥𝐚𝐧𝐝 condemns 🇳🇴 👩‍🚒.',
  'names of JavaScript':
    '__proto__ demands that constructor withdraw. toString condemns hasOwnProperty. “__proto__” said valueOf.',
  'marks that do not pair': `“‘"«(([[${'“'.repeat(500)} Finland says ${'”)'.repeat(250)}]]»`,
  '200 kB of one word': 'a'.repeat(200_000),
  '200 kB of statements': SENTENCE.repeat(Math.ceil(200_000 / SENTENCE.length)),
};

/** The texts that every runtime reads, by name: the samples of this repository, then hostile strings. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): [string, string] => [name, readFileSync(`${examples}${name}`, 'utf8')]),
  ...Object.entries(HOSTILE),
]);
