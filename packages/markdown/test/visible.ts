import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const reader = remark().use(remarkGfm);

/** Markdown as remark reads it. */
export const readBack = (markdown: string): Root => reader.parse(markdown);

/** Every node of a tree, itself included. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const BLOCKS: readonly Nodes['type'][] = ['paragraph', 'heading', 'tableCell', 'listItem'];

function words(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(words).join('');
  return BLOCKS.includes(node.type) ? `${inside} ` : inside;
}

/** White space as one space, none at the ends. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words that a reader sees. */
export const visible = (node: Nodes): string => plain(words(node));

/** The nodes that words of a text must never become. */
const ACTIVE: readonly Nodes['type'][] = [
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'code',
];

/** What in a tree would act or point somewhere. */
export const active = (root: Root): Nodes[] => [...nodesOf(root)].filter(({ type }) => ACTIVE.includes(type));
