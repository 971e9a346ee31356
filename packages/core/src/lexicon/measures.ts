import type { Plover } from '../schema/event.js';

/** The words of one sort of measure, in a base form; they meet the text by their stems. */
interface Measure {
  /** Category of a measure that is taken, after the PLOVER manual, and its CAMEO root. */
  readonly plover: Plover;
  readonly cameo: string;
  /** Whether it harms those at whom it is directed, helps them, or neither: what an intention to take it is. */
  readonly toward: 'harm' | 'help' | 'talk';
  /** Verbs and nouns that are the measure by themselves. */
  readonly alone: string;
  /** Verbs that are the measure with one of the nouns behind them. */
  readonly verbs: string;
  readonly nouns: string;
}

/** Sorts of measures that a party announces, takes or means to take (codebook §4: `announce` is coded by the measure). */
export const MEASURES: readonly Measure[] = [
  {
    plover: 'AID',
    cameo: '07',
    toward: 'help',
    alone: 'donate airlift',
    verbs: 'give provide send deliver grant offer extend supply ship allocate earmark pledge',
    nouns:
      'aid assistance relief food grain wheat rice fuel medicine vaccine doctor medic tent blanket loan grant credit fund million billion equipment supply help rescuer scholarship',
  },
  {
    plover: 'CONCEDE',
    cameo: '08',
    toward: 'help',
    alone: 'free pardon lift ease relax reopen unfreeze amnesty repatriate legalise legalize',
    verbs: 'release return allow permit drop waive end hand',
    nouns:
      'prisoner detainee hostage captive sailor crew curfew ban restriction sanction siege blockade emergency embargo censorship remains tariff charge entry access refugee',
  },
  {
    plover: 'RETREAT',
    cameo: '087',
    toward: 'help',
    alone: 'ceasefire truce',
    verbs: 'withdraw pull end stop halt cease observe',
    nouns: 'troop force soldier army fire hostility offensive bombing shelling garrison',
  },
  {
    plover: 'SANCTION',
    cameo: '16',
    toward: 'harm',
    alone: 'expel expelled expelling expulsion recall boycott embargo blacklist freeze sever',
    verbs:
      'impose suspend cut close ban halt stop block cancel revoke downgrade withdraw break bar restrict end declare',
    nouns:
      'sanction tie relation embassy ambassador envoy diplomat visa border crossing aid trade import export flight asset restriction tariff access cooperation consulate port airspace non-grata',
  },
  {
    plover: 'MOBILIZE',
    cameo: '15',
    toward: 'harm',
    alone: 'deploy deployment mobilise mobilize mobilization mobilisation',
    verbs: 'send dispatch move put place station mass hold conduct',
    nouns: 'troop soldier warship frigate navy fleet tank alert exercise drill battalion brigade reinforcement missile',
  },
  {
    plover: 'COERCE',
    cameo: '17',
    toward: 'harm',
    alone: 'arrest detain seize confiscate impound jail deport imprison',
    verbs: 'declare impose charge',
    nouns: 'curfew martial emergency spy',
  },
  {
    plover: 'CONSULT',
    cameo: '04',
    toward: 'talk',
    alone: 'visit meet host attend',
    verbs: 'hold receive send travel fly begin resume open start arrive convene',
    nouns: 'talk negotiation delegation envoy summit conference mission meeting consultation',
  },
  {
    plover: 'COOPERATE',
    cameo: '06',
    toward: 'help',
    alone: '',
    verbs: 'sign establish open restore resume join launch ratify set',
    nouns: 'relation tie embassy consulate treaty agreement pact accord trade cooperation commission link',
  },
];
