import type { ActKind } from '../schema/act.js';
import type { Ladder } from '../schema/force.js';

/**
 * The ladders of diplomatic wording, one rung a line from soft to hard. The order is ours, from the common usage of ministries and
 * of the United Nations, where "invites" is softer than "urges" and "regrets" than "condemns". Words stand in a base form and meet
 * the text by their stems (`acts/stem.ts`); words that must stand in a row are joined by `_`.
 */
export const LADDERS: Readonly<Record<Ladder, readonly string[]>> = {
  request: [
    'invite suggest hope wish please let',
    'encourage recommend advise advocate expect should',
    'ask request seek solicit',
    'urge appeal exhort plead beg implore press',
    'call call_on call_upon call_for',
    'insist must require need direct instruct oblige have_to has_to',
    'demand ultimatum order dictate',
  ],
  disapproval: [
    'disappoint disappointment regret regrettable unfortunate doubt reservation surprise',
    'concern worry trouble unease anxiety disquiet',
    'alarm dismay disturb',
    'criticise criticize deplore disapprove protest decry accuse blame reproach',
    'condemn denounce slam blast lambaste outrage unacceptable shameful unjustified',
    'abhor abhorrent despicable barbaric heinous reprehensible',
  ],
  refusal: [
    'hesitate doubt reservation not_convinced',
    'decline disagree not_accept not_agree not_support cannot dismiss',
    'oppose object refuse not_recognise not_recognize',
    'reject refute deny rebuff unacceptable inadmissible',
    'rule_out veto never repudiate groundless baseless',
  ],
  undertaking: [
    'consider explore hope',
    'intend plan ready prepare aim willing',
    'will continue determined remain',
    'pledge promise commit commitment undertake',
    'guarantee vow swear',
  ],
  approval: [
    'acknowledge note',
    'appreciate thank welcome grateful thankful pleased',
    'support back commend praise applaud congratulate recognise recognize',
    'endorse salute hail celebrate champion stand solidarity',
    'unwavering ironclad steadfast unshakeable',
  ],
};

/** The ladder on which the wording of each kind of act stands; kinds that are not here have none. */
export const LADDER_OF: Partial<Readonly<Record<ActKind, Ladder>>> = {
  demand: 'request',
  call: 'request',
  concern: 'disapproval',
  condemn: 'disapproval',
  accuse: 'disapproval',
  reject: 'refusal',
  deny: 'refusal',
  commit: 'undertaking',
  welcome: 'approval',
  support: 'approval',
};

/** Words near the trigger that raise the wording by a rung. */
export const INTENSIFIERS: ReadonlySet<string> = new Set(
  (
    'strongly deeply gravely categorically firmly unequivocally strongest utmost resolutely vehemently emphatically solemnly full ' +
    'fully unreservedly sternly utterly totally absolutely grave deep deepest serious seriously'
  ).split(' '),
);
