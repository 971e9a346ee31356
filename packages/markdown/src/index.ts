export { type MarkdownOptions, SECTIONS, type Section } from './options.js';
export { toMarkdown } from './to-markdown.js';
export { toMdast } from './to-mdast.js';
