import { parse } from '@demarche/core';
import { readingOf } from '../src/reading/reading';

/** An invented text, read. */
export const read = (text: string) => readingOf(parse(text));

/** Two invented statements of one ministry, the second after nothing came of the first. */
export const EARLIER = `Statement by the Ministry of Foreign Affairs of Finland

Finland calls on Portugal to release the crew of the research vessel Aurora.

Finland regrets the closure of the harbour of Setubal to Finnish ships.

Finland denies that the Aurora was fishing.

We welcome the offer of mediation made by Norway.`;

export const LATER = `Statement by the Ministry of Foreign Affairs of Finland

Finland demands that Portugal release the crew of the research vessel Aurora.

Finland strongly condemns the closure of the harbour of Setubal to Finnish ships.

Finland denies that the Aurora was fishing.

If the crew is not released by Friday, Finland will suspend the port agreement.`;
