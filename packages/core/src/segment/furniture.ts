import { FURNITURE_MAX, FURNITURE_PATTERNS } from '../lexicon/furniture.js';

/**
 * Whether a line belongs to the page: rating stars, share buttons, menus, copyright lines, agency sign-offs.
 *
 * @param line - One trimmed line.
 * @param extra - What the user added: plain strings that the line must equal or begin with, letter case aside.
 */
export function isFurniture(line: string, extra: readonly string[]): boolean {
  if (line.length > FURNITURE_MAX) return false;
  if (FURNITURE_PATTERNS.some((pattern) => pattern.test(line))) return true;
  if (extra.length === 0) return false;
  const lower = line.toLowerCase();
  return extra.some((start) => lower.startsWith(start.toLowerCase()));
}
