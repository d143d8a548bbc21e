/*
 * Which words of a job title tell role and department. Source: German and English job advertisements, imprints,
 * business cards and trade-fair badge lists, read for the words that carry the meaning.
 * Reason: "Assistenz der Geschäftsführung" holds the word of a decision-maker and is none, so order decides:
 * the first rule that matches wins. Titles are compared as `titleKey` writes them: lower case, ä as ae, one blank.
 */

import { memo } from './memo.ts';
import { spellOut } from './umlauts.ts';

export const ROLES = ['decision-maker', 'influencer', 'user'] as const;
export type Role = (typeof ROLES)[number];

interface RoleRule {
  /** Null: the title says that the person no longer or not yet holds the office. */
  readonly role: Role | null;
  readonly words: RegExp;
}

const MANAGEMENT =
  '(?:geschaeftsfuehr\\w*|geschaeftsleit\\w*|vorstand\\w*|gf|gl|ceo|cfo|coo|cto|cio|cmo|management|managing director|board|md|president|chef|inhaber\\w*)';

export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: null,
    words:
      /\b(?:ehemalig\w*|ehem|frueher\w*|former|formerly|ex|retired|im ruhestand|a d|i r|pensioniert\w*|rentner\w*|retiree|arbeitslos|unemployed|arbeitssuchend\w*)\b/,
  },
  {
    role: 'user',
    words:
      /\b(?:werkstudent\w*|praktikant\w*|praktikum|intern|internship|trainee\w*|azubi\w*|auszubildend\w*|auszubi|lehrling\w*|apprentice|studentische\w*|student\w*|hiwi|volontaer\w*|aushilfe\w*|doktorand\w*|phd candidate|duales studium|dual student|schueler\w*|minijob\w*|freiwilligendienst|bufdi)\b/,
  },
  {
    role: 'influencer',
    words: new RegExp(
      `\\b(?:assist\\w*|asst|ass|sekret\\w*|secretary|ea|pa|referent\\w*|mitarbeit\\w*|berater\\w*|stab|stabsstelle|office of|buero|advisor|adviser|beirat|support)\\b(?: \\w+){0,3} ${MANAGEMENT}\\b`,
    ),
  },
  {
    role: 'influencer',
    words:
      /\b(?:chef|vorstands?|geschaeftsfuehrungs|geschaeftsleitungs|direktions)(?:assist\w*|sekret\w*|referent\w*)\b|\b(?:gf|gl|ceo|vorstand|executive|management|direktion|geschaeftsfuehrung|geschaeftsleitung) ?(?:assist\w*|assistant|sekret\w*|referent\w*|secretary)\b|\bchief of staff\b|\bbuerolei\w*\b/,
  },
  {
    role: 'user',
    words:
      /\b(?:assistenz|assistent\w*|assistant (?!director|vice|professor|manager|general|head)\w*|assistant|[a-z]+assisten[tz]\w*|sekretaer\w*|sekretariat\w*|[a-z]+sekret\w*|secretary|office manager\w*|office management|empfang\w*|receptionist|rezeption\w*)\b(?! (?:director|vice|professor|manager|general|head))/,
  },
  { role: 'user', words: /\b(?:junior|jr) (?!chef|partner)/ },
  {
    role: 'influencer',
    words:
      /\b(?:product|process|data|system|service|asset|epic|risk|application|content|produkt|prozess) ?-?owner\b|\bbusiness partner\b|\bpartner ?manager\w*|\b(?:vertriebs|handels|kooperations|channel ?|sales )partner\w*/,
  },
  {
    role: 'influencer',
    words:
      /\b(?:art|creative|account|kreativ|casting|technical account) ?(?:director\w*|direktor\w*|head)\b|\bassociate director\b/,
  },
  {
    role: 'influencer',
    words:
      /\b(?:team|gruppen|projekt|teilprojekt|schicht|bau|objekt|labor|sachgebiets|fachgruppen|arbeitsgruppen|studien|kurs|seminar|ausbildungs|messe|lager|kita|produktgruppen|regie|oberbau)(?: ?leit(?:er|erin|ung|ende|ender)|ltg)\b|\b(?:team|squad|tech|technical|project|design|shift|group|engineering) ?lead(?:er|erin)?\b|\bleit(?:er|erin|ung) (?:des |der |eines )?(?:projekt|team|arbeitsgruppe)\w*|\b(?:tl|pl|gruppenltg)\b|\bproject head\b/,
  },
  { role: 'influencer', words: /\b(?:stellv\w*|stv|deputy|vize)\b(?=.{0,40}(?:leit|head|ltg|al\b))/ },
  {
    role: 'decision-maker',
    words:
      /\b(?:geschaeftsfuehr\w*|geschaeftsleit\w*|gesch ?f\w{0,3}|geschf|gefue|gf|ggf|mgf|hgf|gl|mgl|geschaeftsinhaber\w*|managing (?:director|partner|owner)\w*|md|executive director|ceo|cfo|coo|cto|cio|cmo|cso|cpo|cro|cdo|cco|chro|ciso|cbo|cpto|cxo|chief [\w &-]{2,40}officer|chief (?:executive|financial|technology|marketing|information|operating|product|sales|digital|revenue)\w*|vorst(?:and|aend)\w*|vorst|vors|vorsitzende\w*|[a-z]+vorstand|board member|member of the (?:\w+ )?board|chair(?:man|woman|person)?|inhaber\w*|inh|eigentuemer\w*|owner\w*|co ?founder|founder\w*|mitgruend\w*|gruender\w*|gesellschafter\w*|unternehmer\w*|entrepreneur|selbst?staendig\w*|kaemmerer\w*|proprietor|prokurist\w*|prokura|prok|ppa|praesident\w*|president|vp|svp|evp|avp|vice president|general manager|country manager|plant manager|branch manager|site manager|store manager|regional manager|hotel manager|juniorchef\w*|seniorchef\w*|chef|chefin|firmenchef\w*|boss)\b/,
  },
  {
    role: 'decision-maker',
    words: /\b(?:general|managing|founding|equity|senior|named)? ?partner(?:in)?$|^partner(?:in)?\b/,
  },
  {
    role: 'decision-maker',
    words:
      /\b(?:director|direktor|direktorin|direktion|dir|generaldirektor\w*|head|leit(?:er|erin|ung|ende|ender|endes)|ltg|ltr|leit|[a-z]+(?<!halb|beg)leit(?:er|erin|ung)|[a-z]+(?:ltg|direktor|direktorin|director|chef|chefin)|al|bl|vl|ekl|el|wl|nl|kl|itl|hal|bereichsvorstand|buergermeister\w*|bgm|oberbuergermeister\w*|landrat|landraetin|dezernent\w*|dekan\w*|rektor\w*|kanzler\w*|chefarzt|chefaerztin|intendant\w*|amtmann|superintendent)\b/,
  },
  {
    role: 'influencer',
    words:
      /\b(?:[a-z]*manager\w*|mgr|management|[a-z]*referent\w*|senior|sr|principal|lead|leader|[a-z]*architekt\w*|architect|consultant\w*|[a-z]*berater\w*|advisor|adviser|[a-z]*expert\w*|specialist\w*|[a-z]*spezialist\w*|[a-z]*koordinator\w*|coordinator|scrum master|agile coach|coach|controller\w*|[a-z]*einkaeufer\w*|buyer|purchaser|procurement|purchasing (?:officer|agent)|[a-z]*beauftragte\w*|officer|[a-z]*(?<!haus)meister\w*|handlungsbevollmaechtigt\w*|aufsichtsr\w*|supervisor|strateg\w*|[a-z]*planer\w*|planner|evangelist|professor\w*|prof|dozent\w*|wissenschaftliche\w*|scientist|researcher|betriebsrat|betriebsraetin|qmb|dsb|sifa|[a-z]*redakteur\w*|editor|oberarzt|oberaerztin|steuerberater\w*|rechtsanwalt|rechtsanwaeltin|syndikus\w*|auditor\w*|verantwortliche\w*|verantwortung|disponent\w*|product designer|key account|partner\w*|programm?leit\w*|ingenieurbuero)\b/,
  },
  {
    role: 'user',
    words:
      /\b(?:[a-z]*sachbearbeit\w*|[a-z]*mitarbeit\w*|employee|staff|clerk|[a-z]*admin|[a-z]*administrator\w*|recruiter\w*|hausmeister\w*|[a-z]*administration|[a-z]*ingenieur\w*|[a-z]*engineer|[a-z]*entwickler\w*|developer|programmer\w*|programmier\w*|[a-z]*techniker\w*|technician|[a-z]*verkaeufer\w*|[a-z]*monteur\w*|[a-z]*buchhalter\w*|accountant|[a-z]*fachkraft|fachfrau|fachmann|[a-z]*designer\w*|agent\w*|representative|rep|associate|analyst\w*|operator|[a-z]*angestellte\w*|[a-z]*kaufmann|[a-z]*kauffrau|[a-z]*kaufleute|lehrer\w*|teacher|nurse|pfleger\w*|[a-z]*krankenschwester|[a-z]*mechaniker\w*|[a-z]*mechatroniker\w*|[a-z]*elektriker\w*|elektroniker\w*|fahrer\w*|driver|worker|[a-z]*arbeiter\w*|[a-z]*zeichner\w*|konstrukteur\w*|[a-z]*laborant\w*|aussendienst\w*|innendienst\w*|[a-z]*assistance|grafiker\w*|texter\w*|copywriter|tester\w*|bediener\w*|gestalter\w*|[a-z]*helfer\w*|executive|erzieher\w*|user|anwender\w*)\b/,
  },
];

interface DepartmentRule {
  readonly department: string;
  readonly words: RegExp;
  /** Weak words ("technical", "IT") give way to any other department in the title. */
  readonly weak?: true;
}

export const DEPARTMENT_RULES: readonly DepartmentRule[] = [
  {
    department: 'Purchasing',
    words:
      /\b\w*einkauf\w*|\b\w*einkaeufer\w*|\bek\b|\bekl\b|\bbeschaffung\w*|\bpurchas\w*|\bprocurement\b|\bbuyer\b|\bsourcing\b|\bmaterialwirtschaft\w*|\bcategory manager\w*/,
  },
  {
    department: 'Sales',
    words:
      /\b\w*vertrieb\w*|\b\w*verkauf\w*|\b\w*verkaeufer\w*|\bvk\b|\bvl\b|\bsales\b|\bkey account\w*|\baccount (?:manager|executive|director)\w*|\bbusiness development\b|\baussendienst\w*|\bsales\w*|\brevenue\b|\bcro\b|\bkam\b|\bbdm\b|\bgebietsleit\w*|\bsdr\b|\bbdr\b/,
  },
  {
    department: 'Marketing',
    words:
      /\b\w*marketing\w*|\bmkt\b|\bcmo\b|\bkommunikation\w*|\bcommunications?\b|\bunternehmenskommunikation\b|\bwerbung\b|\bwerbeleit\w*|\bbrand\b|\bpr\b|\bpublic relations\b|\bpresse\w*|\bsocial media\b|\bseo\b|\bsea\b|\bcontent\b|\bdemand gen\w*|\bgrowth\b|\boeffentlichkeitsarbeit\b|\bevent ?manager\w*|\bcampaign\w*/,
  },
  {
    department: 'HR',
    words:
      /\bhr\b|\bhuman resources?\b|\bpersonal(?! (?:assist|train|bank|brand|data|shop))\w*|\brecruit\w*|\btalent\b|\bpeople\b|\bchro\b|\bhrbp\b|\bausbildungsleit\w*|\bemployer branding\b|\blearning and development\b|\bbetriebsr[ae]\w*|\bpayroll\b|\blohnbuchhalt\w*/,
  },
  {
    department: 'Finance',
    words:
      /\bfinan\w*|\bcfo\b|\bcontroll\w*|\b\w*controller\w*|\b\w*controlling\b|\b\w*buchhalt\w*|\baccount(?:ing|ant)\w*|\brechnungswesen\b|\btreasur\w*|\btax\b|\bsteuern?\b|\bkaufmaennisch\w*|\bkfm leit\w*|\baudit\w*|\bbilanz\w*|\bkreditoren\w*|\bdebitoren\w*|\bkaemmerer\w*|\brevision\b|\bsteuerberat\w*/,
  },
  {
    department: 'Legal',
    words:
      /\blegal\b|\brecht\b|\brechtsabteilung\b|\bjustiz\w*|\bjustitiar\w*|\bsyndikus\w*|\bcounsel\b|\bcompliance\b|\bjurist\w*|\bdatenschutz\w*|\bdata protection\b|\bdpo\b|\bdsb\b|\brechtsanw\w*|\blawyer\b|\battorney\b/,
  },
  {
    department: 'Logistics',
    words:
      /\blogisti\w*|\bsupply chain\b|\bscm\b|\blager\w*|\bwarehouse\w*|\bdispo\w*|\bversand\w*|\bfuhrpark\w*|\btransport\w*|\bspedition\w*|\bshipping\b/,
  },
  {
    department: 'Quality',
    words: /\b\w*qualitaet\w*|\bquality\b|\bqm\b|\bqs\b|\bqa\b|\bqmb\b|\bqsl\b|\bql\b/,
  },
  {
    department: 'Production',
    words:
      /\bproduktion\w*|\bproduction\b|\bmanufacturing\b|\bfertigung\w*|\bwerk(?:s)?leit\w*|\bplant manager\b|\bbetriebsleit\w*|\bmontage\w*|\binstandhalt\w*|\bmaintenance\b|\barbeitsvorbereit\w*|\bschichtleit\w*|\bbetriebstechnik\b|\bwl\b/,
  },
  {
    department: 'R&D',
    words:
      /\bf ?(?:&|und|u) ?e\b|\bfue\b|\br ?(?:&|and|n) ?d\b|\bforschung\w*|\bresearch\w*|\bentwicklung\w*|\bkonstrukt\w*|\binnovation\w*|\blabor\w*|\bproduktentwickl\w*|\bdesign engineer\w*|\bmechanical engineer\w*|\bscientist\b/,
  },
  {
    department: 'Service',
    words:
      /\bkundendienst\w*|\bkundenservice\w*|\bcustomer (?:service|success|support|care|experience)\b|\bservice(?:leit\w*|techniker\w*| manager\w*| desk)|\bafter ?sales\b|\bsupport\b|\bkundenbetreu\w*|\bcall ?center\b|\bhotline\b|\bhelpdesk\b|\bleit\w* service\b|\bhead of service\b/,
  },
  {
    department: 'Product',
    words:
      /\bprodu(?:k|c)t ?-?(?:manage\w*|owner\w*|leit\w*|lead\w*)|\bhead of product\b|\bvp product\b|\bproduktmanage\w*|\bpm\b|\bchief product officer\b|\bdirector of product\b|\bproduct director\b/,
  },
  {
    department: 'Operations',
    words:
      /\boperations?\b|\bcoo\b|\bchief operating\w*|\bprozess\w*|\bprocess (?:manager|owner)\b|\bfacility\b|\bfacilities\b|\bbetrieb\b|\bfilialleit\w*|\bstore manager\b|\bniederlassungsleit\w*/,
  },
  {
    department: 'IT',
    weak: true,
    words:
      /\bit\b|\bitl\b|\bedv\b|\bcio\b|\bcto\b|\bciso\b|\bsoftware\w*|\binformati[ko]\w*|\binformation technology\b|\binformation security\b|\bsystemadmin\w*|\bsysadmin\b|\badministrator\w*|\bdigital\w*|\bdevops\b|\bdeveloper\b|\bcyber\w*|\bfrontend\b|\bbackend\b|\bfull ?stack\b|\bcloud\b|\bnetzwerk\w*|\bdata (?:scientist|engineer|analyst)\b|\bweb ?(?:entwickl|develop|master)\w*|\bsap\b|\berp\b|\bcdo\b|\bchief (?:technology|information|digital)\w*|\banwendungsentwickl\w*|\bsystem(?:architekt|ingenieur|integrat|engineer)\w*|\bprogrammier\w*|\bscrum\w*/,
  },
  {
    department: 'Engineering',
    weak: true,
    words: /\btechnik\b|\btechnisch\w*|\btechnical\b|\bengineer\w*|\b\w*ingenieur\w*|\btechnology\b/,
  },
  {
    department: 'Management',
    weak: true,
    words:
      /\bgeschaeftsfuehr\w*|\bgeschaeftsleit\w*|\bgeschf\b|\bgefue\b|\bgf\b|\bggf\b|\bgl\b|\bceo\b|\bchief executive\w*|\bvorst(?:and|aend)\w*|\binhaber\w*|\binh\b|\beigentuemer\w*|\bowner\b|\b(?:co ?)?founder\w*|\bgruender\w*|\bmanaging (?:director|partner)\w*|\bmd\b|\bgeneral manager\b|\bcountry manager\b|\bpraesident\w*|\bpresident\b|\bgesellschafter\w*|\bprokurist\w*|\bprok\b|\bboard\b|\bchairman\b|\bgeneraldirektor\w*|\bgeschaeftsinhaber\w*|\bunternehmer\w*|\bchef|\bstrategy\b|\bunternehmensentwicklung\b/,
  },
  {
    department: 'Administration',
    weak: true,
    words:
      /\bverwaltung\w*|\bsekretar[ie]\w*|\bsekretaer\w*|\boffice\b|\badministration\b|\b\w*assisten[tz]\w*|\bbuero\w*|\bempfang\w*|\breception\w*|\bassistant\b/,
  },
];

/** A job title as the rules read it: lower case, gender marks taken off, umlauts written out, punctuation as blanks. */
export function titleKey(title: string): string {
  const lower = title
    .slice(0, 200)
    .replace(/\((?:[mwdfxagn](?:[/|,] ?[mwdfxagn*]){1,3}|all genders|in)\)/gi, ' ')
    .replace(/(\p{L})(?:[:*_]|\/-?)in(?:nen)?(?!\p{L})/giu, '$1')
    .replace(/(\p{Ll})In(?!\p{L})/gu, '$1')
    .toLowerCase();
  return spellOut(lower)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();
}

/** The role a job title speaks for, or null where it tells none. */
export const roleOf: (title: string) => Role | null = memo((title) => {
  const key = titleKey(title);
  return ROLE_RULES.find(({ words }) => words.test(key))?.role ?? null;
});

/** The department a job title names, in English, or null. Of several, the first in the title that is not weak. */
export const departmentOf: (title: string) => string | null = memo((title) => {
  const key = titleKey(title);
  let best: { readonly at: number; readonly department: string } | null = null;
  for (const { department, words, weak } of DEPARTMENT_RULES) {
    const at = key.search(words);
    if (at < 0) continue;
    const rank = at + (weak ? 1000 : 0);
    if (!best || rank < best.at) best = { at: rank, department };
  }
  return best?.department ?? null;
});
