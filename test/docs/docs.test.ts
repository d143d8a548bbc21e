import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { renewed, sections } from './reference.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

test('the README names every option, column, field, finding and config key (npm run docs renews it)', async () => {
  expect(await renewed(readme)).toBe(readme);
});

test('every reference section has its place in the README', async () => {
  for (const name of (await sections()).keys()) expect(readme).toContain(`<!-- ${name} -->`);
});
