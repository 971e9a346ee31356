import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Filter, hides, passes, withKind } from '../src/reading/filter';
import { NOBODY } from '../src/reading/parties';
import { EARLIER, read } from './documents.fixture';

const { document, parties } = read(EARLIER);

/** The text is invented. */
describe('a filter', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['shows everything', {}, ['call', 'concern', 'deny', 'welcome']],
    ['shows one kind', { kinds: ['call'] }, ['call']],
    ['shows some kinds', { kinds: ['welcome', 'deny'] }, ['deny', 'welcome']],
    ['shows what one party does', { actor: 'FIN' }, ['call', 'concern', 'deny', 'welcome']],
    ['shows nothing of a party that does nothing', { actor: 'NOR' }, []],
    ['shows what is directed at a party', { recipient: 'NOR' }, ['welcome']],
    ['shows what nobody known does', { actor: NOBODY }, []],
    ['asks for all at once', { kinds: ['call', 'welcome'], recipient: 'PRT' }, ['call']],
  ])('%s', (_name, filter, kinds) => {
    const shown = document.acts.filter((act) => passes(act, { ...EVERYTHING, ...filter }, parties));
    expect(shown.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('switches a kind on and off', () => {
    const on = withKind(EVERYTHING, 'demand');
    expect(on.kinds).toEqual(['demand']);
    expect(withKind(on, 'demand')).toEqual(EVERYTHING);
  });

  it.each<[Partial<Filter>, boolean]>([
    [{}, false],
    [{ kinds: ['demand'] }, true],
    [{ actor: NOBODY }, true],
    [{ recipient: 'FIN' }, true],
  ])('%j hides something: %s', (filter, expected) => {
    expect(hides({ ...EVERYTHING, ...filter })).toBe(expected);
  });
});
