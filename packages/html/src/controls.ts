import { BLOCK } from './elements.js';
import { attribute, type PageElement, type PageNode, walk } from './tree.js';

const LEADS_NOWHERE = /^\s*(?:#\S*|javascript:.*)?\s*$/i;
const SHARES =
  /^\s*(?:mailto:\?|whatsapp:|https?:\/\/(?:[a-z]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws|sharing)|reddit\.com\/submit|t\.me\/share|telegram\.me\/share|api\.whatsapp\.com|wa\.me|pinterest\.com\/pin|plus\.google\.com\/share|vk\.com\/share|getpocket\.com\/save))/i;

/** A link that does something with the page and leads to no other: print, share, go to the top. */
const isControl = (element: PageElement): boolean =>
  element.name === 'a' &&
  element.attributes.has('href') &&
  (LEADS_NOWHERE.test(attribute(element, 'href')) || SHARES.test(attribute(element, 'href')));

/** A block that is open, and what was seen of it so far. */
interface OpenBlock {
  readonly element: PageElement;
  readonly parts: PageElement[];
  inControls: boolean;
  beside: boolean;
  hasBlocks: boolean;
}

/**
 * The blocks whose words are all in links that lead nowhere, with the elements inside them: "Print", "Share on …". In a sentence
 * such a link is a word like any other.
 */
export function findControls(root: PageElement): Set<PageElement> {
  const found = new Set<PageElement>();
  const blocks: OpenBlock[] = [];
  let controls = 0;
  const begin = (element: PageElement): OpenBlock => {
    const outer = blocks.at(-1);
    if (outer) outer.hasBlocks = true;
    return { element, parts: [], inControls: false, beside: false, hasBlocks: false };
  };
  const enter = (node: PageNode): boolean => {
    const block = blocks.at(-1);
    if (node.kind === 'text') {
      if (!block || !/[\p{L}\p{N}]/u.test(node.value)) return false;
      if (controls > 0) block.inControls = true;
      else block.beside = true;
      return false;
    }
    if (BLOCK.has(node.name)) blocks.push(begin(node));
    blocks.at(-1)?.parts.push(node);
    if (isControl(node)) controls++;
    return true;
  };
  const leave = (element: PageElement): void => {
    if (isControl(element)) controls--;
    const block = blocks.at(-1);
    if (block?.element !== element) return;
    blocks.pop();
    if (block.inControls && !block.beside && !block.hasBlocks) for (const part of block.parts) found.add(part);
  };
  walk(root, enter, leave);
  return found;
}
