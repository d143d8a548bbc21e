import { readFileSync } from 'node:fs';

let firstNames: ReadonlySet<string> | undefined;
let lastNames: ReadonlySet<string> | undefined;

/** Whether a word is known as a given name, in any case and with or without accents. Says nothing about gender. */
export function isFirstName(word: string): boolean {
  firstNames ??= readNames('first-names.txt');
  return nameForms(word).some((form) => firstNames?.has(form));
}

/** Whether a word is known as a family name, in any case and with or without accents. */
export function isLastName(word: string): boolean {
  lastNames ??= readNames('last-names.txt');
  return nameForms(word).some((form) => lastNames?.has(form));
}

/** A name as it is compared: lower case, umlauts written out, accents dropped. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’`´]/g, "'");
}

/** "Hans-Peter" is known where it stands in the list or where both of its parts do. */
function nameForms(word: string): readonly string[] {
  return [nameKey(word)];
}

function readNames(file: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`../../src/data/files/${file}`, import.meta.url), 'utf8');
  const names = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Set(names.flatMap((name) => [nameKey(name), plainKey(name)]));
}

/** The key with umlauts shortened to their base letter, as foreign keyboards write them ("Jurgen"). */
function plainKey(name: string): string {
  return nameKey(name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
}
