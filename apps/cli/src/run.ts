import { availableParallelism } from 'node:os';
import { CSV_TABLES, jsonSchema, OFFSET_UNITS } from '@demarche/json';
import { VIEWS } from '@demarche/markdown';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { completion, SHELLS, type Shell } from './completion.js';
import { failureOf, UsageError } from './failure.js';
import { OUTPUTS } from './formats.js';
import { type Io, type ParseCommand, runParse } from './parse-command.js';
import { INPUTS } from './readers.js';
import { runShow, type ShowOptions } from './show-command.js';

const PARSE_EXAMPLES = `
Examples:
  $ demarche parse statement.txt
  $ demarche parse --to json statement.txt -o statement.json
  $ cat statement.txt | demarche parse --to ndjson
  $ demarche parse --view brief texts
  $ demarche parse 'texts/*.txt' --to csv -o acts.csv --workers 2
  $ demarche parse texts --to markdown --view annotated -o annotated/
  $ demarche parse --from html pages --to csv -o acts-of-pages.csv
  $ demarche parse texts --to parquet --table attributions -o attributions.parquet
  $ demarche parse --from ndjson --to ndjson statements.ndjson -o documents.ndjson
  $ demarche parse --from csv --column body statements.csv --to events -o events.ndjson

A folder stands for its files that end in .txt (--from text), .html and .htm, .ndjson and .jsonl, or .csv. With -o and a file, or to standard
output, all documents go one after the other; with -o and a folder (which exists, or ends in "/") each gets a file. A run with
-o that was interrupted goes on where it ended when it is started again with the same arguments. Parquet is written by DuckDB, which
is installed on its own: npm install @duckdb/node-api.

Exit codes: 0 all was parsed, 1 some input failed, 2 the command was used wrongly.
`;

const MOST_WORKERS = 64;

function workers(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_WORKERS) return number;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_WORKERS}.`);
}

type ParseOptions = Omit<ParseCommand, 'files' | 'version'>;

function addParse(root: Command, run: (command: Omit<ParseCommand, 'version'>) => Promise<void>): void {
  root
    .command('parse')
    .description('Parse texts from files, folders and globs, or from standard input.')
    .argument('[files...]', 'files, folders or globs; "-" or none reads standard input')
    .addOption(new Option('--from <format>', 'what the input is').choices(INPUTS).default('text'))
    .addOption(new Option('--to <format>', 'what to write').choices(OUTPUTS).default('markdown'))
    .addOption(new Option('--view <view>', 'which Markdown to write').choices(VIEWS).default('report'))
    .addOption(
      new Option('--table <table>', 'which table to write as CSV or Parquet').choices(CSV_TABLES).default('acts'),
    )
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices(OFFSET_UNITS))
    .option('--column <name>', 'the CSV column or NDJSON key of the text', 'text')
    .option('--id-column <name>', 'the CSV column or NDJSON key of the id', 'id')
    .option('-o, --output <path>', 'write to a file, or to a folder, instead of standard output')
    .option('--workers <number>', 'how many threads parse a set', workers, Math.min(4, availableParallelism()))
    .option('--no-resume', 'begin anew, even if a run like this one was interrupted')
    .option('-q, --quiet', 'no progress bar and no summary', false)
    .addHelpText('after', PARSE_EXAMPLES)
    .action((files: string[], options: ParseOptions) => run({ files, ...options }));
}

function addShow(root: Command, io: Io, done: (failed: number) => void): void {
  root
    .command('show')
    .description('Print a text in colour with its acts.')
    .argument('<file>', 'the text or web page; "-" reads standard input')
    .addOption(
      new Option('--from <format>', 'what the input is; by default what its name says').choices(['text', 'html']),
    )
    .option('--color', 'colours even where the output is no terminal')
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nExamples:\n  $ demarche show statement.txt\n  $ demarche show page.html\n')
    .action(async (file: string, options: ShowOptions) => {
      try {
        await runShow(file, options, io);
      } catch (error) {
        io.stderr.write(`demarche: ${file}: ${failureOf(error).message}\n`);
        done(1);
      }
    });
}

function addSmall(root: Command, io: Io): void {
  root
    .command('schema')
    .description('Print the JSON Schema of a document.')
    .addHelpText('after', '\nExamples:\n  $ demarche schema > statement-document.schema.json\n')
    .action(() => void io.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`));
  root
    .command('completion')
    .description('Print a script that completes the command in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', '\nExamples:\n  $ demarche completion bash > demarche-completion.bash\n')
    .action((shell: Shell) => void io.stdout.write(completion(root, shell)));
}

function program(io: Io, version: string, done: (failed: number) => void): Command {
  const root = new Command('demarche')
    .description('Turns diplomatic statements, and news reports about them, into typed documents: who told whom what.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  addParse(root, async (command) => done(await runParse({ ...command, version }, io)));
  addShow(root, io, done);
  addSmall(root, io);
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
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`demarche: ${error.message}\n`);
    return 2;
  }
  return failed > 0 ? 1 : 0;
}
