import type { Settings } from '../config/schema.ts';
import type { Lead } from '../lead.ts';
import { note } from './person-ledger.ts';

/** Longest cell looked at; longer ones are no company name and stay as they are. */
const LONGEST = 300;

/**
 * What people write where they have no company. Source: form answers in German, English, French and Italian.
 * Compared as a whole, so that companies named "Privatbank X" or "Studentenwerk" are none of them.
 */
const NO_COMPANY: ReadonlySet<string> = new Set(
  `privat,private,privatperson,private person,privatkunde,privatkundin,privathaushalt,privé,privee,particulier,privato,
  keine,kein,keine firma,ohne firma,ohne,none,no company,not applicable,na,n/a,n.a.,n. a.,k.a.,k. a.,ka,keine angabe,keine angaben,
  nicht vorhanden,nichts,nix,null,nil,unbekannt,unknown,tbd,selbständig,selbstständig,selbststaendig,selbstaendig,
  selbständige,selbständiger,selbstständige,selbstständiger,self-employed,self employed,selfemployed,freelance,freelancer,
  freiberufler,freiberuflerin,freiberuflich,freier mitarbeiter,indépendant,independant,independent,student,studentin,students,studierende,
  studierender,étudiant,etudiant,studente,schüler,schülerin,schueler,pupil,rentner,rentnerin,im ruhestand,ruhestand,pensionär,pensionist,pensionistin,
  retired,retraité,arbeitslos,arbeitssuchend,arbeitsuchend,unemployed,jobsuchend,zwischen zwei jobs,hausfrau,hausmann,azubi,
  firma,company,firmenname,company name,meine firma,my company,xxx,xx,x,entfällt,entfaellt,einzelperson,personal,home,zuhause,
  private individual,individual,self,selbst,ich,myself,nessuna,nessuno,aucune,aucun,sans,sonstige,sonstiges,other`
    .split(',')
    .map((word) => word.trim()),
);

/** Tidies the company name for display and takes out words that name no company. Applying it twice changes nothing. */
export function checkCompany(lead: Lead, _settings: Settings): Lead {
  const from = lead.values.company;
  if (from === undefined || from.length > LONGEST) return lead;
  const to = tidied(from);
  if (namesNone(to)) {
    return note(lead, { company: undefined }, [{ code: 'NO_COMPANY', field: 'company', args: { from } }]);
  }
  if (to === from) return lead;
  return note(lead, { company: to }, [
    { code: 'COMPANY_TIDIED', field: 'company', args: { field: 'company', from, to } },
  ]);
}

function namesNone(name: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(name) ||
    NO_COMPANY.has(
      name
        .toLowerCase()
        .replace(/^[(\s-]{1,5}/, '')
        .replace(/[)\s.!-]{1,5}$/, ''),
    ) ||
    NO_COMPANY.has(name.toLowerCase())
  );
}

/** Blanks, quotes around the whole name, a leading "Firma" and stray punctuation at the edges; nothing else. */
function tidied(name: string): string {
  const plain = name.split(/\s+/).join(' ').trim();
  const unquoted = /^["„“”»«'](.{1,290})["“”«»']$/.exec(plain)?.[1];
  const open = unquoted !== undefined && !/["„“”»«]/.test(unquoted) ? unquoted.trim() : plain;
  return open
    .replace(/^(?:Firma|Fa\.) (?=\S)/, '')
    .replace(/^[,;|]{1,5} ?/, '')
    .replace(/ ?[,;|]{1,5}$/, '')
    .replace(/ ,(?= )/g, ',')
    .trim();
}
