import type { Field } from '../lead.ts';
import type { Evidence } from './evidence.ts';
import { answers, holds } from './fits.ts';
import type { Resolver, Surroundings } from './surroundings.ts';

export function title(otherwise: Field): Resolver {
  return (e, around) => {
    if (e.share('salutation') >= 0.4) return 'salutation';
    if (e.share('academic') >= 0.4) return 'academic_title';
    if (e.share('salutation') + e.share('academic') >= 0.5) return 'salutation';
    if (holds(e, EVENT_ROLE) >= 0.6) return 'event_role';
    if (e.share('person') >= 0.6 && e.share('jobTitle') < 0.3) return null;
    if (e.filled > 0 && e.share('hasLetters') >= 0.5) return 'job_title';
    if (otherwise === 'job_title' && around.has('job_title')) return 'salutation';
    return otherwise;
  };
}

export const name: Resolver = (e, around) => {
  if (isOpportunity(e, around)) return around.has('company') ? 'opportunity_name' : null;
  if (e.share('person') >= 0.5 && !around.has('first_name') && e.share('legal') < 0.3) return 'full_name';
  if (e.share('email') >= 0.6) return 'email';
  if (e.share('legal') >= 0.3 && e.share('person') < 0.5) return around.has('company') ? null : 'company';
  if (around.has('first_name') && !around.has('last_name') && e.share('person') < 0.6) return 'last_name';
  if (
    around.has('last_name') &&
    !around.has('first_name') &&
    e.share('firstName') >= 0.4 &&
    e.share('person') < 0.4
  )
    return 'first_name';
  const surnames = around.has('last_name') && !around.has('company') && e.share('person') < 0.2;
  if (surnames && (e.share('legal') >= 0.1 || e.share('oneWord') < 0.4)) return 'company';
  return null;
};

/** "Name" of a deal, beside the person it is with. */
function isOpportunity(e: Evidence, around: Surroundings): boolean {
  return (
    (around.has('full_name') || (around.has('first_name') && around.has('last_name'))) &&
    e.filled > 0 &&
    e.share('person') < 0.2 &&
    e.share('legal') < 0.2 &&
    e.share('surname') + e.share('firstName') < 0.3 &&
    e.share('oneWord') < 0.8 &&
    e.share('hasLetters') >= 0.8 &&
    e.averageLength >= 10
  );
}

/** In sales tools a lead has a name of its own. */
export const leadName: Resolver = (e, around) =>
  isOpportunity(e, around) ? 'opportunity_name' : party(e, around);

export const party: Resolver = (e, around) => {
  if (e.filled === 0) return null;
  if (answers(e)) return 'tag';
  if (e.share('email') >= 0.6) return 'email';
  if (e.share('person') >= 0.4 && e.share('legal') < 0.3) return 'full_name';
  if (e.share('legal') >= 0.2) return around.has('company') ? 'ignore' : 'company';
  if (e.share('number') >= 0.8 || e.share('id') >= 0.8) return 'external_id';
  return null;
};

/** As `party`, but a tick says nothing: "Lead: yes" stands in every list. */
export const someone: Resolver = (e, around) => (answers(e) ? 'ignore' : party(e, around));

export const reach: Resolver = (e, around) => {
  if (e.share('legal') >= 0.3 && e.share('person') < 0.4 && e.share('street') < 0.4 && !around.has('company'))
    return 'company';
  if (e.share('email') >= 0.5) return 'email';
  if (e.share('url') >= 0.6) return 'website';
  if (e.share('phone') >= 0.6 && e.share('street') < 0.5) return 'phone';
  if (e.share('person') >= 0.3 && !around.has('last_name')) return 'full_name';
  if (e.share('date') >= 0.6) return 'captured_at';
  if (answers(e)) return 'ignore';
  if (e.share('id') >= 0.9 && e.share('street') < 0.2) return 'ignore';
  if (e.share('firstName') >= 0.5 && around.has('last_name') && !around.has('first_name'))
    return 'first_name';
  return null;
};

export const login: Resolver = (e, around) =>
  e.share('date') + e.share('time') >= 0.5 ? 'joined_at' : reach(e, around);

const EVENT_ROLE =
  /^(?:event (?:organi[sz]er|host|staff)|co-?organizer|member|attendee|presenter|organi[sz]er|co-?organi[sz]er|host|co-?host|panelist|speaker|moderator|participant|guest|viewer|teilnehmer\w*|organisator\w*|referent\w*|gast|besucher\w*|aussteller\w*|presentatore|partecipante|participant\w*|listener|staff|exhibitor|visitor|zuschauer\w*)$/i;

/** What a user may do in a system, not what they are in their company. */
const ACCOUNT_ROLE =
  /^(?:end[- ]?user|agent|admin(?:istrator)?|super ?admin|user|member|mitglied|editor|contributor|subscriber|owner|viewer|read[- ]?only|light agent|customer|kunde)$/i;

export const position: Resolver = (e, around) => {
  if (e.filled === 0) return null;
  if (e.share('number') >= 0.6 || answers(e) || holds(e, ACCOUNT_ROLE) >= 0.6) return 'ignore';
  if (holds(e, EVENT_ROLE) >= 0.6) return 'event_role';
  return around.has('job_title') && !around.has('role') ? null : 'job_title';
};

/** In attendance lists a role is that of the meeting; elsewhere the cells tell. */
export const role: Resolver = (e, around) =>
  e.filled > 0 && holds(e, ACCOUNT_ROLE) >= 0.6 ? 'ignore' : ordinaryRole(e, around);

const ordinaryRole: Resolver = (e, around) =>
  e.share('jobTitle') >= 0.6 && !around.has('job_title')
    ? 'job_title'
    : (around.has('joined_at') || around.has('minutes_attended') || around.has('event_action')) &&
        e.filled > 0 &&
        e.share('number') < 0.6
      ? 'event_role'
      : position(e, around);

export const gender: Resolver = (e) => {
  if (e.share('salutation') >= 0.4) return 'salutation';
  if (e.share('gender') >= 0.6) return 'gender';
  if (e.share('academic') >= 0.5) return 'academic_title';
  return null;
};

export const staff: Resolver = (e) => {
  if (e.filled > 0 && e.share('number') < 0.3 && (e.share('person') >= 0.4 || e.share('firstName') >= 0.5))
    return 'owner';
  return null;
};
