import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const packages = Object.entries(
  JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')).packages as Record<string, Locked>,
).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev }]) => !dev);

/** Everything that a user installs with leadsieve. Who adds to it says here that it was looked at: what it does, who keeps it. */
const REVIEWED = `
  chalk cologne-phonetic commander csv-parse csv-stringify d3-array d3-color d3-format d3-interpolate
  d3-path d3-scale d3-shape d3-time d3-time-format diacritics disposable-email-domains-js
  double-metaphone eventemitter3 fastest-levenshtein fflate graceful-fs i18n-iso-countries iconv-lite
  internmap ky libphonenumber-js node-int64 p-queue p-timeout re2js read-excel-file safer-buffer saxen
  tldts tldts-core unzipper-esm validator worker-f write-excel-file yaml zod
`;

test('every package that users install was looked at', () => {
  const names = shipped.map(([path]) =>
    path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  expect([...new Set(names)].sort()).toEqual(REVIEWED.trim().split(/\s+/).sort());
});

test('none of them runs anything when it is installed', () => {
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(readFileSync(resolve(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('every package is locked to its bytes', () => {
  expect(
    packages.filter(([, { integrity, resolved }]) => !integrity || resolved?.startsWith('http:')),
  ).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('the bill of materials names them all', () => {
  const bill = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }),
  );
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Set(
    bill.components.map(({ group, name }: { group?: string; name: string }) =>
      group ? `${group}/${name}` : name,
    ),
  );
  expect(
    REVIEWED.trim()
      .split(/\s+/)
      .filter((name) => !named.has(name)),
  ).toEqual([]);
});
