import type { ActKind } from '@demarche/core';

/** A family of kinds of act: what a reader looks for together. */
export interface Family {
  /** Also the name of its colour in the style sheet. */
  readonly id: 'asks' | 'offers' | 'refuses' | 'threatens' | 'blames' | 'approves' | 'says';
  /** The heading over what a party does, as a verb. */
  readonly title: string;
  readonly kinds: readonly ActKind[];
}

/** The families in the order in which a reader wants them; every kind of act belongs to one. */
export const FAMILIES: readonly Family[] = [
  { id: 'asks', title: 'Demands and asks', kinds: ['demand', 'call'] },
  { id: 'offers', title: 'Offers and undertakes', kinds: ['propose', 'commit', 'agree', 'consult'] },
  { id: 'refuses', title: 'Refuses and denies', kinds: ['reject', 'deny'] },
  { id: 'threatens', title: 'Threatens and warns', kinds: ['threaten', 'warn'] },
  { id: 'blames', title: 'Blames', kinds: ['condemn', 'accuse', 'concern'] },
  { id: 'approves', title: 'Approves and consoles', kinds: ['support', 'welcome', 'condole', 'apologize'] },
  { id: 'says', title: 'Says', kinds: ['announce', 'affirm', 'note', 'state'] },
];

/** Every kind of act, family by family. */
export const KINDS: readonly ActKind[] = FAMILIES.flatMap(({ kinds }) => kinds);

const FAMILY_OF = new Map(FAMILIES.flatMap((family) => family.kinds.map((kind) => [kind, family] as const)));

/** The family of a kind of act. */
export const familyOf = (kind: ActKind): Family => FAMILY_OF.get(kind) as Family;

/** Each kind as a noun, one and several, and as a verb with what stands before its recipient. */
export const WORDS: Readonly<Record<ActKind, { one: string; many: string; verb: string; link: string }>> = {
  demand: { one: 'demand', many: 'demands', verb: 'demands', link: 'of' },
  call: { one: 'call', many: 'calls', verb: 'calls', link: 'on' },
  propose: { one: 'proposal', many: 'proposals', verb: 'proposes', link: 'to' },
  commit: { one: 'pledge', many: 'pledges', verb: 'pledges', link: 'to' },
  agree: { one: 'agreement', many: 'agreements', verb: 'agrees', link: 'with' },
  consult: { one: 'consultation', many: 'consultations', verb: 'consults', link: 'with' },
  reject: { one: 'rejection', many: 'rejections', verb: 'rejects', link: 'towards' },
  deny: { one: 'denial', many: 'denials', verb: 'denies', link: 'towards' },
  threaten: { one: 'threat', many: 'threats', verb: 'threatens', link: '' },
  warn: { one: 'warning', many: 'warnings', verb: 'warns', link: '' },
  condemn: { one: 'condemnation', many: 'condemnations', verb: 'condemns', link: '' },
  accuse: { one: 'accusation', many: 'accusations', verb: 'accuses', link: '' },
  concern: { one: 'concern', many: 'concerns', verb: 'is concerned', link: 'about' },
  support: { one: 'support', many: 'supports', verb: 'supports', link: '' },
  welcome: { one: 'welcome', many: 'welcomes', verb: 'welcomes or thanks', link: '' },
  condole: { one: 'condolence', many: 'condolences', verb: 'condoles', link: 'with' },
  apologize: { one: 'apology', many: 'apologies', verb: 'apologizes', link: 'to' },
  announce: { one: 'announcement', many: 'announcements', verb: 'announces', link: 'to' },
  affirm: { one: 'affirmation', many: 'affirmations', verb: 'affirms', link: 'to' },
  note: { one: 'note', many: 'notes', verb: 'notes', link: 'to' },
  state: { one: 'statement', many: 'statements', verb: 'states', link: 'to' },
};

/** A number with the noun of a kind: "1 demand", "3 demands". */
export const counted = (count: number, kind: ActKind): string =>
  `${count} ${count === 1 ? WORDS[kind].one : WORDS[kind].many}`;
