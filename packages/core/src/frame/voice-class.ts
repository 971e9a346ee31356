import type { DocumentKind } from '../schema/document.js';

/** In whose voice a kind of document is told: 0 a reporter's, 1 of a meeting, 2 of several together, 3 of one issuer. */
export function voiceClass(kind: DocumentKind): number {
  if (kind === 'news-report') return 0;
  if (kind === 'readout') return 1;
  return kind === 'joint-statement' || kind === 'communique' || kind === 'declaration' ? 2 : 3;
}
