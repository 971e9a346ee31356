import type { InstrumentKind } from '../schema/instrument.js';

/** Nouns for documents and agreements, by what they are; singular and plural. */
export const INSTRUMENT_NOUNS: Readonly<Record<Exclude<InstrumentKind, 'other'>, string>> = {
  treaty: 'treaty treaties convention conventions covenant covenants protocol protocols pact pacts charter',
  agreement:
    'agreement agreements accord accords deal deals memorandum memoranda compact truce armistice ceasefire arrangement arrangements contract memo understanding',
  resolution: 'resolution resolutions unscr',
  draft: 'draft drafts',
  letter: 'letter letters telegram message',
  note: 'note notes démarche demarche démarches demarches aide-mémoire aide-memoire non-paper nonpaper',
  plan: 'plan plans initiative roadmap framework package proposal proposals programme concept agenda strategy blueprint principles',
  formula: 'formula formulas',
  communique: 'communiqué communique communiqués communiques',
  statement: 'statement statements declaration declarations reply response answer',
  law: 'act acts decree decrees law laws bill bills order orders ordinance regulation regulations constitution',
};

/** Nouns that are meant as a document only with a name, a number or a word of {@link INSTRUMENT_MODIFIERS} before them. */
export const WEAK_INSTRUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'charter deal deals compact truce ceasefire arrangement arrangements contract understanding draft drafts message plan plans initiative roadmap framework ' +
    'package proposal proposals programme concept agenda strategy blueprint principles statement statements declaration declarations reply response answer act acts ' +
    'law laws bill bills order orders regulation regulations constitution telegram memo formula'
  ).split(' '),
);

/** Words before a noun that say which document it is. */
export const INSTRUMENT_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'peace ceasefire nuclear trade security maritime border fishing fisheries grain water climate defence defense military free-trade association partnership cooperation ' +
    'readmission extradition bilateral trilateral multilateral draft joint protest verbal verbale formal written signed leaked confidential open presidential executive ' +
    'legally binding interim framework non-aggression power-sharing prisoner hostage gas oil energy transit access mutual political'
  ).split(' '),
);

/** Nouns that stand for whatever document was named before. */
export const ANY_INSTRUMENT: ReadonlySet<string> = new Set(['document', 'documents', 'text', 'paper']);

/** Instruments that are known by their letters or by a name without such a noun. */
export const INSTRUMENT_ACRONYMS: ReadonlyMap<string, InstrumentKind> = new Map<string, InstrumentKind>([
  ['JCPOA', 'agreement'],
  ['NPT', 'treaty'],
  ['CTBT', 'treaty'],
  ['INF', 'treaty'],
  ['START', 'treaty'],
  ['CFE', 'treaty'],
  ['UNCLOS', 'treaty'],
  ['CWC', 'treaty'],
  ['BWC', 'treaty'],
  ['NAFTA', 'treaty'],
  ['USMCA', 'treaty'],
  ['CEPA', 'treaty'],
]);
