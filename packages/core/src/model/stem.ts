/** Forms of verbs that no rule leads back to their base. */
const IRREGULAR =
  'said:say says:say told:tell met:meet spoke:speak spoken:speak held:hold gave:give given:give made:make took:take taken:take ' +
  'stood:stand sent:send left:leave found:find felt:feel thought:think knew:know known:know saw:see seen:see heard:hear wrote:write ' +
  'written:write began:begin begun:begin came:come went:go gone:go done:do did:do does:do had:have has:have brought:bring bought:buy sought:seek ' +
  'fought:fight caught:catch taught:teach built:build kept:keep slept:sleep swept:sweep meant:mean lost:lose paid:pay laid:lay ' +
  'led:lead fed:feed fled:flee bled:bleed shown:show grew:grow grown:grow drew:draw drawn:draw threw:throw thrown:throw withdrew:withdraw ' +
  'withdrawn:withdraw broke:break broken:break chose:choose chosen:choose swore:swear sworn:swear forgave:forgive forgiven:forgive ' +
  'forbade:forbid forbidden:forbid understood:understand became:become won:win struck:strike stolen:steal stole:steal fell:fall ' +
  'fallen:fall rose:rise risen:rise drove:drive driven:drive shook:shake shaken:shake sank:sink sunk:sink sang:sing rang:ring ' +
  'hidden:hide hid:hide shot:shoot sat:sit ran:run dug:dig hung:hang lent:lend spent:spend bent:bend dealt:deal ' +
  'foresaw:foresee foreseen:foresee overcame:overcome undertook:undertake undertaken:undertake upheld:uphold withheld:withhold ' +
  'beset:beset sold:sell bore:bear borne:bear tore:tear torn:tear wore:wear am:be is:be are:be was:be were:be been:be being:be ' +
  "'m:be 's:be 're:be ca:can wo:will 'll:will 'd:would n't:not 've:have men:man women:woman children:child talks:talk";

/** Words that the rules would lead to a word of grammar (`note` to `not`), with the stem that keeps them apart. */
const APART = 'note:note notes:note noted:note noting:note theme:theme themes:theme willing:willing here:here';

const pairsOf = (list: string): [string, string][] =>
  list.split(' ').map((pair) => pair.split(':') as [string, string]);

/** The stem by rules alone. */
function regular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const base = withoutEnding(word);
  if (base.length > 3 && base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1);
  const doubled =
    base !== word && base.length > 3 && base.at(-1) === base.at(-2) && !'sle'.includes(base.at(-1) as string);
  return doubled ? base.slice(0, -1) : base;
}

function withoutEnding(word: string): string {
  if (word.endsWith('ees') || /(?:agr|fr|guarant|decr)eed$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es')) return word.length > 4 ? word.slice(0, -2) : word;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const BASE_OF = /* @__PURE__ */ new Map([
  ...pairsOf(IRREGULAR).map(([form, base]): [string, string] => [form, regular(base)]),
  ...pairsOf(APART),
]);

/** The stem by which the forms of a word meet: `condemned`, `condemns`, `condemning` → `condemn`; `said`, `says` → `say`. */
export function stem(word: string): string {
  return BASE_OF.get(word) ?? regular(word);
}
