import { readFileSync } from 'node:fs';
import { spellOut } from './umlauts.ts';

let firstNames: ReadonlySet<string> | undefined;
let lastNames: ReadonlySet<string> | undefined;

/** Whether a word is known as a given name, in any case and with or without accents. Says nothing about gender. */
export function isFirstName(word: string): boolean {
  firstNames ??= readNames('first-names.txt');
  return firstNames.has(nameKey(word));
}

/** Whether a word is known as a family name, in any case and with or without accents. */
export function isLastName(word: string): boolean {
  lastNames ??= readNames('last-names.txt');
  return lastNames.has(nameKey(word));
}

/** A name as it is compared: lower case, umlauts written out, accents dropped. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  return /^[ -_a-~]*$/.test(lower) ? lower : withoutAccents(lower);
}

function withoutAccents(lower: string): string {
  return spellOut(lower)
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´]/g, "'");
}

/** The key with umlauts shortened to their base letter, as foreign keyboards write them ("Jurgen"). */
export function plainKey(name: string): string {
  return nameKey(name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}

function readNames(file: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8');
  const names = new Set<string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const key = nameKey(line);
    names.add(key);
    if (key !== line.toLowerCase()) names.add(plainKey(line));
  }
  return names;
}
