import { base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from '../src/link/fragment';
import { FIRST_VIEW, PANELS, type Shared } from '../src/link/view';
import { KINDS } from '../src/reading/families';

/** Any UTF-16 at all, halves of surrogate pairs too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const anyKey = fc.option(anyText);
const anyShared: fc.Arbitrary<Shared> = fc.record({
  first: anyText,
  second: fc.option(anyText),
  view: fc.record({
    panel: fc.constantFrom(...PANELS),
    filter: fc.record({ kinds: fc.subarray([...KINDS]), actor: anyKey, recipient: anyKey }),
    cited: fc.boolean(),
    quotations: fc.boolean(),
    selected: fc.record({ first: anyKey, second: anyKey }),
    party: anyKey,
  }),
});

async function packed(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `d1.${base64urlnopad.encode(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

const good: Shared = { first: 'Norway rejects the claim.', second: null, view: FIRST_VIEW };

describe('a link', () => {
  it('gives back whatever texts and view were put into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyShared, async (shared) => {
        expect(await fromFragment(`#${await toFragment(shared)}`)).toEqual(shared);
      }),
    );
  });

  it('holds nothing that an address must escape', async () => {
    expect(await toFragment(good)).toMatch(/^d1\.[\w-]+$/);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['nothing', () => ''],
    ['another fragment', () => '#section-2'],
    ['another form', async () => (await toFragment(good)).replace('d1.', 'd2.')],
    ['no base64', () => 'd1.%%%'],
    ['half a link', async () => (await toFragment(good)).slice(0, 60)],
    ['no JSON', () => packed('hello')],
    ['no texts', () => packed({ view: FIRST_VIEW })],
    ['a text that is no string', () => packed({ ...good, first: 7 })],
    [
      'an unknown kind',
      () => packed({ ...good, view: { ...FIRST_VIEW, filter: { ...FIRST_VIEW.filter, kinds: ['x'] } } }),
    ],
    ['a bomb', () => packed({ ...good, first: ' '.repeat(17_000_000) })],
  ])('with %s is refused', async (_name, fragment) => {
    expect(await fromFragment(await fragment())).toBeNull();
  });

  it('is refused or read whatever stands behind the sign, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (tail) => {
        expect(await fromFragment(`#d1.${tail}`)).toBeNull();
      }),
    );
  });
});
