import { UNSEEN } from './elements.js';
import { attribute, type PageElement } from './tree.js';

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!important\s*)?(?:;|$)/i;
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-invisible|a11y-hidden|assistive-text)(?:\s|$)/i;

const isHidden = (element: PageElement): boolean =>
  (element.attributes.has('hidden') && attribute(element, 'hidden').toLowerCase() !== 'until-found') ||
  attribute(element, 'aria-hidden').toLowerCase() === 'true' ||
  NOT_SHOWN.test(attribute(element, 'style')) ||
  FOR_SCREEN_READERS.test(attribute(element, 'class'));

/**
 * Whether a reader of the page sees what is inside an element, as far as its tag says. A page that hides its whole body until
 * its scripts have run is shown.
 */
export function isSeen(element: PageElement): boolean {
  if (UNSEEN.has(element.name)) return false;
  return element.name === 'body' || element.name === 'html' || !isHidden(element);
}
