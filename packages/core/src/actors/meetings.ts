import { type Cast, type Known, type Occurrence, Origin, Sort } from './cast.js';
import type { Phrase } from './phrase.js';
import type { Spot } from './references.js';
import type { Scene } from './scene.js';

/** Members of a list that are waiting for its end. */
interface Run {
  actors: number[];
  codes: string[];
  from: number;
  to: number;
}

/**
 * Watches who stands together in a sentence, for later words like `the two sides` and `they`: members of a list (`France and
 * Germany`), and the subject with the one whom it meets (`The minister met her counterpart`).
 */
export class Meetings {
  private sentence = -1;
  private spot: Spot | null = null;
  private run: Run | null = null;
  private subject: Run | null = null;
  private other: Run | null = null;
  private otherIsWith = false;
  private title: Run | null = null;
  /** The code of the subject of the last sentence that had one of its own, null before the first. */
  previousSubject: string | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly cast: Cast,
  ) {}

  /** The code of the subject of the sentence so far, null for none or several. */
  get subjectCode(): string | null {
    return this.subject?.codes.length === 1 ? (this.subject.codes[0] as string) : null;
  }

  /** Closes the sentence before. */
  enter(sentence: number): void {
    if (sentence === this.sentence) return;
    this.close();
    this.sentence = sentence;
  }

  /** Takes in a mention that stands inside no other. */
  add(phrase: Phrase, spot: Spot, known: Known, modifier: boolean, place: boolean): void {
    if (known.sort === Sort.document || known.codes.length === 0) return;
    this.spot = spot;
    if (spot.block === this.scene.titleBlock && !place) this.title = joined(this.title, known, phrase);
    if (modifier || place) return;
    const run = this.run;
    const joint = run ? this.scene.joint(run.to, phrase.from) : 0;
    if (run && joint > 0) {
      add(run, known, phrase.to);
      if (joint > 1) this.keep(run, Origin.list, spot);
      return;
    }
    this.run = { actors: [...known.actors], codes: [...known.codes], from: phrase.from, to: phrase.to };
    this.place(this.run, spot, this.scene.lower[phrase.from - 1] ?? '');
  }

  /** The first subject of a sentence and the first other party behind it; one behind `with` is likelier to be the other side. */
  private place(run: Run, spot: Spot, before: string): void {
    if (!this.subject) {
      if (spot.subject) this.subject = run;
      return;
    }
    const isWith = before === 'with';
    if (this.other && (this.otherIsWith || !isWith)) return;
    this.other = run;
    this.otherIsWith = isWith;
  }

  private close(): void {
    const { subject, other, spot, title } = this;
    if (subject && spot && !spot.quoted && subject.codes.length === 1)
      this.previousSubject = subject.codes[0] as string;
    if (subject && other && spot) {
      const both = { ...subject, actors: [...subject.actors], codes: [...subject.codes] };
      for (const actor of other.actors) if (!both.actors.includes(actor)) both.actors.push(actor);
      for (const code of other.codes) if (!both.codes.includes(code)) both.codes.push(code);
      both.to = other.to;
      this.keep(both, Origin.meeting, spot);
    }
    if (title && spot) this.keep(title, Origin.title, spot);
    this.title = null;
    this.subject = null;
    this.other = null;
    this.otherIsWith = false;
    this.run = null;
  }

  private keep(run: Run, origin: Origin, spot: Spot): void {
    if (run.codes.length < 2) return;
    const occurrence: Occurrence = {
      from: run.from,
      to: run.to,
      sentence: spot.sentence,
      block: spot.block,
      quoted: spot.quoted,
      form: 'description',
      modifier: false,
      place: false,
      subject: spot.subject,
      speaker: spot.speaker,
      head: '',
      plural: true,
    };
    this.cast.meet([...run.actors], [...run.codes], Sort.group, origin, occurrence);
  }
}

function add(run: Run, known: Known, to: number): void {
  for (const actor of known.actors) if (!run.actors.includes(actor)) run.actors.push(actor);
  for (const code of known.codes) if (!run.codes.includes(code)) run.codes.push(code);
  run.to = to;
}

function joined(run: Run | null, known: Known, phrase: Phrase): Run {
  const made = run ?? { actors: [], codes: [], from: phrase.from, to: phrase.to };
  // One actor for a code is enough to stand for it.
  known.codes.forEach((code, at) => {
    if (made.codes.includes(code)) return;
    made.codes.push(code);
    made.actors.push(known.actors[Math.min(at, known.actors.length - 1)] as number);
  });
  made.to = phrase.to;
  return made;
}
