/**
 * Help text for a terminal of `width` columns: paragraphs that are too wide are set anew, and what is said behind an
 * example goes below it. The examples themselves stay in one piece, so that they can be copied.
 */
export function foldHelp(text: string, width: number): string {
  const folded: string[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    const isWide = paragraph.some((line) => line.length > width);
    folded.push(...(isWide ? filled(paragraph.join(' '), width) : paragraph));
    paragraph = [];
  };
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) {
      paragraph.push(line);
      continue;
    }
    close();
    folded.push(...(line.length > width ? example(line, width) : [line]));
  }
  close();
  return folded.join('\n');
}

/** An example and, behind three blanks or more, what it does. */
function example(line: string, width: number): string[] {
  const [, command, about] = /^( *\S.*?) {3,}(\S.*)$/.exec(line) ?? [];
  if (command === undefined || about === undefined) return [line];
  return [command, ...filled(about, width - 6).map((part) => `      ${part}`)];
}

function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
