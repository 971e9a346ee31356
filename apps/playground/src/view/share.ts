import { toFragment } from '../link/fragment';
import type { Shared } from '../link/view';

/** Browsers cut longer addresses (Chromium at two million characters). */
const LONGEST = 1_900_000;
/** Many mail and chat programs cut longer links. */
const LONG = 8000;

/**
 * Puts a link to the texts and the view into the address bar and, where the browser allows, on the clipboard.
 *
 * @returns What to tell the reader.
 */
export async function share(shared: Shared): Promise<string> {
  const url = new URL(location.href);
  url.hash = await toFragment(shared);
  const { length } = url.href;
  if (length > LONGEST) return 'The text is too long for a link. Save it as JSON instead.';
  history.replaceState(null, '', url);
  const size = `${length.toLocaleString('en')} characters`;
  const caution = length > LONG ? ' Some programs cut links of that length.' : '';
  try {
    await navigator.clipboard.writeText(url.href);
    return `Link copied (${size}). It holds the text itself; nothing was sent anywhere.${caution}`;
  } catch {
    // No leave to use the clipboard: the address bar has the link all the same.
    return `The address bar now holds the link (${size}), the text within it.${caution}`;
  }
}

/** Takes a link that no longer tells what is shown out of the address bar. */
export function unshare(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
}
