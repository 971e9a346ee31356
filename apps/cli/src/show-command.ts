import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { styleText } from 'node:util';
import { type Act, type ActKind, parse, type StatementDocument } from '@demarche/core';
import { readSource } from './formats.js';
import type { Io } from './parse-command.js';
import { decoded, READERS } from './readers.js';

type Style = Parameters<typeof styleText>[0];

/** The colours of the kinds; the others are cyan. */
const STYLES: Readonly<Partial<Record<ActKind, Style>>> = {
  threaten: 'redBright',
  warn: 'redBright',
  demand: 'yellow',
  call: 'yellow',
  reject: 'magenta',
  deny: 'magenta',
  accuse: 'red',
  condemn: 'red',
  concern: 'red',
  propose: 'green',
  commit: 'green',
  agree: 'green',
};

/** What writes words in a style, or plainly. */
type Paint = (style: Style, words: string) => string;

/**
 * Words that can move no cursor and start no command: whatever a terminal would obey, and what turns the reading order, is
 * shown as U+FFFD.
 */
const harmless = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** The words between two places, each act in its colour with its number behind it; where acts overlap, the innermost wins. */
function painted(document: StatementDocument, start: number, end: number, paint: Paint): string {
  const acts = document.acts.map((act, at) => ({ act, number: at + 1 }));
  const inside = acts.filter(({ act: { span } }) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const { act } of inside)
    for (const at of [act.span.start, act.span.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places
    .map((from, at) => {
      const to = places[at + 1] ?? from;
      const words = harmless(document.text.slice(from, to));
      const over = inside.filter(({ act: { span } }) => span.start <= from && span.end >= to && to > from);
      const inner = over.sort((a, b) => a.act.span.end - a.act.span.start - (b.act.span.end - b.act.span.start))[0];
      const marks = inside
        .filter(({ act: { span } }) => span.end === to && to > from)
        .map(({ number }) => `[${number}]`);
      return (inner ? paint(styleOf(inner.act), words) : words) + marks.map((mark) => paint('bold', mark)).join('');
    })
    .join('');
}

const styleOf = ({ kind }: Act): Style => STYLES[kind] ?? 'cyan';

function actLine(act: Act, number: number, { actors, text }: StatementDocument, paint: Paint): string {
  const names = (ids: readonly string[]): string =>
    ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []).join(', ');
  const from = names(act.actors) || 'party not known';
  const to = names(act.recipients);
  const code = act.event ? ` (${[act.event.plover, act.event.cameo].filter(Boolean).join(' ')})` : '';
  const condition = act.condition ? `; condition: ${text.slice(act.condition.start, act.condition.end)}` : '';
  const facts = `${from}${to === '' ? '' : ` → ${to}`}${code}${condition}`.replace(/\s+/g, ' ');
  return `${paint('bold', `[${number}]`)} ${paint(styleOf(act), act.kind)} ${harmless(facts)}`;
}

/** The text of a document in colour, and its acts below. */
export function show(document: StatementDocument, paint: Paint): string {
  const blocks = document.blocks.map(({ kind, start, end }) => {
    if (kind === 'furniture') return paint('dim', harmless(document.text.slice(start, end)));
    const words = painted(document, start, end, paint);
    return kind === 'title' || kind === 'heading' ? paint('bold', words) : words;
  });
  const acts = document.acts.map((act, at) => actLine(act, at + 1, document, paint));
  return `${[...blocks, acts.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Whether to write colours: as told, else as the environment and the terminal say. */
function isColourful(told: boolean | undefined, stdout: Io['stdout'] & { readonly isTTY?: boolean }): boolean {
  if (told !== undefined) return told;
  const { NO_COLOR, FORCE_COLOR } = process.env as Readonly<Record<'NO_COLOR' | 'FORCE_COLOR', string | undefined>>;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stdout.isTTY === true;
}

/** How a text is shown. */
export interface ShowOptions {
  readonly color?: boolean;
  /** What the input is; by the ending of its name where nothing is said. */
  readonly from?: 'text' | 'html';
}

const isPage = (file: string): boolean => READERS.html.endings.some((ending) => file.toLowerCase().endsWith(ending));

/** Prints the text of a file, or of standard input for `-`, in colour with its acts; of a web page its main text. */
export async function runShow(file: string, { color, from }: ShowOptions, io: Io): Promise<void> {
  const bytes = file === '-' ? await buffer(io.stdin) : await readFile(file);
  const asPage = from === undefined ? isPage(file) : from === 'html';
  const { text, options } = readSource(asPage ? { page: bytes } : { text: decoded(bytes) });
  const plainly: Paint = (_style, words) => words;
  const paint: Paint = isColourful(color, io.stdout) ? (style, words) => styleText(style, words) : plainly;
  io.stdout.write(show(parse(text, options), paint));
}
