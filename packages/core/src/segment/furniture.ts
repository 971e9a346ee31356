import { FURNITURE_MAX, FURNITURE_PATTERNS } from '../lexicon/furniture.js';

/** What stands between the entries of a menu on one line. */
const BETWEEN = /\s{2,}|\s*[|·•›]\s*/u;

/** Whether a line is one or more things of the page in a row: `Share  Print`. */
function isMenu(line: string): boolean {
  const parts = line.split(BETWEEN).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => FURNITURE_PATTERNS.some((pattern) => pattern.test(part)));
}

/**
 * Whether a line belongs to the page: rating stars, share buttons, menus, copyright lines, agency sign-offs.
 *
 * @param line - One trimmed line.
 * @param extra - What the user added: plain strings that the line must equal or begin with, letter case aside.
 */
export function isFurniture(line: string, extra: readonly string[]): boolean {
  if (line.length > FURNITURE_MAX) return false;
  if (FURNITURE_PATTERNS.some((pattern) => pattern.test(line))) return true;
  if (isMenu(line)) return true;
  if (extra.length === 0) return false;
  const lower = line.toLowerCase();
  return extra.some((start) => lower.startsWith(start.toLowerCase()));
}
