import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import type { Sample } from './samples.js';

/** What a sample is given, and what is asked of the values that its comments claim. */
export interface Surroundings {
  /** Called for each `expression; // value`, with what the comment claims; `part` where it ends in `…`. */
  readonly check: (value: unknown, claimed: unknown, part: boolean) => void;
  /** Globals of the sample's own: `process`, `document`. */
  readonly globals: Readonly<Record<string, unknown>>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NO_CLAIM = Symbol('no claim');

function isLiteral(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand);
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind) ||
    (ts.isIdentifier(node) && node.text === 'undefined')
  );
}

/** The value that a comment claims, if it is written as a literal; other comments are prose. */
function claimOf(comment: string): unknown {
  const source = `(${comment.replace(/,? … ?(?=[\]}])/, '')})`;
  const file = ts.createSourceFile('claim.ts', source, ts.ScriptTarget.ES2022, true);
  const [statement] = file.statements;
  const isOne = file.statements.length === 1 && statement && ts.isExpressionStatement(statement);
  if (!isOne || !isLiteral(statement.expression)) return NO_CLAIM;
  try {
    return structuredClone(runInContext(source, createContext({})));
  } catch {
    return NO_CLAIM; // not a literal after all: words that only looked like one
  }
}

function importEdit(node: ts.ImportDeclaration): Edit {
  const clause = node.importClause;
  const names: string[] = clause?.name ? [`default: ${clause.name.text}`] : [];
  const bindings = clause?.namedBindings;
  if (bindings && ts.isNamedImports(bindings))
    for (const { isTypeOnly, propertyName, name } of bindings.elements)
      if (!isTypeOnly) names.push(propertyName ? `${propertyName.text}: ${name.text}` : name.text);
  const from = node.moduleSpecifier.getText();
  const text = clause?.isTypeOnly ? '' : `const { ${names.join(', ')} } = await load(${from});`;
  return { start: node.getStart(), end: node.end, text };
}

/** The code with its imports as calls of `load` and its claims as calls of `check`. */
function instrumented(code: string, claims: unknown[]): string {
  const file = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) edits.push(importEdit(node));
    // A function body knows neither exports nor import.meta.
    if (node.kind === ts.SyntaxKind.ExportKeyword) edits.push({ start: node.getStart(), end: node.end, text: '' });
    if (ts.isMetaProperty(node))
      edits.push({ start: node.getStart(), end: node.end, text: '({ url: "file:///page.js" })' });
    const [comment] = ts.isExpressionStatement(node) ? (ts.getTrailingCommentRanges(code, node.end) ?? []) : [];
    if (comment && ts.isExpressionStatement(node)) {
      const words = code.slice(comment.pos + 2, comment.end).trim();
      const claim = claimOf(words);
      if (claim !== NO_CLAIM) {
        claims.push([claim, words.includes('…')]);
        const text = `check((${node.expression.getText()}), ...claims[${claims.length - 1}]);`;
        edits.push({ start: node.getStart(), end: node.end, text });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/**
 * Runs a sample.
 *
 * @returns What each of its steps printed with `console.log` or `process.stdout.write`, and how many values were checked.
 */
export async function runSample(
  sample: Sample,
  { check, globals }: Surroundings,
): Promise<{ readonly printed: string[]; readonly checks: number }> {
  const claims: unknown[] = [];
  const printed = sample.steps.map(() => '');
  let step = 0;
  const write = (text: unknown): void => {
    printed[step] += String(text);
  };
  const given: Record<string, unknown> = {
    load: (name: string) => import(name),
    check,
    claims,
    next: (to: number) => {
      step = to;
    },
    console: { log: (...texts: string[]) => write(`${texts.join(' ')}\n`) },
    ...globals,
    process: { ...(globals['process'] as object | undefined), stdout: { write } },
  };
  const code = sample.steps.map(({ code: text }, at) => `next(${at});\n${instrumented(text, claims)}`).join('\n');
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  await new AsyncFunction(...Object.keys(given), outputText)(...Object.values(given));
  return { printed, checks: claims.length };
}
