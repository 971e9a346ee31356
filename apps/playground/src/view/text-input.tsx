import { useRef, useState } from 'preact/hooks';
import { SAMPLES } from '../samples';
import { readTextFile } from './text-file';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: string) => void;
}

/** A place to paste a text, to drop or open a file, or to choose a sample. */
export function TextInput({ label, value, onText, onProblem }: Props) {
  const [text, setText] = useState(value);
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readTextFile(file);
    if ('problem' in read) onProblem(read.problem);
    else onText(read.text);
  };
  // Into an empty field one pastes to have the text read: no second step, and a long text need not be laid out here first.
  const pasted = (event: ClipboardEvent): void => {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '' || words.trim() === '') return;
    event.preventDefault();
    onText(words);
  };
  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    <div class="text-input">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text);
        }}
      >
        <label class="field">
          <span>{label}</span>
          <textarea
            class={over ? 'over' : ''}
            value={text}
            rows={7}
            spellcheck={false}
            placeholder="Paste a statement, a readout, a note or a news report in English, or drop a text file or a saved page here."
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onPaste={pasted}
            onDragOver={dragged}
            onDragLeave={dragged}
            onDrop={(event) => {
              dragged(event);
              void open(event.dataTransfer?.files[0]);
            }}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="primary" disabled={text.trim() === ''}>
            Read it
          </button>
          <button type="button" onClick={() => picker.current?.click()}>
            Open a file…
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept="text/plain,text/html,.txt,.md,.text,.html,.htm"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </div>
      </form>
      <h3>Or try a sample</h3>
      <p class="note">All of them are invented: no government said any of this.</p>
      <ul class="samples">
        {SAMPLES.map((sample) => (
          <li key={sample.id}>
            <button type="button" onClick={() => onText(sample.text)}>
              <strong>{sample.title}</strong>
              <span class="about">{sample.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
