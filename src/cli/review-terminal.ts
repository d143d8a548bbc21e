import { emitKeypressEvents } from 'node:readline';
import type { ChalkInstance } from 'chalk';
import type { Suggestion } from '../review/suggest.ts';
import { type Io, shown } from './io.ts';
import { columnsOf, type Key, type Line, newLine, press, visible } from './review-editor.ts';

/** What came of a question on a terminal: a line, or the wish to stop (Ctrl-C) or end (Ctrl-D). */
export type Typed = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'stop' | 'end' };

export interface Terminal {
  /** Asks for one line. `before` stands in it already. */
  ask(prompt: string, before: string, suggest: (typed: string) => readonly Suggestion[]): Promise<Typed>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** A line editor with suggestions below the line, on standard input in raw mode. */
export function openTerminal(io: Io, chalk: ChalkInstance, arrow: string): Terminal {
  const input = io.stdin as unknown as NodeJS.ReadStream;
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  const waiting: Key[] = [];
  let hear: ((key: Key) => void) | undefined;
  const onKey = (_: string | undefined, key: Key): void => {
    if (hear) hear(key);
    else waiting.push(key);
  };
  const onEnd = (): void => onKey(undefined, { name: 'd', ctrl: true });
  input.on('keypress', onKey);
  input.on('end', onEnd);

  return {
    ask: (prompt, before, suggest) =>
      new Promise((done) => {
        let line = newLine(before, suggest);
        let isDone = false;
        const finish = (typed: Typed): void => {
          hear = undefined;
          isDone = true;
          io.stdout.write(
            `\r\u001b[J${chalk.bold(prompt)}${typed.kind === 'line' ? shown(typed.text) : ''}\n`,
          );
          done(typed);
        };
        draw(io, chalk, prompt, line, arrow);
        hear = (key) => {
          const pressed = press(line, key, suggest);
          if (pressed.kind === 'enter') return finish({ kind: 'line', text: pressed.text });
          if (pressed.kind !== 'edit') return finish({ kind: pressed.kind });
          line = pressed.line;
          draw(io, chalk, prompt, line, arrow);
        };
        // What was typed ahead while the last answer was saved.
        for (let key = waiting.shift(); key; key = isDone ? undefined : waiting.shift()) hear(key);
      }),
    close() {
      input.off('keypress', onKey);
      input.off('end', onEnd);
      input.setRawMode(false);
      input.pause();
    },
  };
}

/** The line and its suggestions; the cursor ends where the next letter goes. */
function draw(io: Io, chalk: ChalkInstance, prompt: string, line: Line, arrow: string): void {
  const width = io.stdout.columns ?? 80;
  const start = columnsOf(prompt);
  const { text, column } = visible(line, Math.max(8, width - start - 1));
  const below = line.suggestions.map((suggestion, index) =>
    option(suggestion, index === line.chosen, width, chalk, arrow),
  );
  const up = below.length > 0 ? `\u001b[${below.length}A` : '';
  io.stdout.write(
    `\r\u001b[J${chalk.bold(prompt)}${shown(text)}${below.map((one) => `\n${one}`).join('')}${up}\r\u001b[${start + column}C`,
  );
}

function option(
  { value, about }: Suggestion,
  isChosen: boolean,
  width: number,
  chalk: ChalkInstance,
  arrow: string,
): string {
  const front = `${isChosen ? arrow : ' '} `;
  const room = width - 3;
  const name = cut(shown(value), room);
  const left = room - columnsOf(name) - 2;
  const note = left > 6 ? `  ${cut(shown(about), left)}` : '';
  return `${front}${isChosen ? chalk.inverse(name) : name}${chalk.dim(note)}`;
}

function cut(text: string, room: number): string {
  const chars = [...text];
  while (columnsOf(chars.join('')) > room) chars.pop();
  return chars.join('');
}
