// What a worker thread runs; it stands alone so that a thread loads the parser and not the command.
export { runJob } from './formats.js';
