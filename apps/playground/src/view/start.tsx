import { TextInput } from './text-input';

interface Props {
  readonly value: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: string) => void;
}

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
        value={value}
        onText={onText}
        onProblem={onProblem}
      />
    </main>
  );
}
