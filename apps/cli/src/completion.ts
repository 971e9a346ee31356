import type { Command, Option } from 'commander';

/** The shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/** A word in single quotes, which no shell looks into. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

const flags = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);
const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

function bash(root: Command): string {
  const cases = root.commands.map((command) => {
    const values = optionsOf(command).flatMap((option) =>
      option.argChoices
        ? [
            `      ${flags(option).join('|')}) COMPREPLY=($(compgen -W ${quoted(option.argChoices.join(' '))} -- "$word")); return;;`,
          ]
        : [],
    );
    const own = optionsOf(command).flatMap(flags).join(' ');
    return [
      `  ${command.name()})`,
      '    case "$before" in',
      ...values,
      '    esac',
      `    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W ${quoted(own)} -- "$word"));`,
      `    else COMPREPLY=($(compgen -f -W ${quoted(command.name() === 'completion' ? SHELLS.join(' ') : '')} -- "$word")); fi;;`,
    ].join('\n');
  });
  const names = root.commands.map((command) => command.name()).join(' ');
  return [
    '_demarche() {',
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"`,
    `  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W ${quoted(names)} -- "$word")); return; fi`,
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    '  esac',
    '}',
    'complete -o filenames -F _demarche demarche',
    '',
  ].join('\n');
}

/** zsh understands the completions of bash. */
const zsh = (root: Command): string => `autoload -U +X bashcompinit && bashcompinit\n${bash(root)}`;

function fish(root: Command): string {
  const lines = root.commands.flatMap((command) => {
    const here = `__fish_seen_subcommand_from ${command.name()}`;
    const own = optionsOf(command).map(({ short, long, description, argChoices }) =>
      [
        `complete -c demarche -n ${quoted(here)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(long ? [`-l ${long.slice(2)}`] : []),
        ...(argChoices ? [`-x -a ${quoted(argChoices.join(' '))}`] : []),
        `-d ${quoted(description)}`,
      ].join(' '),
    );
    return [
      `complete -c demarche -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
      ...own,
    ];
  });
  return `${lines.join('\n')}\n`;
}

const WRITERS: Readonly<Record<Shell, (root: Command) => string>> = { bash, zsh, fish };

/** A script that completes the commands and options of `root`; it is made from them, so that it cannot fall behind. */
export const completion = (root: Command, shell: Shell): string => WRITERS[shell](root);
