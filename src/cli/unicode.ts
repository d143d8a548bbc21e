/**
 * Whether the terminal shows letters beyond ASCII, as its environment says. The Linux console and old Windows code
 * pages do not have block characters; Windows Terminal, VS Code and anything that names UTF-8 do.
 */
export function speaksUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (/utf-?8/i.test(locale)) return env.TERM !== 'linux';
  if (platform !== 'win32') return locale === '' && env.TERM !== 'linux' && env.TERM !== 'dumb';
  return Boolean(
    env.WT_SESSION || env.TERM_PROGRAM === 'vscode' || env.ConEmuTask || env.TERM?.includes('xterm'),
  );
}
