/** Heads that are other words for one another, so that `the envoy` may be the ambassador of before. */
const FAMILIES: readonly string[] = [
  'spokesman spokeswoman spokesperson official representative speaker diplomat',
  'ambassador envoy diplomat representative delegate nuncio chargé commissioner consul official',
  'minister secretary official chief undersecretary diplomat cs commissioner politician',
  'president premier minister leader chancellor king emir taoiseach head ruler sultan monarch',
  'colonel general commander officer chief spokesman',
  'ministry department office mfa mofa',
  'note letter message',
  'statement communiqué communique declaration release',
  'mission delegation side team',
  'government administration authorities cabinet',
];

function build(): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  FAMILIES.forEach((words, at) => {
    for (const word of words.split(' ')) families.set(word, (families.get(word) ?? 0) | (1 << at));
  });
  return families;
}

const families = /* @__PURE__ */ build();

/** Whether two heads may speak of one party: 2 for the same word, 1 for one of its family, 0 for neither. */
export function likeness(a: string, b: string): number {
  if (a === b) return 2;
  const one = families.get(a) ?? 0;
  return one !== 0 && (one & (families.get(b) ?? 0)) !== 0 ? 1 : 0;
}
