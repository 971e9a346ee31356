import { ActKindSchema } from '@demarche/core';
import { describe, expect, it } from 'vitest';
import { FAMILIES, KINDS } from '../src/reading/families';
import { matrixOf } from '../src/reading/matrix';
import { NOBODY, partiesOf } from '../src/reading/parties';
import { partyActs } from '../src/reading/party-acts';
import { EARLIER, read } from './documents.fixture';

const reading = read(EARLIER);

/** The texts are invented. */
describe('families', () => {
  it('hold every kind of act exactly once', () => {
    expect([...KINDS].sort()).toEqual([...ActKindSchema.options].sort());
    expect(new Set(FAMILIES.map(({ id }) => id)).size).toBe(FAMILIES.length);
  });
});

describe('parties', () => {
  it('are a state with all who speak for it', () => {
    const [finland] = reading.parties.list;
    expect(finland).toMatchObject({ key: 'FIN', name: 'Finland' });
    expect(finland?.actors.map(({ name }) => name)).toContain('Ministry of Foreign Affairs of Finland');
  });

  it('do not take those for one who only share the code of no state', () => {
    const actor = { kind: 'group', code: 'NSA', role: null, reason: '', mentions: [] } as const;
    const { list } = partiesOf({
      actors: [
        { ...actor, id: 'a', name: 'Fishermen', mentions: [] },
        { ...actor, id: 'b', name: 'Farmers', mentions: [] },
      ],
    });
    expect(list.map(({ key, code }) => [key, code])).toEqual([
      ['=fishermen', null],
      ['=farmers', null],
    ]);
  });
});

describe('partyActs', () => {
  it('puts the issuer first, acts by family, and those who only receive last', () => {
    const entries = partyActs(reading, reading.document.acts);
    expect(entries[0]).toMatchObject({ key: 'FIN', issues: true, count: 4 });
    expect(entries[0]?.families.map(({ family, acts }) => [family.id, acts.length])).toEqual([
      ['asks', 1],
      ['refuses', 1],
      ['blames', 1],
      ['approves', 1],
    ]);
    expect(entries.find(({ key }) => key === 'NOR')).toMatchObject({ count: 0, received: 1 });
  });
});

describe('matrixOf', () => {
  it('counts who acts towards whom', () => {
    const matrix = matrixOf(reading.document.acts, reading.parties);
    const cell = (actor: string, recipient: string): number =>
      matrix.at({ key: actor, name: '' }, { key: recipient, name: '' }).length;
    expect(matrix.actors.map(({ key }) => key)).toEqual(['FIN']);
    expect(cell('FIN', 'NOR')).toBe(1);
    expect(cell('NOR', 'FIN')).toBe(0);
    const total = matrix.recipients.reduce((sum, { key }) => sum + cell('FIN', key), 0);
    expect(total).toBe(reading.document.acts.length);
  });

  it('has a column for what is directed at nobody', () => {
    const { document, parties } = read('Finland announces an inquiry.');
    expect(matrixOf(document.acts, parties).recipients.map(({ key }) => key)).toEqual([NOBODY]);
  });
});
