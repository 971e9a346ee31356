export { type MarkdownOptions, SECTIONS, type Section, VIEWS, type View } from './options.js';
export { toMarkdown } from './to-markdown.js';
export { toMdast } from './to-mdast.js';
