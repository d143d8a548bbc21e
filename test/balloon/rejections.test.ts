import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leadsieve } from './run.ts';

/** 200 leads of two sources; the fair turns down mostly for timing, and whoever downloaded has no budget. */
function files(): { folder: string; list: string; outcomes: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rejections-'));
  const list = ['lead_id,source,score,reasons'];
  const outcomes = ['lead_id,won,lost_reason'];
  for (let i = 0; i < 200; i += 1) {
    const fair = i % 2 === 0;
    const download = i % 4 < 2;
    const reasons = download ? '+1 DOWNLOAD x1 (guide downloaded)' : '+20 PRICE_PAGE x1 (price list viewed)';
    list.push(`L${i},${fair ? 'Trade fair' : 'Webinar'},${download ? 1 : 20},${reasons}`);
    const won = i % 10 === 9;
    const why = fair && i % 8 !== 0 ? 'bad timing' : download ? 'no budget' : 'no need';
    outcomes.push(`L${i},${won ? 'yes' : 'no'},${won ? '' : why}`);
  }
  const save = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  };
  return { folder, list: save('list.csv', list), outcomes: save('outcomes.csv', outcomes) };
}

describe('why sales turned leads down', () => {
  const { folder, list, outcomes } = files();
  const evaluate = (...more: string[]) =>
    leadsieve(folder, 'evaluate', list, '--outcomes', outcomes, ...more);

  test('counted per source and per rule, and the counts add up', async () => {
    const { rejections } = JSON.parse((await evaluate('--json')).out);
    const sum = (counts: readonly { x: number }[]) => counts.reduce((all, { x }) => all + x, 0);
    expect(rejections.total[0]).toMatchObject({ reason: 'bad timing', x: 75, n: 180 });
    expect(sum(rejections.total)).toBe(180);
    for (const table of [rejections.by_source, rejections.by_rule])
      expect(Object.values(table).reduce<number>((all, one) => all + sum(one as []), 0)).toBe(180);
    expect(rejections.by_source['Trade fair'][0]).toMatchObject({
      reason: 'bad timing',
      x: 75,
      n: 100,
      others: { x: 0, n: 80 },
      more_often: true,
    });
  });

  test('in the words of a request to marketing', async () => {
    const { out } = await evaluate();
    expect(out).toMatch(/Source Trade fair: bad timing, 75\/100 .* → ask for the time frame/);
    expect(out).toMatch(/Rule DOWNLOAD: no budget, .* → state a price range early/);
    expect(out).not.toMatch(/Source Webinar: bad timing/);
  });

  test('in German', async () => {
    writeFileSync(join(folder, 'leadsieve.yaml'), 'report: {language: de}\n');
    const { out } = await evaluate();
    expect(out).toMatch(/Bitten ans Marketing:\n- Quelle Trade fair: bad timing, 75\/100/);
  });

  test('the report on a test batch has it, too', async () => {
    const { out } = await leadsieve(folder, 'balloon', 'report', list, '--outcomes', outcomes, '--json');
    expect(JSON.parse(out).rejections.by_rule.PRICE_PAGE).toBeDefined();
  });
});
