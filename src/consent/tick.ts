import { memo } from '../data/memo.ts';

/** What a consent cell says: granted, refused, a double opt-in confirmed or still pending, or nothing one can rely on. */
export type Tick = 'yes' | 'no' | 'pending' | 'confirmed' | 'unclear';

/** Cells are short; longer texts are wordings and decided by `wording`. */
const CAP = 1000;

const YES = new Set(
  'yes y ja j true wahr 1 x ✓ ✔ ☑ ✅ on checked ticked set opted-in optin opt-in opted_in subscribed abonniert angemeldet active aktiv accepted akzeptiert agreed agree zugestimmt einverstanden erteilt given granted gegeben vorhanden eingewilligt einwilligung consented consent express explicit ausdrücklich liegt_vor oui si sì angekreuzt single-opt-in single_opt_in soi'.split(
    ' ',
  ),
);
const NO = new Set(
  'no n nein false falsch 0 - off unchecked not_ticked declined denied refused rejected abgelehnt verweigert never none keine kein nicht_erteilt not_given opted-out opt-out opted_out optout unsubscribed abgemeldet inactive inaktiv widerrufen withdrawn revoked removed gesperrt blocked blacklisted suppressed non nein_danke cleaned archived'.split(
    ' ',
  ),
);
const PENDING =
  /pending|unconfirmed|not confirmed|non[ -]?confirmed|awaiting|waiting|\bsent\b|requested|versendet|verschickt|angefordert|ausstehend|\boffen\b|unbestätigt|nicht bestätigt|noch nicht|wartet|warten|in progress|\bopen\b/;
/** Nobody asked or nobody wrote it down: neither a consent nor a refusal. */
const UNKNOWN =
  /\b(?:keine? (?:angabe|antwort|auskunft|info\w*|eintrag|daten)|no (?:answer|response|reply|information|info|data|record)|(?:not|never|nicht|nie) (?:asked|known|recorded|captured|stated|gefragt|abgefragt|erfragt|erfasst|erhoben|bekannt|beantwortet))\b/;
const CONFIRMED =
  /confirmed|bestätigt|bestaetigt|verified|verifiziert|double[ -_]?opt[ -_]?in|doppel|\bdoi\b|completed|abgeschlossen/;
const REFUSED =
  /\b(?:nicht|kein|keine|keinen|no|not|never|don'?t|do not|nein|ohne|without|declin\w*|refus\w*|withdr\w*|revok\w*|widerruf\w*|widersproch\w*|abgelehnt|verweigert|opted? ?-?out|unsubscrib\w*|abgemeldet|objected)\b/;
const GRANTED =
  /\b(?:ja|yes|einverstanden|zugestimmt|willige\w*|eingewilligt|einwilligung|zustimmung|zustimme|stimme|erlaube|gestatte|möchte|moechte|agree\w*|consent\w*|opt(?:ed)?[ -]?in|accept\w*|would like|want|subscribe\w*|permission|dürfen|may contact|granted|erteilt|liegt vor)\b/;

const DAY =
  /^\d{4}-\d{2}-\d{2}(?:[t ][\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?$|^\d{1,2}[./]\d{1,2}[./]\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Clauses that every wording carries and that refuse nothing: the right to withdraw, no disclosure to others. */
const BOILERPLATE =
  /[^.;,(]{0,120}(?:jederzeit|at any time|any ?time|abbestellen|withdraw my|unsubscribe)[^.;,)]{0,120}|(?:nicht|not|never|keine)[^.;,]{0,30}(?:dritte|third part|weitergegeben|weitergabe|shared|sold|passed)[^.;,]{0,40}/g;

/** Reads a consent cell. A date or time alone is the moment of the tick. */
export function readTick(cell: string | undefined): Tick {
  return cell === undefined ? 'unclear' : readKnown(cell.slice(0, CAP));
}

const readKnown = memo((cell): Tick => {
  const text = cell.trim().toLowerCase();
  const word = text.replace(/[.!]+$/, '').replace(/\s+/g, '_');
  if (YES.has(word)) return 'yes';
  if (NO.has(word)) return 'no';
  if (DAY.test(text)) return 'yes';
  // A billing state of HubSpot: whom one pays for, not who agreed.
  if (/marketing[ -]?(?:contact|kontakt)/.test(text)) return 'unclear';
  return isSentence(text) ? readSentence(text) : readPhrase(text);
});

function isSentence(text: string): boolean {
  return text.split(/\s+/, 7).length > 6;
}

function readPhrase(text: string): Tick {
  if (UNKNOWN.test(text)) return 'unclear';
  if (PENDING.test(text)) return 'pending';
  if (REFUSED.test(text)) return 'no';
  if (CONFIRMED.test(text)) return /\bsingle\b/.test(text) ? 'yes' : 'confirmed';
  return GRANTED.test(text) || /^(?:ja|yes)\b/.test(text) ? 'yes' : 'unclear';
}

function readSentence(text: string): Tick {
  const core = text.replace(BOILERPLATE, ' ');
  if (/^(?:nein|no)\b/.test(core.trim())) return 'no';
  const refuses = REFUSED.test(core);
  if (GRANTED.test(core)) return refuses && !/^(?:ja|yes)\b/.test(core.trim()) ? 'unclear' : 'yes';
  return refuses ? 'no' : 'unclear';
}
