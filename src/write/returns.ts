import { createHash } from 'node:crypto';
import type { Settings } from '../config/schema.ts';
import { type Finding, type FindingCode, kindOf, sentenceOf } from '../findings/findings.ts';
import { type Lead, sourceOf } from '../lead.ts';
import { type CsvText, toCsv } from './csv.ts';

/** Reason codes that supplier contracts use, by the gate that rejected the lead; first that applies. */
export const RETURN_REASONS: readonly (readonly [gate: FindingCode, reason: string])[] = [
  ['FAKE', 'INVENTED_DATA'],
  ['MARKED_TEST', 'TEST_RECORD'],
  ['UNUSABLE', 'NOT_REACHABLE'],
  ['REJECTION', 'NO_INTEREST'],
];

const OTHER_REASON = 'NOT_AS_AGREED';
/** Gates that speak for a lead; a supplier is told what speaks against it. */
const PRAISE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'COMMITTED',
  'INTERESTED',
  'INTEREST_SHOWN',
  'SCORE_REACHED',
  'SALES_ACCEPTED',
]);
const MOST_SLUG = 60;

const HEADER = [
  'source',
  'external_id',
  'record',
  'first_name',
  'last_name',
  'company',
  'email',
  'phone',
  'reason',
  'evidence',
];

/**
 * Files for `--returns`: what goes back to each supplier (source) – rejected and invented leads with the reason and
 * its evidence, without scores or remarks of ours. Named `returns-<source>-<8 hexadecimal digits>.csv`.
 */
export function returnFiles(leads: readonly Lead[], settings: Settings): { name: string; text: CsvText }[] {
  const bySource = new Map<string, Lead[]>();
  for (const lead of leads) {
    if (lead.decision.disposition !== 'rejected') continue;
    const source = sourceOf(lead);
    const own = bySource.get(source);
    if (own) own.push(lead);
    else bySource.set(source, [lead]);
  }
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, own]) => ({
      name: returnName(source),
      text: toCsv(
        HEADER,
        own.map((lead) => rowOf(source, lead, settings)),
        { excel: false },
      ),
    }));
}

/** A file name that no source name can break out of, and that differs where the sources differ. */
function returnName(source: string): string {
  const slug = source
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_SLUG);
  return `returns-${slug}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.csv`;
}

function rowOf(source: string, lead: Lead, settings: Settings): string[] {
  const { values, decision, records } = lead;
  const reason = RETURN_REASONS.find(([gate]) => decision.because.includes(gate))?.[1] ?? OTHER_REASON;
  return [
    source,
    values.external_id ?? '',
    records.map(({ path, line }) => `${path}:${line}`).join('; '),
    values.first_name ?? '',
    values.last_name ?? '',
    values.company ?? '',
    values.email ?? '',
    values.phone ?? values.mobile ?? '',
    reason,
    evidenceOf(lead, reason, settings),
  ];
}

/** The words of the lead for a refusal, the agreed rule that was not kept, else what is wrong with the data. */
function evidenceOf({ reading, findings, decision }: Lead, reason: string, { config }: Settings): string {
  if (reason === 'NO_INTEREST') {
    return reading.evidence
      .filter(({ about }) => about === 'intent')
      .map(({ span }) => `"${span}"`)
      .join('; ');
  }
  const shows = (finding: Finding): boolean =>
    reason === OTHER_REASON
      ? kindOf(finding) === 'gate' && decision.because.includes(finding.code) && !PRAISE.has(finding.code)
      : kindOf(finding) === 'defect' || kindOf(finding) === 'doubt';
  return findings
    .filter(shows)
    .map((finding) => sentenceOf(finding, config.report.language))
    .join('; ');
}
