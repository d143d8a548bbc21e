import { findPresetType, sourceTypeOf } from '../data/source-words.ts';
import type { Field, SourceType } from '../lead.ts';
import type { ListFile } from '../list.ts';

/** Kind of source of a whole file: its product, what its columns hold, its name; `list` where nothing tells. */
export function sourceTypeOfList(list: ListFile, fields: ReadonlySet<Field>): SourceType {
  const known = findPresetType(list.preset);
  if (known) return known;
  const name = (list.path.split(/[\\/]/).at(-1) ?? '').slice(0, 200);
  const named = sourceTypeOf(name.replace(/\.\w{1,5}$/, '').replace(/[_\-.]+/g, ' '));
  if (named) return named;
  const told = sourceTypeOf(Object.values(list.facts).join(' ').slice(0, 500));
  if (told) return told;
  const holds = (...some: readonly Field[]) => some.some((field) => fields.has(field));
  if (holds('minutes_attended', 'joined_at', 'minutes_on_demand', 'watched_replay', 'attendance_percent'))
    return 'webinar';
  if (holds('captured_by', 'captured_at', 'capture_method', 'ticket_type')) return 'event';
  if (holds('ad', 'platform', 'click_id', 'campaign_group')) return 'ad';
  if (holds('lifecycle_stage', 'opportunity_id', 'converted_at', 'opportunity_name')) return 'crm';
  if (holds('owner') && holds('status', 'created_at', 'external_id')) return 'crm';
  if (
    holds('double_opt_in_at', 'consent_status', 'consent_at') &&
    !holds('company', 'phone', 'notes', 'question')
  )
    return 'newsletter';
  if (holds('attended', 'registration_status') && holds('registered_at', 'event_name')) return 'event';
  if (holds('form_name') || (holds('question') && holds('created_at', 'answered_at'))) return 'form';
  return 'list';
}
