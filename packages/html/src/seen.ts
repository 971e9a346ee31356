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

const ELSEWHERE = new Set(['nav', 'footer', 'aside', 'figcaption']);
const ELSEWHERE_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
]);
const CRUMBS = /(?:^|[\s_-])bread-?crumbs?(?:$|[\s_-])/i;
const FOOT = /(?:^|\s)(?:(?:site|page|global|main|region)[_-]?)?footer(?:\s|$)/i;

const CAPTION = /(?:^|\s)(?:(?:wp|photo|image|media|picture|img)[_-]{1,2})?(?:caption|credit)(?:-text)?(?:\s|$)/i;

const namesElsewhere = (name: string): boolean => CRUMBS.test(name) || FOOT.test(name) || CAPTION.test(name);

/** Whether an element says of itself that it holds something beside the content: navigation, foot, captions, related matter. */
export function isElsewhere(element: PageElement): boolean {
  if (element.name === 'body' || element.name === 'html') return false;
  return (
    ELSEWHERE.has(element.name) ||
    ELSEWHERE_ROLES.has(attribute(element, 'role').toLowerCase()) ||
    namesElsewhere(attribute(element, 'class')) ||
    namesElsewhere(attribute(element, 'id'))
  );
}
