/** What is used here of the Trusted Types API, which the types of the DOM library do not have yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * Lets the worker start from the page's own blob, and nothing else: under the policy of the page no other string can become a
 * script, and none at all can become markup. Browsers without Trusted Types need no leave.
 */
export function allowOwnWorker(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (url.startsWith(`blob:${location.origin}/`) || import.meta.env.DEV) return url;
      throw new TypeError('Only the worker of this page may be started.');
    },
  });
}
