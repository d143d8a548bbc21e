/** An option as completion needs it. */
export interface OptionWords {
  readonly short: string | undefined;
  readonly long: string;
  readonly about: string;
  readonly takes: 'nothing' | 'file' | 'value';
  /** What it can be, where that can be listed. */
  readonly values: readonly string[];
}

/** A command and its subcommands; `values` are those of its argument, files where there are none. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  readonly values: readonly string[];
  readonly commands: readonly CommandWords[];
}

const GLOBAL = '-h --help -V --version';

/** For bash 4 and newer; where the script offers nothing, bash completes files. */
export function bashScript(commands: readonly CommandWords[]): string {
  const cases = commands.flatMap((command) => [
    ...command.commands.map((sub) => bashCase(`${command.name} ${sub.name}`, sub)),
    bashCase(command.name, command),
  ]);
  const values = new Map(
    commands
      .flatMap((command) => [command, ...command.commands])
      .flatMap(({ options }) => options)
      .filter((option) => option.values.length > 0)
      .map((option) => [option.long, option.values] as const),
  );
  return `# leadsieve completion for bash: eval "$(leadsieve completion bash)"
_leadsieve() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} options='' words=''
  [ "$cur" = = ] && cur=''
  [ "$prev" = = ] && prev=\${COMP_WORDS[COMP_CWORD-2]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), ...GLOBAL.split(' ')].join(' ')}' -- "$cur"))
    return
  fi
  case "$prev" in --consent | --fail-on) compopt -o nospace 2>/dev/null ;; esac
  case "$prev" in
${[...values].map(([long, list]) => `    ${long}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur")); return ;;`).join('\n')}
  esac
  case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${cases.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
  esac
}
complete -o default -F _leadsieve leadsieve`;
}

function bashCase(name: string, { options, commands, values }: CommandWords): string {
  const flags = options.flatMap(({ short, long }) => [...(short ? [short] : []), long]).join(' ');
  const words = [...commands.map((sub) => sub.name), ...values].join(' ');
  return `    ${name.includes(' ') ? `'${name}'` : `${name}\\ *`}) options='${flags}' words='${words}' ;;`;
}

/** For zsh with compinit. */
export function zshScript(commands: readonly CommandWords[]): string {
  const described = (list: readonly CommandWords[]): string =>
    list.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n');
  const cases = commands.map((command) => {
    const own = `      _arguments -s ${zshArguments(command)}`;
    if (command.commands.length === 0) return `    ${command.name})\n${own} ;;`;
    const subs = command.commands.map(
      (sub) => `        ${sub.name}) shift words; (( CURRENT-- )); _arguments -s ${zshArguments(sub)} ;;`,
    );
    return `    ${command.name})
      if (( CURRENT == 2 )); then
        commands=(
${described(command.commands)}
        )
        _describe command commands
        return
      fi
      case $words[2] in
${subs.join('\n')}
      esac ;;`;
  });
  return `#compdef leadsieve
_leadsieve() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${described(commands)}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _leadsieve ]; then _leadsieve "$@"; else compdef _leadsieve leadsieve; fi`;
}

function zshArguments({ options, values }: CommandWords): string {
  const flags = options.flatMap(({ short, long, about, takes, values: list }) => {
    const text = about.replace(/[[\]\\:]/g, '\\$&');
    const what =
      list.length > 0
        ? `:value:(${list.join(' ')})`
        : takes === 'file'
          ? ':file:_files'
          : takes === 'value'
            ? ':value: '
            : '';
    return [...(short ? [short] : []), long].map((flag) => quoted(`*${flag}[${text}]${what}`));
  });
  return [...flags, quoted(values.length > 0 ? `*:value:(${values.join(' ')})` : '*:file:_files')].join(' ');
}

/** For fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = ['# leadsieve completion for fish'];
  const add = (condition: string, rest: string): number =>
    lines.push(`complete -c leadsieve -n ${quotedFish(condition)} ${rest}`);
  for (const command of commands) {
    add('__fish_use_subcommand', `-f -a ${command.name} -d ${quotedFish(command.summary)}`);
    const seen = `__fish_seen_subcommand_from ${command.name}`;
    const names = command.commands.map(({ name }) => name).join(' ');
    for (const sub of command.commands) {
      add(
        `${seen}; and not __fish_seen_subcommand_from ${names}`,
        `-f -a ${sub.name} -d ${quotedFish(sub.summary)}`,
      );
      for (const option of sub.options)
        add(`${seen}; and __fish_seen_subcommand_from ${sub.name}`, fishOption(option));
    }
    for (const option of command.options) add(seen, fishOption(option));
    if (command.values.length > 0) add(seen, `-f -a '${command.values.join(' ')}'`);
  }
  return lines.join('\n');
}

function fishOption({ short, long, about, takes, values }: OptionWords): string {
  const value =
    values.length > 0
      ? ` -x -a '${values.join(' ')}'`
      : takes === 'file'
        ? ' -r -F'
        : takes === 'value'
          ? ' -x'
          : '';
  return `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}${value} -d ${quotedFish(about)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const quotedFish = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
