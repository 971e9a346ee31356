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
  return roles;
}

const ROLES = /* @__PURE__ */ build();

/** The roles of a word in lower case, 0 for a word that has none. */
export const roleOf = (lower: string): number => ROLES.get(lower) ?? 0;
