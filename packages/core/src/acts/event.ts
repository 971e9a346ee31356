import type { ActKind } from '../schema/act.js';
import type { Event, Plover } from '../schema/event.js';

/** How a kind of act is coded: PLOVER category as in the codebook §4, CAMEO root by the CAMEO manual 1.1b3. */
const TABLE: Readonly<Record<ActKind, { readonly plover: Plover | null; readonly cameo: string | null }>> = {
  demand: { plover: 'REQUEST', cameo: '10' },
  call: { plover: 'REQUEST', cameo: '02' },
  propose: { plover: 'AGREE', cameo: '03' },
  commit: { plover: 'AGREE', cameo: '03' },
  agree: { plover: 'AGREE', cameo: '05' },
  reject: { plover: 'REJECT', cameo: '12' },
  threaten: { plover: 'THREATEN', cameo: '13' },
  warn: { plover: 'THREATEN', cameo: '13' },
  accuse: { plover: 'ACCUSE', cameo: '112' },
  deny: { plover: 'REJECT', cameo: '12' },
  condemn: { plover: 'ACCUSE', cameo: '111' },
  concern: { plover: 'ACCUSE', cameo: '11' },
  welcome: { plover: 'SUPPORT', cameo: '051' },
  support: { plover: 'SUPPORT', cameo: '051' },
  condole: { plover: 'SUPPORT', cameo: '018' },
  apologize: { plover: 'SUPPORT', cameo: '055' },
  affirm: { plover: null, cameo: '01' },
  note: { plover: null, cameo: '01' },
  announce: { plover: null, cameo: '01' },
  consult: { plover: 'CONSULT', cameo: '04' },
  state: { plover: null, cameo: '01' },
};

/** Why acts of some kinds have no event code. */
const REASONS: Partial<Readonly<Record<ActKind, string>>> = {
  affirm: 'PLOVER has no category for a principle or a position that a party affirms.',
  note: 'PLOVER has no category for what a party takes note of.',
  announce: 'The words do not say which sort of measure is announced.',
  state: 'PLOVER has no category for a statement about the world.',
};

/** The event code of an act, or the reason why it has none. */
export type EventCoding =
  | { readonly event: Event; readonly noEvent: null }
  | { readonly event: null; readonly noEvent: string };

/**
 * The event code of an act. No code is given by default: where none fits, the reason is.
 *
 * @param kind - The kind of act.
 * @param measure - Of an announcement the code of what is announced, null where the words do not say it and for other kinds.
 */
export function codeEvent(kind: ActKind, measure: Event | null = null): EventCoding {
  if (measure) return { event: measure, noEvent: null };
  const { plover, cameo } = TABLE[kind];
  if (plover) return { event: { plover, mode: null, cameo }, noEvent: null };
  return { event: null, noEvent: REASONS[kind] ?? 'No category of PLOVER fits.' };
}
