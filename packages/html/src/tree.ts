/** A stretch of the page, half-open, in UTF-16 code units of its HTML. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters of the page: the stretch itself, or what the entity that stands there means. */
export interface PageText extends Stretch {
  readonly kind: 'text';
  readonly value: string;
  /** Whether the stretch is an entity for the value; else it is the value, character by character. */
  readonly entity: boolean;
}

/** An element of the page; its stretch is its start tag. */
export interface PageElement extends Stretch {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
  /** The place of its end tag, or the place where it ends without one. */
  close: Stretch;
}

/** What a page consists of. */
export type PageNode = PageText | PageElement;

/** The value of an attribute, or the empty string. */
export const attribute = (element: PageElement, name: string): string => element.attributes.get(name) ?? '';

/**
 * Every node below an element in the order of the page, without recursion: a page may be nested as deeply as it likes.
 *
 * @param enter - Called for each node; where it gives `false` for an element, what is inside is passed over.
 * @param leave - Called for each element that was entered, after what is inside it.
 */
export function walk(
  root: PageElement,
  enter: (node: PageNode) => boolean,
  leave: (element: PageElement) => void = () => {},
): void {
  const open: { element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.element.children[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.element !== root) leave(top.element);
    } else if (enter(child) && child.kind === 'element') open.push({ element: child, next: 0 });
  }
}

/** The elements below an element for which a test holds, in the order of the page. */
export function findAll(root: PageElement, test: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  walk(root, (node) => {
    if (node.kind === 'element' && test(node)) found.push(node);
    return true;
  });
  return found;
}

/** The characters inside an element as they stand, white space collapsed and trimmed. */
export function textOf(root: PageElement): string {
  const parts: string[] = [];
  walk(root, (node) => {
    if (node.kind === 'text') parts.push(node.value);
    return true;
  });
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
