import { useEffect, useRef } from 'preact/hooks';
import { TextInput } from './text-input';

interface Props {
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: string) => void;
  readonly onClose: () => void;
}

/** Asks for the text to put beside the first. */
export function SecondDialog({ onText, onProblem, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="second-title">
      <header>
        <h2 id="second-title">Compare with a second text</h2>
        <button type="button" class="icon" aria-label="Close" onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <p class="note">
        Put in a later statement of the same party: what is new, gone, sharper or softer is worked out.
      </p>
      <TextInput
        label="The second text"
        value=""
        onProblem={onProblem}
        onText={(text) => {
          dialog.current?.close();
          onText(text);
        }}
      />
    </dialog>
  );
}
