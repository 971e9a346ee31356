import { Command, CommanderError, Option } from 'commander';
import { INPUTS, OUTPUTS } from './formats.js';
import { type Io, type ParseCommand, runParse } from './parse-command.js';

const EXAMPLES = `
Examples:
  $ demarche parse statement.txt
  $ demarche parse --to json statement.txt -o statement.json
  $ cat statement.txt | demarche parse --to ndjson
  $ demarche parse --from ndjson --to ndjson statements.ndjson -o documents.ndjson

Exit codes: 0 all was parsed, 1 some input failed, 2 the command was used wrongly.
`;

function program(io: Io, version: string, done: (failed: number) => void): Command {
  const root = new Command('demarche')
    .description('Turns diplomatic statements, and news reports about them, into typed documents: who told whom what.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  root
    .command('parse')
    .description('Parse texts from files, or from standard input.')
    .argument('[files...]', 'files to parse; "-" or none reads standard input')
    .addOption(new Option('--from <format>', 'what the input is').choices(INPUTS).default('text'))
    .addOption(new Option('--to <format>', 'what to write').choices(OUTPUTS).default('markdown'))
    .option('-o, --output <path>', 'write to a file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: Omit<ParseCommand, 'files'>) =>
      done(await runParse({ files, ...options }, io)),
    );
  return root;
}

/**
 * Runs the command.
 *
 * @param args - The arguments behind the name of the command.
 * @param io - The streams to use.
 * @param version - What `--version` prints.
 * @returns The exit code: 0 all was parsed, 1 some input failed, 2 the command was used wrongly.
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<number> {
  let failed = 0;
  try {
    await program(io, version, (count) => {
      failed = count;
    }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return failed > 0 ? 1 : 0;
}
