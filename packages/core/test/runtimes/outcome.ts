/** What a runtime did with the texts. */
export interface Outcome {
  /** What it says it is: versions by name, as in `process.versions`. */
  readonly versions: Readonly<Record<string, string | undefined>>;
  /** A line of JSON for each text. */
  readonly lines: readonly string[];
}

/** Where a line begins to differ from the line that was expected, with what stands there. */
function difference(actual: string, expected: string): string {
  let at = 0;
  while (at < actual.length && actual[at] === expected[at]) at++;
  const here = (line: string): string => JSON.stringify(line.slice(Math.max(0, at - 40), at + 40));
  return `at ${at}: ${here(actual)} instead of ${here(expected)}`;
}

/** The texts that two runtimes read differently, by name; empty where every byte is the same. */
export const differences = (
  names: Iterable<string>,
  actual: readonly string[],
  expected: readonly string[],
): string[] =>
  [...names].flatMap((name, at) => {
    const [line = '', wanted = ''] = [actual[at], expected[at]];
    return line === wanted ? [] : [`${name}, ${difference(line, wanted)}`];
  });
