export type { Place } from './offset-map.js';
export type { PageOptions } from './options.js';
export { parseOptions } from './parse-options.js';
export { type Page, readPage } from './read-page.js';
export type { Stretch } from './tree.js';
