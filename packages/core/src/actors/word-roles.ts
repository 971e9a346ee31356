import { ANY_INSTRUMENT, INSTRUMENT_NOUNS } from '../lexicon/instrument-words.js';
import * as words from '../lexicon/party-words.js';

/** What a word may do in a noun phrase about a party: flags of one number. */
export const Role = {
  office: 1,
  body: 2,
  group: 4,
  plural: 8,
  document: 16,
  pronoun: 32,
  determiner: 64,
  title: 128,
  modifier: 256,
  private: 512,
  noLonger: 1024,
  particle: 2048,
  male: 4096,
  female: 8192,
  calendar: 16384,
  collective: 32768,
  verb: 65536,
  speech: 131072,
  own: 262144,
  reporting: 524288,
  newsDay: 1048576,
  locative: 2097152,
  instrument: 4194304,
  inverted: 8388608,
} as const;

/** Any word that can be the head of a phrase about a party. */
export const HEAD = Role.office | Role.body | Role.group | Role.document | Role.private | Role.collective;

function build(): Map<string, number> {
  const roles = new Map<string, number>();
  const add = (list: string, flags: number) => {
    for (const word of list.split(' ')) roles.set(word, (roles.get(word) ?? 0) | flags);
  };
  add(words.OFFICES, Role.office);
  add(words.OFFICE_PLURALS, Role.office | Role.plural);
  add(words.BODIES, Role.body);
  add(words.COLLECTIVES, Role.collective);
  add(words.GROUPS, Role.group | Role.plural);
  add(words.DOCUMENTS, Role.document);
  add(words.PRIVATE_PEOPLE, Role.private);
  add(words.MODIFIERS, Role.modifier);
  add(words.NO_LONGER, Role.noLonger | Role.modifier);
  add(words.TITLES, Role.title);
  add(words.PARTICLES, Role.particle);
  add(words.MALE_WORDS, Role.male);
  add(words.FEMALE_WORDS, Role.female);
  add(words.DETERMINERS, Role.determiner);
  add(words.PRONOUNS, Role.pronoun);
  add(words.CALENDAR, Role.calendar);
  add(words.HEADLINE_VERBS, Role.verb);
  add(words.SPEECH_VERBS, Role.speech);
  add(words.INVERTED_VERBS, Role.inverted);
  add(words.OWN_VOICE, Role.own);
  add(words.REPORTING, Role.reporting);
  add(words.NEWS_DAYS, Role.newsDay);
  add(words.LOCATIVES, Role.locative);
  for (const list of Object.values(INSTRUMENT_NOUNS)) add(list, Role.instrument);
  add([...ANY_INSTRUMENT].join(' '), Role.instrument);
  return roles;
}

/** Every word that has a role, in lower case, with its roles. */
export const wordRoles: () => ReadonlyMap<string, number> = build;
