import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../bench/notes/corpus.ts';
import { DEFAULT_CONFIG } from '../../src/config/schema.ts';
import { INTENTS, newLead, type Remark } from '../../src/lead.ts';
import { featuresOf } from '../../src/notes/features.ts';
import { scoresOf } from '../../src/notes/model.ts';
import { readNote, readNotes } from '../../src/notes/notes.ts';
import { tokenise } from '../../src/notes/words.ts';

const REF = '2026-03-02';
const settings = { config: DEFAULT_CONFIG, asOf: '2026-03-20' };

const INTENT_CASES: readonly (readonly [note: string, intent: string])[] = [
  ['Wir treffen uns am 5. März, um ein Konzept für Verkaufsliteratur zu besprechen.', 'commitment'],
  ['Pls call me back Thu 3pm', 'commitment'],
  ['Bitte Angebot über 20 Lizenzen', 'commitment'],
  ['ruft nä. Wo. an', 'commitment'],
  ['bittet um Anruf', 'commitment'],
  ['no objections, send the contract', 'commitment'],
  ['War erst skeptisch, jetzt Termin am 12.4.', 'commitment'],
  ['Wiedervorlage Mai, Rückruf vereinbart', 'commitment'],
  ['Looking into alternatives to Excel', 'interest'],
  ['Bitte Prospekt schicken', 'interest'],
  ['nicht uninteressiert', 'interest'],
  ['not a bad idea, talk to purchasing first', 'interest'],
  ['Falls das Budget kommt, melden wir uns', 'interest'],
  ['meldet sich nächstes Jahr wieder', 'interest'],
  ['Visitenkarte am Stand abgegeben', 'none'],
  ['Attended 43 min', 'none'],
  ['netter Kontakt', 'none'],
  ['Haben uns letzte Woche getroffen', 'none'],
  ['Sollten wir mal anrufen', 'none'],
  ['Kollege trifft Mitbewerber am 5.3.', 'none'],
  ['kein Bedarf', 'rejection'],
  ['Student, Masterarbeit', 'rejection'],
  ['will uns seine Agenturleistungen verkaufen', 'rejection'],
  ['Hatte Interesse, hat sich jetzt für X entschieden', 'rejection'],
  ['Please remove me from your list', 'rejection'],
  ['Rückruf gewünscht: nein', 'none'],
  ['Kaufabsicht: keine. Interesse am Thema: ja', 'interest'],
];

describe('intent', () => {
  test.each(INTENT_CASES)('%s → %s', (note, intent) => {
    expect(readNote(note, { ref: REF }).intent).toBe(intent);
  });

  test('a wish to buy is no refusal', () => {
    expect(readNote('will kaufen', { ref: REF }).intent).not.toBe('rejection');
  });

  test('ä and ae, capitals and lower case read alike', () => {
    const one = readNote('Möchte Rückruf nächste Woche', { ref: REF });
    const other = readNote('moechte rueckruf naechste woche', { ref: REF });
    expect(other.intent).toBe(one.intent);
    expect(other.confidence).toBe(one.confidence);
  });
});

describe('the date of the action', () => {
  test.each([
    ['ruft uns am 3. Mai an', '2026-05-03'],
    ['Termin am 05.03. um 10 Uhr vereinbart', '2026-03-05'],
    ['Termin Do. den 12.3. vereinbart', '2026-03-12'],
    ['Please call me back on Friday', '2026-03-06'],
    ['Wir treffen uns am Donnerstag', '2026-03-05'],
    ['Bitte um Rückruf nächste Woche Mittwoch', '2026-03-11'],
    ['Please send the quote by 15 March', '2026-03-15'],
    ['bittet um Rückruf morgen früh', '2026-03-03'],
    ['Meeting booked for a week from Friday', '2026-03-13'],
    ['Bitte Angebot bis Monatsende', '2026-03-31'],
    ['Demo vereinbart für KW 12', null],
    ['Bitte um Angebot über 4 Tore, Lieferung am 1.7.', null],
    ['Termin Freitag in einer Woche vereinbart', '2026-03-13'],
    ['Meeting moved from 23 to 25 June', '2026-06-25'],
    ['Bestellt 10 Lizenzen mehr ab 1.5., gleiche Konditionen', null],
    ['Bitte heute zurückrufen, er fliegt morgen nach Oslo', '2026-03-02'],
  ])('%s → %s', (note, date) => {
    expect(readNote(note, { ref: REF }).action_date).toBe(date);
  });
});

describe('answers of forms', () => {
  test('labels say what an answer means', () => {
    const reading = readNote('Budget: 10-50k; Zeitrahmen: 3-6 Monate; Rolle: Entscheider; Follow-up: Anruf', {
      ref: REF,
    });
    expect(reading).toMatchObject({
      intent: 'commitment',
      action: 'call',
      budget: 'yes',
      timing: 'yes',
      authority: 'yes',
    });
  });

  test.each([
    ['ja', 'Rückruf gewünscht?', 'commitment'],
    ['nein', 'Rückruf gewünscht?', 'none'],
    ['ja', 'Newsletter', 'interest'],
    ['ja', 'Teilnahme am Gewinnspiel', 'none'],
    ['Wir suchen dringend einen Ersatz für unsere alte Waage.', 'Was können wir für Sie tun?', 'interest'],
  ])('"%s" to "%s" → %s', (text, question, intent) => {
    expect(readNote(text, { ref: REF, question }).intent).toBe(intent);
  });
});

describe('languages', () => {
  test.each([
    ['Nous souhaitons une offre pour 20 licences, merci', 'fr', 'commitment'],
    ['Non siamo interessati, grazie', 'it', 'rejection'],
    ['Souhaite être rappelé mardi matin', 'fr', 'commitment'],
    ['Projet abandonné', 'fr', 'rejection'],
    ['Ne plus me contacter svp', 'fr', 'rejection'],
    ['Appuntamento fissato il 12 marzo a Lugano', 'it', 'commitment'],
    ['Vorrebbe sapere i prezzi', 'it', 'interest'],
    ['Biglietto da visita lasciato', 'it', 'none'],
    ['Мы хотим купить вашу машину', 'ru', 'none'],
    ['Proszę o kontakt w sprawie oferty, dziękuję', 'pl', 'none'],
  ])('%s is %s and %s', (note, language, intent) => {
    expect(readNote(note, { ref: REF })).toMatchObject({ language, intent });
  });
});

describe('a lead', () => {
  const said = (text: string, at?: string): Remark => ({
    text,
    field: 'notes',
    from: { path: 'list.csv', line: 2 },
    ...(at === undefined ? {} : { at }),
  });
  const read = (...remarks: Remark[]) =>
    readNotes(newLead({ records: [], values: {}, said: remarks }), settings);

  test('the newest state counts, whatever the order of the records', () => {
    const { reading } = read(
      said('kein Bedarf mehr, bei der Konkurrenz gekauft', '2026-03-10'),
      said('Bitte Angebot über 20 Lizenzen', '2026-02-01'),
    );
    expect(reading.intent).toBe('rejection');
  });

  test('an opt-out counts wherever it stands, and BANT keeps what is known', () => {
    const { reading } = read(
      said('Please remove me from your list', '2026-02-01'),
      said('Budget von 50.000 Euro ist bewilligt', '2026-02-02'),
      said('netter Kontakt', '2026-03-01'),
    );
    expect(reading.opt_out).toBe(true);
    expect(reading.budget).toBe('yes');
  });

  test('an agreed day that has passed is overdue', () => {
    const codes = read(said('Termin am 12.3. vereinbart', '2026-03-02')).findings.map(({ code }) => code);
    expect(codes).toContain('OVERDUE');
  });

  test('a language that is not read is left to a person', () => {
    const codes = read(said('Мы хотим купить вашу машину')).findings.map(({ code }) => code);
    expect(codes).toEqual(['OTHER_LANGUAGE']);
  });

  test('a lead without remarks stays as it is', () => {
    const lead = newLead({ records: [], values: {} });
    expect(readNotes(lead, settings)).toBe(lead);
  });
});

describe('what must always hold', () => {
  const words = fc.constantFrom(
    'bitte',
    'Angebot',
    'kein',
    'am',
    '5.3.',
    'Montag',
    'call',
    'me',
    'falls',
    '.',
    '30k',
    '[x]',
    'Demo',
    ':',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map((all) => all.join(' ')),
  );

  test('every span occurs in the note, and only commitments have actions', () => {
    fc.assert(
      fc.property(text, (note) => {
        const reading = readNote(note, { ref: REF });
        for (const { span } of reading.evidence) expect(note).toContain(span);
        if (reading.intent !== 'commitment') {
          expect(reading.action).toBeNull();
          expect(reading.action_date).toBeNull();
        }
        if (reading.action_date !== null) expect(reading.action_date >= REF).toBe(true);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('a note reads the same whatever was read before', () => {
    const note = 'Bitte Angebot über 20 Lizenzen bis Freitag';
    const first = readNote(note, { ref: REF });
    readNote('kein Bedarf', { ref: REF });
    expect(readNote(note, { ref: REF })).toEqual(first);
  });
});

describe('the model', () => {
  test('is at most 2 MB', () => {
    const url = new URL('../../src/data/files/notes-model.bin', import.meta.url);
    expect(statSync(url).size).toBeLessThanOrEqual(2_000_000);
  });

  test('reads a word alike after it was forgotten', () => {
    const text = 'Hat Bedarf, Budget ist da. Rückruf am Montag, sie entscheidet selbst';
    const tokens = tokenise(text);
    const first = scoresOf(tokens, featuresOf(tokens));
    for (let i = 0; i < 40_000; i++) tokenise(`wort${i}`);
    const again = tokenise(text);
    expect(scoresOf(again, featuresOf(again)).sums).toEqual(first.sums);
  });

  test('reads notes of authors it never saw', () => {
    const notes = ['a', 'b', 'c'].flatMap((name) =>
      readCorpus(new URL(`../../fixtures/notes/test-${name}.tsv`, import.meta.url)),
    );
    const read = notes.map((note) => INTENTS.indexOf(readNote(note.note, { ref: note.ref }).intent));
    const right = read.filter((intent, i) => intent === notes[i]?.intent).length;
    const handed = read.filter((intent) => intent === 0).length;
    const rightly = read.filter((intent, i) => intent === 0 && notes[i]?.intent === 0).length;
    expect(right / notes.length).toBeGreaterThan(0.84);
    expect(rightly / handed).toBeGreaterThan(0.93);
  });
});
