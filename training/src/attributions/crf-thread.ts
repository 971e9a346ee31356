import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CrfData, type CrfWeights, trainCrf } from './crf.js';

/** A thread does not inherit the loader of TypeScript. */
const BOOT = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${import.meta.url}'); });`;

/** Trains a model in a thread of its own. */
export function trainInThread(data: CrfData): Promise<CrfWeights> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(BOOT, { eval: true, workerData: data });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

if (!isMainThread && parentPort) {
  const { weights, steps } = trainCrf(workerData as CrfData);
  parentPort.postMessage({ weights, steps }, [weights.buffer as ArrayBuffer, steps.buffer as ArrayBuffer]);
}
