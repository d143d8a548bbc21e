/*
 * Headers that mean different things in different files, by the way in which they are resolved: "Title" is a
 * salutation, an academic title or a job; "Name" a person or a company. Source: exports the tool knows and office usage
 * in German, English, French and Italian, collected by the authors. Licence: MIT. Reason: a known name would be wrong
 * as often as right here; the cells and the other columns decide. Keys as `headerKey` makes them, split at commas and
 * line breaks.
 */
export const FALSE_FRIENDS = {
  start: `
    startzeit, start time, start, started, started at, started on, gestartet, gestartet am, begonnen
    begonnen am, commence le, iniziato il, beginn, start date, startzeitpunkt, von`,
  end: `endzeit, end time, ende, end, end date, bis`,
  staff: `
    user id, seller id, responsible id, salesperson id, kalender, calendar, mitarbeiter, ma, staff, vertrieb, sales, mitarbeitende, employee, employees`,
  stand: `stand, aktueller stand, letzter stand, sachstand`,
  title: `title, titre`,
  academic: `titel, titolo`,
  courtesy: `anrede titel, titel anrede`,
  name: `name, nom, nome, name 1, namen, names`,
  leadName: `lead name, leadname, nom du lead, nome lead, nome del lead, name des leads, anfragename, lead title, lead titel`,
  caller: `caller, caller name, anrufer, anrufername, called by, angerufen von`,
  party: `
    kunde, kunden, customer, client, cliente, partner, interessent, lieferant, kundenname, customer name
    client name, mandant, besucher, teilnehmer, visitor, invitee, exhibitor, haendler, wettbewerber
    presse, student, bestandskunde, existing customer, neukunde`,
  someone: `
    gast, guest, fahrschueler, patient, patientin, mieter, tenant
    bewerber, candidate, applicant, versicherungsnehmer, policyholder, prospect, lead, account, person, attendee, participant, registrant`,
  reach: `
    kontakt, contact, user name, username, benutzername, benutzer, user, recipient, empfaenger, subscriber
    kontaktdaten, ansprechpartner, ansprechpartnerin, ap, display name, adresse, address, anschrift, indirizzo
    erreichbar unter, kontaktinfo, contact info, contact details, participant id, upn`,
  login: `login`,
  status: `status, state, stato, statut, attendee status, lead status, contact status, kontaktstatus`,
  confirmed: `confirmed, bestaetigt, confirme, confermato, bestaetigung, confirmation`,
  reply: `rueckmeldung, antwort, response, reply, rsvp, rsvp reply, reponse, risposta, zusage absage, teilnahme, einladung`,
  score: `
    score, lead score, rating, lead rating, bewertung, leadscore, lead bewertung, scoring, punkte, points
    lead scoring, interest, interesse, priority, prioritaet, prio, potential, potenzial, engagement
    interest rating, note, notes, grade, stars, sterne, interest level`,
  position: `position, funktion, function, posizione, fonction, pos, posit`,
  role: `rolle, role, ruolo`,
  gender: `gender, geschlecht, anrede, salutation, sex`,
  place: `ort, location, standort, sitz, plz ort, ort plz, lieu, luogo`,
  address: `
    url, link, profile, profil, profile url, profil url, web, website, domain, social, social media
    social profile`,
  occupation: `beruf, profession, occupation, professione, metier`,
  time: `time, zeit, minutes, minuten, duration, dauer`,
  service: `service, services`,
  channel: `email, mail, emails, telefon, phone, tel, post, sms, anruf, call`,
  noShow: `no show, noshow, no shows`,
  appointment: `termin, termine, appointment`,
  entry: `eintritt, beitritt, eintrittsdatum, beitrittsdatum, entrata, entree, ingresso, joined`,
  via: `via`,
  outcome: `ergebnis, result, outcome, resultat, esito, anrufergebnis, call result, call outcome, kontaktergebnis`,
  product: `produkt, product, produktname, product name, artikel, item, prodotto, produit, prodotti, produkte`,
  day: `tag, gg, giorno, jour, day`,
  firstSeen: `first seen, first seen at, first login, erster login, erstes login, erstmals gesehen, first visit, erster besuch`,
  scanned: `scanned, gescannt, scanne, scansionato`,
  stateCode: `st, state code`,
} as const;

export type FriendKind = keyof typeof FALSE_FRIENDS;
