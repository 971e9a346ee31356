import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { docstringSamples, pageSamples, ROOT } from './samples.js';

// A sample that the compiler refuses is no sample: all of them are checked as strictly as the packages.

test('every sample has right types', { timeout: 120_000 }, () => {
  const samples = [...pageSamples('ts'), ...docstringSamples()];
  const files = new Map(
    samples.map((sample, at) => [
      join(ROOT, 'docs/test', `sample-${at}.ts`),
      { name: sample.name, code: sample.steps.map(({ code }) => code).join('\n') },
    ]),
  );
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.docs.json'), ts.sys.readFile);
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    noUnusedLocals: false,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const own = files.get(name);
    return own ? ts.createSourceFile(name, own.code, rest[0]) : getSourceFile(name, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files].flatMap(([path, { name }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
  expect(files.size).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});
