/** The stem by which forms of a verb meet: `condemned`, `condemns`, `condemning` → `condemn`. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  let base = word;
  if (word.endsWith('ing') && word.length > 5) base = word.slice(0, -3);
  else if (word.endsWith('ed') && word.length > 4) base = word.slice(0, -2);
  else if (word.endsWith('es') && word.length > 4) base = word.slice(0, -2);
  else if (word.endsWith('s') && !word.endsWith('ss')) base = word.slice(0, -1);
  if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
  if (base.length > 3 && base.at(-1) === base.at(-2) && base !== word && !'sl'.includes(base.at(-1) as string))
    base = base.slice(0, -1);
  return base;
}
