import { parse, verify } from '@demarche/core';

/**
 * What core reads in texts, a line of JSON for each. Every runtime imports this very file, untouched by any compiler.
 * @param {readonly string[]} texts
 * @returns {string[]}
 */
export const readTexts = (texts) =>
  texts.map((text) => {
    const document = parse(text);
    return JSON.stringify({ document, violations: verify(document) });
  });
