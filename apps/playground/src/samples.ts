/** A text to try. */
export interface Sample {
  /** The name of its file without the ending. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly text: string;
}

/** The texts of `examples/`, all invented, taken into the page when it is built. */
const files = import.meta.glob<string>('../../../examples/*.txt', { query: '?raw', import: 'default', eager: true });

const LONGEST_ABOUT = 110;

function sampleOf(path: string, text: string): Sample {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.txt'.length);
  const words = id.replaceAll('-', ' ');
  // The longest of the first lines tells most: the very first may be a letterhead.
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  const about = lines.reduce(
    (best, line) => (line.length > best.length && line.length <= LONGEST_ABOUT ? line : best),
    '',
  );
  return { id, title: words.charAt(0).toUpperCase() + words.slice(1), about, text };
}

/** Every sample, by name. */
export const SAMPLES: readonly Sample[] = Object.entries(files).map(([path, text]) => sampleOf(path, text));
