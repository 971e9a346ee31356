import { piecesOf } from '../reading/hidden-characters';

interface Words {
  readonly text: string;
}

/** Words of a document, as text and never as anything else; characters that would not show are written out. */
export function Plain({ text }: Words) {
  return (
    <>
      {piecesOf(text).map((piece) =>
        'hidden' in piece ? (
          <span class="hidden-character" title="A character that does not show">
            {piece.hidden}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** A name from a document within words of the page: its reading order stays its own. */
export function Name({ text }: Words) {
  return (
    <bdi>
      <Plain text={text} />
    </bdi>
  );
}

const LONGEST_QUOTE = 320;

/** Words of a document on one line, cut where they are long. */
export function Quote({ text }: Words) {
  const line = text.replace(/\s+/g, ' ').trim();
  const space = line.lastIndexOf(' ', LONGEST_QUOTE);
  const cut = line.length <= LONGEST_QUOTE ? line : `${line.slice(0, space > 0 ? space : LONGEST_QUOTE)} …`;
  return (
    <q dir="auto">
      <Plain text={cut} />
    </q>
  );
}
