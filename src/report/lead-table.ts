import type { Settings } from '../config/schema.ts';
import { type Lead, sourceOf } from '../lead.ts';
import { html } from './escape.ts';
import { type Language, say, type Word } from './words.ts';

/** So many leads, best first, stand in the report; a browser stays quick, and all stand in leads.csv. */
export const MOST_LEADS = 5000;

interface Column {
  readonly word: Word;
  readonly number?: true;
  readonly of: (lead: Lead) => string;
}

const COLUMNS: readonly Column[] = [
  { word: 'name', of: ({ values }) => [values.first_name, values.last_name].filter(Boolean).join(' ') },
  { word: 'company', of: ({ values }) => values.company ?? '' },
  { word: 'disposition', of: ({ decision }) => decision.disposition },
  { word: 'class', of: ({ decision }) => decision.class },
  { word: 'points', number: true, of: ({ score }) => String(score) },
  { word: 'next_step', of: ({ nextStep }) => nextStep },
  { word: 'missing_fields', of: ({ decision }) => decision.missing.join(', ') },
  { word: 'email', of: ({ values }) => values.email ?? '' },
  { word: 'phone', of: ({ values }) => values.phone ?? values.mobile ?? '' },
  { word: 'city', of: ({ values }) => [values.city, values.country].filter(Boolean).join(', ') },
  { word: 'source', of: sourceOf },
];

/** Sorts by a click on a heading and filters by words; without it the table is a plain one. */
export const LEAD_SCRIPT = `
const table=document.getElementById('lead-rows'),body=table.tBodies[0],rows=Array.from(body.rows);
const texts=rows.map(row=>Array.from(row.cells,cell=>cell.textContent).join(' ').toLowerCase());
const filter=document.getElementById('lead-filter'),count=document.getElementById('lead-count');
filter.closest('p').hidden=false;
filter.addEventListener('input',()=>{
const words=filter.value.toLowerCase().split(/\\s+/);let shown=0;
rows.forEach((row,at)=>{row.hidden=!words.every(word=>texts[at].includes(word));if(!row.hidden)shown+=1});
count.textContent=String(shown);
});
const heads=Array.from(table.tHead.rows[0].cells);
heads.forEach((head,at)=>{
const button=document.createElement('button');button.type='button';button.textContent=head.textContent;
head.replaceChildren(button);
button.addEventListener('click',()=>{
const up=head.getAttribute('aria-sort')!=='ascending';
heads.forEach(other=>other.removeAttribute('aria-sort'));
head.setAttribute('aria-sort',up?'ascending':'descending');
const compare=new Intl.Collator(document.documentElement.lang,{numeric:true}).compare;
rows.map((row,place)=>[row.cells[at].textContent,row,place])
.sort((a,b)=>(up?1:-1)*compare(a[0],b[0])||a[2]-b[2]).forEach(([,row])=>body.append(row));
});
});
`;

/** The table of leads for `--with-leads`: the only part of the report that holds personal data. */
export function renderLeads(leads: readonly Lead[], total: number, { config }: Settings): string {
  const language: Language = config.report.language;
  const head = COLUMNS.map(
    ({ word, number }) => `<th scope="col"${number ? ' class="n"' : ''}>${html(say(language, word))}</th>`,
  );
  const rows = leads.slice(0, MOST_LEADS).map((lead) => {
    const [name = '', ...others] = COLUMNS.map((column) => html(column.of(lead)));
    const cells = others.map((cell, at) => `<td${COLUMNS[at + 1]?.number ? ' class="n"' : ''}>${cell}</td>`);
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  const title = html(say(language, 'lead_table'));
  const note = say(language, 'lead_table_note', { shown: rows.length, total });
  return `<section id="lead-table" aria-labelledby="lead-table-title"><h2 id="lead-table-title">${title}</h2><p>${html(note)}</p><p hidden><label for="lead-filter">${html(say(language, 'filter'))}</label> <input id="lead-filter" type="search" autocomplete="off"> <output id="lead-count" for="lead-filter">${rows.length}</output></p><div class="scroll" tabindex="0" role="region" aria-label="${title}: ${html(say(language, 'what_next'))}"><table id="lead-rows"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}
