import { describe, expect, test } from 'vitest';
import { configSchema, DEFAULT_CONFIG, type Settings } from '../../src/config/schema.ts';
import { type Disposition, type Lead, newLead } from '../../src/lead.ts';
import { figuresOf } from '../../src/report/figures.ts';
import { holdBar, parseBar } from '../../src/report/gates.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { openTally } from '../../src/report/tally.ts';

const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };
const german = { ...settings, config: configSchema.parse({ report: { language: 'de' } }) };

function leads(disposition: Disposition, count: number, source = 'messe'): Lead[] {
  const lead = newLead({
    records: [{ path: 'a.csv', line: 2 }],
    values: { source, email: 'geheim@x.example' },
  });
  const decision = { ...lead.decision, disposition, contact: 'complete', missing: ['phone'] } as const;
  return Array.from({ length: count }, (_, index) => ({ ...lead, decision, score: index * 7 - 5 }));
}

function figures(list: readonly Lead[], its: Settings = settings) {
  const input = { format: 'csv', preset: null, encoding: 'utf-8', delimiter: ',', header_line: 1 };
  const tally = openTally();
  for (const lead of list) tally.add(lead);
  return figuresOf(
    tally,
    {
      version: '1.2.3',
      configSha256: 'abc',
      inputs: [{ path: 'a.csv', records: list.length + 3, rejects: 1, ...input }],
      rejects: [{ code: 'NO_IDENTITY' }],
      possibleDuplicates: 2,
      disarmedCells: 0,
      unmatchedEvents: 0,
      unmatchedCorrections: 0,
      enrichment: [],
    },
    its,
  );
}

const LIST = [...leads('handoff', 6), ...leads('nurture', 3), ...leads('rejected', 1)];

describe('figures', () => {
  test('every group adds up to the leads, and records to leads, merged and rejects', () => {
    const sum = (counts: object): number => Object.values(counts).reduce((total, n) => total + n, 0);
    const f = figures(LIST);
    expect(f.records).toBe(f.leads + f.merged + f.rejects);
    for (const group of [f.classes, f.potential, f.stages, f.dispositions, f.grades, f.contacts, f.intents])
      expect(sum(group)).toBe(10);
    for (const channel of Object.values(f.consent)) expect(sum(channel)).toBe(10);
    expect(f.scores.histogram.reduce((total, bin) => total + bin.leads, 0)).toBe(10);
    expect(f.sources.reduce((total, source) => total + source.leads, 0)).toBe(10);
  });

  test('an empty list has figures too', () => {
    expect(figures([])).toMatchObject({ leads: 0, scores: { mean: 0, max: 0, histogram: [] } });
    expect(renderHtml(figures([]), settings)).toContain('</html>');
  });
});

describe('bars', () => {
  test.each([
    ['disposition.handoff<7', 6, false],
    ['dispositions.handoff>=6', 6, false],
    ['disposition.handoff>60%', 60, true],
    ['disposition.rejected>5%', 10, false],
    ['records.rejected>0', 1, false],
    ['rejects>10%', 7.692308, true],
    ['findings.NEVER_SEEN>0', 0, true],
    ['scores.max>100', 30, true],
    [' leads == 10 ', 10, false],
  ])('%s: value %d, held: %s', (text, value, ok) => {
    expect(holdBar(parseBar(text), figures(LIST))).toEqual({ bar: text, value, ok });
  });

  test.each([
    'lots',
    'email.invalid',
    '>5',
    'email.invalid>',
    'a>b',
    '__proto__>1',
    'constructor.name>1',
    'email.nope>1',
  ])('%s is refused with a remedy', (text) => {
    expect(() => holdBar(parseBar(text), figures(LIST))).toThrow(/--fail-on/);
  });
});

describe('the report', () => {
  test.each([
    ['en', settings, 'Lead report', 'ready for sales now'],
    ['de', german, 'Lead-Report', 'jetzt an den Vertrieb'],
  ])('answers first (%s)', (language, its, title, answer) => {
    const html = renderHtml(figures(LIST), its);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html.indexOf(answer)).toBeLessThan(html.indexOf('<svg'));
    expect(renderMarkdown(figures(LIST), its)).toContain(`# ${title}\n`);
  });

  test('what a source is called cannot break out of the page or of a Markdown table', () => {
    const name = '</td><script>alert(1)</script>|[x](http://evil.example) @team';
    const evil = figures(leads('nurture', 6, name));
    expect(renderHtml(evil, settings)).not.toMatch(/<script|<\/td><script/);
    const line =
      renderMarkdown(evil, settings)
        .split('\n')
        .find((text) => text.includes('alert')) ?? '';
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(10);
    expect(line).not.toMatch(/\[x\]\(|@team|(?<!\\)</);
  });

  test('holds no value of any lead', () => {
    for (const text of [renderHtml(figures(LIST), settings), renderMarkdown(figures(LIST), settings)])
      expect(text).not.toContain('geheim');
  });

  test('a shareable report hides groups of fewer than 5', () => {
    const text = renderMarkdown(figures(LIST), settings, { shareable: true });
    expect(text).toMatch(/\| nurture \|[^|]*\| fewer than 5 \|/);
    expect(text).toMatch(/\| handoff \|[^|]*\| 6 \|/);
  });

  test('more to hand over than sales can work draws a warning', () => {
    const tight = { ...settings, config: configSchema.parse({ handoff: { capacity: 4 } }) };
    expect(renderMarkdown(figures(LIST), tight)).toContain('4 leads a week; 2 more are waiting');
    expect(renderMarkdown(figures(LIST), settings)).not.toContain('a week');
  });

  test('sources are compared with the exact interval of their share, and with costs where the config names them', () => {
    const config = configSchema.parse({ report: { costs: { ' MESSE ': 500, Fachblatt: 90 } } });
    const its = { ...settings, config };
    const interested = leads('handoff', 6).map((lead) => ({
      ...lead,
      decision: { ...lead.decision, class: 'qualified' as const },
    }));
    const all = figures([...interested, ...leads('nurture', 4)], its);
    expect(all.sources[0]).toMatchObject({ cost: 500, cost_per_lead: 50, cost_per_interested: 83.33 });
    const text = renderMarkdown(all, its);
    // Clopper & Pearson (1934) for 6 of 10: 0.262 to 0.878.
    expect(text).toContain('| messe | 10 | 6 | 60 % | 26 – 88 % |');
    expect(text).toContain('| messe | 500.00 | 50.00 | 83.33 | 83.33 |');
    expect(text).toContain('not in these lists: Fachblatt');
  });

  test('the table of leads appears only where asked for, and runs nothing but its own script', () => {
    const [lead] = leads('handoff', 1);
    const named = [
      { ...lead, values: { first_name: '<img src=x onerror=alert(1)>', company: 'Groß & Co' } },
    ] as Lead[];
    expect(renderHtml(figures(named), settings)).not.toContain('<script');
    const html = renderHtml(figures(named), settings, {}, named);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toMatch(/default-src 'none';[^"]*script-src 'sha256-/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('Groß &amp; Co');
  });

  test('the answer says what to do now; a shareable report gives no counts away there', () => {
    const all = figures(LIST);
    expect(renderHtml(all, settings)).toMatch(/What to do now<\/h3><ol><li>[^<]*6/);
    expect(renderMarkdown(all, german)).toMatch(/^1\. .*6/m);
    expect(renderHtml(all, settings, { shareable: true })).not.toContain('What to do now');
  });

  test('what is missing is told apart by what it keeps from sales', () => {
    const all = figures([...leads('research', 3), ...leads('nurture', 4)]);
    expect(all).toMatchObject({ missing: { phone: 7 }, research_missing: { phone: 3 } });
    expect(renderMarkdown(all, settings)).toContain('| phone | 7 | 3 |');
  });
});
