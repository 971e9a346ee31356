import * as z from 'zod';
import { ActorCodeSchema, ActorKindSchema } from '../schema/actor.js';

const WordsSchema = z.array(z.string().min(1));
const PointSchema = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    'Write a year, a month or a day as in ISO 8601: 1991, 1991-12 or 1991-12-26.',
  );

/** One party, person or office of the lexicon: what it is called and what it is reduced to. Users add theirs in this format. */
export const ActorEntrySchema = z
  .strictObject({
    name: z.string().min(1).describe('The usual name, as it stands in a text.'),
    code: ActorCodeSchema.describe('What the party is reduced to: ISO 3166-1 alpha-3, IGO: and an acronym, or NSA.'),
    kind: ActorKindSchema.optional().describe('What it is; told by the code where absent.'),
    names: WordsSchema.optional().describe('Other names that stand for the party, official and transliterated ones.'),
    adjectives: WordsSchema.optional().describe('Words that tie a noun to the party ("Russian").'),
    people: WordsSchema.optional().describe('Words for its people ("Russians").'),
    seats: WordsSchema.optional().describe('Capitals and buildings used for its government ("the Kremlin").'),
    acronyms: WordsSchema.optional().describe('Short forms that count only with the letter case given ("WHO").'),
    role: z.string().min(1).optional().describe('The office of a person ("foreign minister").'),
    since: PointSchema.optional().describe('When it began or took office, ISO 8601.'),
    until: PointSchema.optional().describe('When it ended or left office, ISO 8601.'),
  })
  .describe('One party or person: what it is called and what it is reduced to.');

/** One party, person or office of the lexicon. */
export type ActorEntry = z.infer<typeof ActorEntrySchema>;

const list = (field: string | undefined): string[] =>
  field
    ? field
        .split(';')
        .map((word) => word.trim())
        .filter((word) => word !== '')
    : [];

/** One line of a lexicon file, `code|name|other names|adjectives|people|seats|acronyms|since|until`, as an entry. */
function entryOf(line: string, kind: ActorEntry['kind']): ActorEntry {
  const [code, name, names, adjectives, people, seats, acronyms, since, until] = line.split('|');
  return {
    name: name as string,
    code: code as string,
    kind: code === 'NSA' ? 'group' : kind,
    names: list(names),
    adjectives: list(adjectives),
    people: list(people),
    seats: list(seats),
    acronyms: list(acronyms),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

/**
 * The entries of a lexicon file.
 *
 * @param lines - The file's text, one entry a line.
 * @param kind - What its parties are, those with the code NSA aside.
 */
export function readEntries(lines: string, kind: ActorEntry['kind']): ActorEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => entryOf(line, kind));
}
