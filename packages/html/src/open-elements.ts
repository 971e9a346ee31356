import { BLOCK, impliedEnds, SCOPE, TABLE } from './elements.js';
import type { PageElement, Stretch } from './tree.js';

/** How many open elements a tag looks through for what it closes; so a page costs no more than its length. */
const REACH = 64;

/**
 * The elements that are open at a place of the page, the innermost last. It closes what a browser would close, in time linear
 * in the number of tags: the builders of the libraries look through all open elements at each tag (700 kB of unclosed tags
 * take them 2 to 14 s).
 */
export class OpenElements {
  readonly #stack: PageElement[];
  /** How many elements of each name are open, by scope. */
  readonly #scopes: Map<string, number>[] = [new Map()];
  readonly #all = new Map<string, number>();

  constructor(root: PageElement) {
    this.#stack = [root];
  }

  /** The innermost open element. */
  get top(): PageElement {
    return this.#stack.at(-1) as PageElement;
  }

  /** Whether an element of this name is open. */
  has(name: string): boolean {
    return (this.#all.get(name) ?? 0) > 0;
  }

  /** Opens an element. */
  push(element: PageElement): void {
    count(this.#all, element.name, 1);
    count(this.#scope, element.name, 1);
    this.#stack.push(element);
    if (SCOPE.has(element.name)) this.#scopes.push(new Map());
  }

  /** Closes what must not be open where an element of this name begins. */
  closeBefore(name: string, at: Stretch): void {
    const implied = impliedEnds(name);
    if (implied.size === 0) return;
    let last = -1;
    for (let i = this.#stack.length - 1; i > 0 && i >= this.#stack.length - REACH; i--) {
      const open = (this.#stack[i] as PageElement).name;
      if (implied.has(open)) last = i;
      else if (BLOCK.has(open) || SCOPE.has(open)) break;
    }
    if (last > 0) this.#closeDownTo(last, at);
  }

  /** Closes the innermost open element of this name and all inside it; an end tag that closes nothing is passed over. */
  close(name: string, at: Stretch): void {
    const counts = TABLE.has(name) || SCOPE.has(name) ? this.#all : this.#scope;
    if ((counts.get(name) ?? 0) === 0) return;
    const depth = BLOCK.has(name) || SCOPE.has(name) ? this.#depthOf(name) : this.#depthOfInline(name);
    if (depth > 0) this.#closeDownTo(depth, at);
  }

  /** Closes everything. */
  closeAll(at: Stretch): void {
    this.#closeDownTo(1, at);
  }

  get #scope(): Map<string, number> {
    return this.#scopes.at(-1) as Map<string, number>;
  }

  /** The elements that it looks through are closed then, so all calls together take linear time. */
  #depthOf(name: string): number {
    return this.#stack.findLastIndex((element) => element.name === name);
  }

  /** `</b>` does not close a paragraph. */
  #depthOfInline(name: string): number {
    for (let i = this.#stack.length - 1; i > 0 && i >= this.#stack.length - REACH; i--) {
      const open = (this.#stack[i] as PageElement).name;
      if (open === name) return i;
      if (BLOCK.has(open)) return -1;
    }
    return -1;
  }

  #closeDownTo(depth: number, at: Stretch): void {
    while (this.#stack.length > depth) {
      const element = this.#stack.pop() as PageElement;
      element.close = this.#stack.length === depth ? at : { start: at.start, end: at.start };
      if (SCOPE.has(element.name)) this.#scopes.pop();
      count(this.#scope, element.name, -1);
      count(this.#all, element.name, -1);
    }
  }
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
