import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type Job, runJob } from './formats.js';

/** What runs jobs. */
export interface Pool {
  readonly run: (job: Job) => Promise<ReturnType<typeof runJob>>;
  readonly close: () => Promise<void>;
}

/** The worker stands beside this file, built or not. */
const WORKER = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href;

/** Milliseconds that a thread waits for work: a thread that ended at once would load the parser again for the next text. */
const IDLE = 60_000;

/** Threads that run jobs; one worker is this thread itself, which saves starting another. */
export function createPool(workers: number): Pool {
  if (workers === 1) return { run: async (job) => runJob(job), close: async () => {} };
  const pool = new Piscina({ filename: WORKER, name: 'runJob', minThreads: 1, maxThreads: workers, idleTimeout: IDLE });
  return { run: (job) => pool.run(job) as Promise<ReturnType<typeof runJob>>, close: () => pool.destroy() };
}
