/** The small document model that comes with Readability and that its own tests run on; it has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  /** A node of the model, as far as it is read here. */
  interface ModelNode {
    readonly attributes?: readonly { readonly name: string }[];
    readonly childNodes: readonly ModelNode[];
  }
  /** Reads well-formed markup. */
  class JSDOMParser {
    parse(markup: string): ModelNode;
  }
  export = JSDOMParser;
}
