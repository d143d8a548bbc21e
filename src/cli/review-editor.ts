import type { Suggestion } from '../review/suggest.ts';

/** A line being typed, as characters, and the suggestions below it. */
export interface Line {
  readonly chars: readonly string[];
  readonly cursor: number;
  readonly suggestions: readonly Suggestion[];
  /** Of the suggestions; -1 where none is chosen. */
  readonly chosen: number;
}

/** A key as node:readline tells it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

export type Pressed =
  | { readonly kind: 'edit'; readonly line: Line }
  | { readonly kind: 'enter'; readonly text: string }
  | { readonly kind: 'stop' | 'end' };

export function newLine(text: string, suggest: (typed: string) => readonly Suggestion[]): Line {
  const chars = [...text];
  return { chars, cursor: chars.length, suggestions: suggest(text), chosen: -1 };
}

/** What a key does. Enter takes the suggestion that was chosen with the arrows, else what was typed. */
export function press(line: Line, key: Key, suggest: (typed: string) => readonly Suggestion[]): Pressed {
  const { chars, cursor, suggestions, chosen } = line;
  const text = chars.join('');
  const move = (to: number): Pressed => ({
    kind: 'edit',
    line: { ...line, cursor: Math.max(0, Math.min(chars.length, to)) },
  });
  const write = (next: readonly string[], at: number): Pressed => ({
    kind: 'edit',
    line: { chars: next, cursor: at, suggestions: suggest(next.join('')), chosen: -1 },
  });
  const cut = (from: number, to: number): Pressed =>
    write([...chars.slice(0, from), ...chars.slice(to)], Math.min(from, chars.length));
  const choose = (step: number): Pressed => {
    const count = suggestions.length + 1;
    return { kind: 'edit', line: { ...line, chosen: ((chosen + 1 + step + count) % count) - 1 } };
  };
  const accept = (): Pressed => {
    const taken = [...(suggestions[Math.max(0, chosen)]?.value ?? text)];
    return write(taken, taken.length);
  };
  const wordStart = (): number => {
    let at = cursor;
    while (at > 0 && chars[at - 1] === ' ') at -= 1;
    while (at > 0 && chars[at - 1] !== ' ') at -= 1;
    return at;
  };

  if (key.ctrl) {
    const actions: Readonly<Record<string, () => Pressed>> = {
      c: () => ({ kind: 'stop' }),
      d: () => (chars.length === 0 ? { kind: 'end' } : cut(cursor, cursor + 1)),
      a: () => move(0),
      e: () => move(chars.length),
      u: () => cut(0, cursor),
      k: () => cut(cursor, chars.length),
      w: () => cut(wordStart(), cursor),
      h: () => cut(cursor - 1, cursor),
      b: () => move(cursor - 1),
      f: () => move(cursor + 1),
      n: () => choose(1),
      p: () => choose(-1),
    };
    const name = key.name ?? '';
    return Object.hasOwn(actions, name) ? (actions[name] ?? (() => move(cursor)))() : move(cursor);
  }
  switch (key.name) {
    case 'return':
    case 'enter':
      return { kind: 'enter', text: suggestions[chosen]?.value ?? text };
    case 'tab':
      return accept();
    case 'right':
      return cursor === chars.length && suggestions.length > 0 ? accept() : move(cursor + 1);
    case 'left':
      return move(cursor - 1);
    case 'home':
      return move(0);
    case 'end':
      return move(chars.length);
    case 'up':
      return choose(-1);
    case 'down':
      return choose(1);
    case 'backspace':
      return cursor === 0 ? move(0) : cut(cursor - 1, cursor);
    case 'delete':
      return cut(cursor, cursor + 1);
    case 'escape':
      return { kind: 'edit', line: { ...line, suggestions: [], chosen: -1 } };
    default:
      break;
  }
  const typed = [...(key.sequence ?? '')].filter((char) => char >= ' ' && !/[\u007f-\u009f]/.test(char));
  if (key.meta || typed.length === 0 || (key.sequence ?? '').startsWith('\u001b')) return move(cursor);
  return write([...chars.slice(0, cursor), ...typed, ...chars.slice(cursor)], cursor + typed.length);
}

/** Columns that a text takes on a terminal: wide letters two, joined marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (/\p{Mn}|\u200d|\ufe0f/u.test(char)) continue;
    columns += WIDE.test(char) ? 2 : 1;
  }
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** The part of a line that fits `room` columns with the cursor in it, and the cursor's column in that part. */
export function visible({ chars, cursor }: Line, room: number): { text: string; column: number } {
  let from = 0;
  while (columnsOf(chars.slice(from, cursor).join('')) >= room) from += 1;
  let to = cursor;
  while (to < chars.length && columnsOf(chars.slice(from, to + 1).join('')) < room) to += 1;
  return {
    text: chars.slice(from, to).join(''),
    column: columnsOf(chars.slice(from, cursor).join('')),
  };
}
