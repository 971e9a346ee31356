import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const MOST_ISSUES = 5;
const LONGEST_VALUE = 60;
const NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** A path as one writes it: `acts[3].span.start`; the whole document where it is empty. */
function pathOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`));
  return parts.join('') || 'the document';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** A value as it can stand in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value);
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return issue.values
      .map(shown)
      .join(', ')
      .replace(/^(?=.*,)/, 'one of ');
  if (issue.code === 'too_small') return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `a string of the form ${issue.pattern ?? issue.format}`;
  return issue.message;
}

/**
 * What breaks a schema, one line a place: the path, what was expected there and what stands there.
 *
 * @param issues - What zod found.
 * @param root - The value that was checked.
 */
export function describeIssues(issues: readonly Issue[], root: unknown): string {
  const lines = issues
    .slice(0, MOST_ISSUES)
    .map((issue) => `- ${pathOf(issue.path)}: expected ${expectedOf(issue)}, got ${shown(valueAt(root, issue.path))}`);
  const rest = issues.length - lines.length;
  const head = `The document is wrong in ${issues.length} ${issues.length === 1 ? 'place' : 'places'}:`;
  return [head, ...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
