/** Precision, recall and their harmonic mean, and how many pieces the annotators marked. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** What the benchmark's program prints with `--json --by-kind`; each set has only what its annotation allows. */
export interface Scores {
  readonly documents: number;
  readonly attribution?: Readonly<Record<'source' | 'cue' | 'content' | 'whole', Score>>;
  readonly acts?: Score;
  readonly events?: Score;
  readonly detection?: Score;
  readonly actorAccuracy?: number;
  readonly recipientAccuracy?: number;
  readonly kindAccuracy?: number;
  readonly issuerAccuracy?: number;
  readonly byKind?: Readonly<Record<string, Score>>;
  readonly gsr?: Readonly<Record<'sentences' | 'event' | 'eventAndActor' | 'recipient' | 'all', number>>;
}

/** The file `docs/figures.json`. */
export interface Figures {
  /** The day of the measurement, ISO 8601. */
  readonly measured: string;
  readonly sets: Readonly<Record<'news' | 'diplomatic' | 'records', Scores>>;
  /** What two trained people reach between them, by the names of the tables' rows. */
  readonly people: Readonly<Record<string, number>>;
  readonly speed: {
    readonly measured: string;
    /** The machine and the texts, in words. */
    readonly on: string;
    /** Millions of UTF-16 code units a second. */
    readonly rates: Readonly<Record<string, number>>;
  };
}
