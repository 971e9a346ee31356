// Reads a JSON array of texts from standard input and writes the versions of the runtime and then what core reads, line by line.
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { readTexts } from './reading.mjs';

const texts = JSON.parse(await text(process.stdin));
process.stdout.write(`${[JSON.stringify(process.versions), ...readTexts(texts)].join('\n')}\n`);
