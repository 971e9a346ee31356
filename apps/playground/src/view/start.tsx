import { TextInput } from './text-input';

interface Props {
  readonly value: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: string) => void;
}

/** Longer texts make the field slow; they are not put back into it. */
const LONGEST_TO_EDIT = 100_000;

/** The page before a text is chosen. */
export function Start({ value, busy, onText, onProblem }: Props) {
  return (
    <main class="start">
      <h2>What does a statement say, to whom, and how hard?</h2>
      <p>
        Demarche reads a diplomatic statement, or a news report about one, and shows every demand, offer, refusal and
        threat in its own words. The text stays in this page: its policy forbids every connection.
      </p>
      <TextInput
        key={value}
        label={busy ? 'Reading …' : 'Your text'}
        value={value.length > LONGEST_TO_EDIT ? '' : value}
        onText={onText}
        onProblem={onProblem}
      />
    </main>
  );
}
