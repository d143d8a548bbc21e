import { describe, expect, test } from 'vitest';
import { columnsOf, type Key, type Line, newLine, press, visible } from '../../src/cli/review-editor.ts';

const NAMES = ['Steinbau AG', 'Stern GmbH'];
const suggest = (typed: string) =>
  NAMES.filter(
    (name) => typed !== '' && name.toLowerCase().startsWith(typed.toLowerCase()) && name !== typed,
  ).map((value) => ({ value, about: '' }));

const KEYS: Readonly<Record<string, Key>> = {
  '<': { name: 'left' },
  '>': { name: 'right' },
  '^': { name: 'up' },
  v: { name: 'down' },
  T: { name: 'tab' },
  B: { name: 'backspace' },
  D: { name: 'delete' },
  H: { name: 'home' },
  E: { name: 'end' },
  X: { name: 'escape' },
  U: { name: 'u', ctrl: true },
  W: { name: 'w', ctrl: true },
  K: { name: 'k', ctrl: true },
  '!': { name: 'f5', sequence: '\u001b[15~' },
};

/** The line with the cursor as |, or what came of Enter, Ctrl-C and Ctrl-D, after these keys; small letters are typed. */
function lineOf(keys: string, before = ''): string {
  let line: Line = newLine(before, suggest);
  for (const char of keys) {
    const key = KEYS[char] ?? { sequence: char };
    const pressed = press(line, char === '\r' ? { name: 'return' } : key, suggest);
    if (pressed.kind !== 'edit') return pressed.kind === 'enter' ? `${pressed.text}.` : pressed.kind;
    line = pressed.line;
  }
  return `${line.chars.slice(0, line.cursor).join('')}|${line.chars.slice(line.cursor).join('')}`;
}

describe('keys', () => {
  test.each<[keys: string, line: string]>([
    ['abc', 'abc|'],
    ['abc<<x', 'ax|bc'],
    ['abcH0E9', '0abc9|'],
    ['abBc', 'ac|'],
    ['B', '|'],
    ['abHD', '|b'],
    ['ab cdWx', 'ab x|'],
    ['abcU', '|'],
    ['abc<K', 'ab|'],
    ['ab!c', 'abc|'],
    ['stT', 'Steinbau AG|'],
    ['st>', 'Steinbau AG|'],
    ['st<>', 'st|'],
    ['abc>', 'abc|'],
    ['abT', 'ab|'],
    ['s t', 's t|'],
    ['st\r', 'st.'],
    ['st^\r', 'Stern GmbH.'],
    ['st^^\r', 'Steinbau AG.'],
    ['st^^^\r', 'st.'],
    ['stX>', 'st|'],
    ['Ö😀<B', '|😀'],
  ])('%j', (keys, line) => {
    expect(lineOf(keys)).toBe(line);
  });

  test('down chooses, Tab accepts what is chosen', () => {
    let line = newLine('st', suggest);
    for (const name of ['down', 'down', 'tab']) {
      const pressed = press(line, { name }, suggest);
      if (pressed.kind === 'edit') line = pressed.line;
    }
    expect(line.chars.join('')).toBe('Stern GmbH');
  });

  test('what stood there can be edited', () => {
    expect(lineOf('B5', '0301')).toBe('0305|');
  });

  test('Ctrl-C stops, Ctrl-D ends an empty line only', () => {
    const pressed = (text: string, name: string) =>
      press(newLine(text, suggest), { name, ctrl: true }, suggest).kind;
    expect([pressed('a', 'c'), pressed('', 'd'), pressed('a', 'd')]).toEqual(['stop', 'end', 'edit']);
  });
});

test.each<[string, number]>([
  ['abc', 3],
  ['Müller', 6],
  ['Mu\u0308ller', 6],
  ['株式', 4],
  ['😀', 2],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('a long line shows the part around the cursor', () => {
  const line = newLine('0123456789'.repeat(5), suggest);
  expect(visible(line, 20)).toEqual({ text: '1234567890123456789', column: 19 });
  expect(visible({ ...line, cursor: 0 }, 20)).toEqual({ text: '0123456789012345678', column: 0 });
});
