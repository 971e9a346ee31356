import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { HEAD, VOID } from './elements.js';
import { OpenElements } from './open-elements.js';
import type { PageElement, PageText, Stretch } from './tree.js';

const NONE: ReadonlyMap<string, string> = new Map();

const element = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: PageElement | null,
  at: Stretch,
): PageElement => ({ kind: 'element', name, attributes, parent, children: [], ...at, close: at });

/** Puts the tokens of a page together to a tree. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = element('#document', NONE, null, { start: 0, end: 0 });
  readonly #html: string;
  readonly #open = new OpenElements(this.root);
  #tag = '';
  #tagStart = 0;
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  isInForeignContext(): boolean {
    return this.#open.has('svg') || this.#open.has('math');
  }

  ontext(start: number, end: number): void {
    this.#text({ kind: 'text', start, end, value: this.#html.slice(start, end), entity: false });
  }

  ontextentity(codePoint: number, end: number): void {
    // Nothing inside an entity is an ampersand. One for two code points comes as two tokens with the same end.
    const start = this.#html.lastIndexOf('&', end - 1);
    this.#text({ kind: 'text', start, end, value: String.fromCodePoint(codePoint), entity: true });
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#startTag(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#startTag(end + 1, this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    const close = this.#html.indexOf('>', end);
    const at = { start: start - 2, end: close < 0 ? this.#html.length : close + 1 };
    if (name === 'br') this.#open.top.children.push(element('br', NONE, this.#open.top, at));
    // What follows the end of the body belongs to it all the same.
    else if (name !== 'body' && name !== 'html') this.#open.close(name, at);
  }

  onend(): void {
    this.#open.closeAll({ start: this.#html.length, end: this.#html.length });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #text(text: PageText): void {
    if (this.#open.top.name === 'head' && /\S/u.test(text.value))
      this.#open.close('head', { start: text.start, end: text.start });
    this.#open.top.children.push(text);
  }

  #startTag(end: number, closed: boolean): void {
    const at = { start: this.#tagStart, end };
    const name = this.#tag;
    if ((name === 'html' || name === 'body') && this.#open.has(name)) return;
    if (this.#open.top.name === 'head' && !HEAD.has(name)) this.#open.close('head', { start: at.start, end: at.start });
    this.#open.closeBefore(name, { start: at.start, end: at.start });
    const parent = this.#open.top;
    const child = element(name, this.#attributes ?? NONE, parent, at);
    parent.children.push(child);
    if (!closed && !VOID.has(name)) this.#open.push(child);
  }
}

/**
 * A page as a tree, each node with its place. Any string gives a tree, in time linear in its length.
 *
 * @returns The document: an element without a tag that holds all others.
 */
export function readTree(html: string): PageElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}
