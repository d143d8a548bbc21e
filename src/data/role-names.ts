/**
 * Local parts of shared mailboxes, German and English (with the commonest French and Italian ones).
 *
 * Source: RFC 2142 and own collection from imprints of companies; facts, no licence needed.
 * Reason: published packages know 33 of 59 names that are common in German-speaking lists.
 */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A mailbox of this name belongs to a function, not to a person. */
export const ROLE_NAMES: ReadonlySet<string> = new Set(
  words(`
    info infos information informationen contact contacts contactus kontakt kontakte office offices buero büro mail email
    e-mail post mailbox postfach poststelle posteingang hello hallo hi moin servus welcome willkommen team ask
    frage fragen anfrage anfragen enquiry enquiries inquiry inquiries request requests feedback
    admin administrator administration webmaster hostmaster postmaster root abuse noc security sysadmin it itsupport
    it-support helpdesk edv support service services servicedesk kundenservice kundendienst kundenbetreuung kunden
    customerservice customercare customer customers customersupport clientservices technik technical technicalsupport tech
    hotline beratung consulting
    sales salesteam vertrieb verkauf verkaeufer innendienst aussendienst außendienst vertriebsinnendienst angebot angebote
    offer offers quote quotes order orders bestellung bestellungen auftrag auftraege aufträge auftragsabwicklung shop
    store webshop onlineshop export import versand shipping logistik logistics dispo disposition lager warehouse
    einkauf purchasing procurement buying beschaffung purchase
    buchhaltung fibu accounting accounts accountspayable accountsreceivable finance finanzen billing invoice invoices
    invoicing rechnung rechnungen rechnungseingang rechnungswesen eingangsrechnung kreditoren debitoren mahnung payroll lohn
    controlling treasury payments payment
    hr humanresources personal personalabteilung personalwesen jobs job career careers karriere bewerbung bewerbungen
    recruiting recruitment ausbildung people talent talents
    marketing werbung media presse press pr newsroom redaktion newsletter news social socialmedia events event
    veranstaltung veranstaltungen messe kommunikation communications communication publicrelations
    management geschaeftsfuehrung geschäftsführung geschaeftsleitung geschäftsleitung direktion direction leitung gf
    vorstand board ceo sekretariat secretary secretariat vorzimmer empfang reception rezeption zentrale central front
    frontdesk hq headquarters verwaltung hausverwaltung
    legal recht rechtsabteilung compliance privacy datenschutz dataprotection dpo dsb gdpr dsgvo impressum
    qualitaet qualität quality qm qs produktion production fertigung werkstatt werk entwicklung development dev
    engineering konstruktion planung projekte projekt projects project labor lab research innovation
    praxis kanzlei ordination apotheke hotel restaurant reservierung reservation reservations reservierungen booking
    bookings buchung buchungen events gemeinde rathaus stadt schule schulleitung uni studio atelier agentur galerie
    partner partners partnership partnerships affiliate wholesale haendler händler retail dealer
    all alle everyone everybody staff mitarbeiter list lists subscribe unsubscribe abo
    noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply nichtantworten keineantwort mailer-daemon
    mailerdaemon bounce bounces notification notifications system auto automail robot bot scanner scan fax drucker printer
    contatto informazioni ufficio vendite amministrazione commerciale segreteria accueil contacto ventas commande
    commercial secretariat comptabilite direction achats
  `),
);

/** Names under which further words may follow (`info.berlin`, `vertrieb-sued`): shared mailboxes all the same. */
export const ROLE_PREFIXES: ReadonlySet<string> = new Set(
  words(`
    info kontakt contact office service support sales vertrieb verkauf einkauf purchasing buchhaltung rechnung
    rechnungen bewerbung bewerbungen jobs hr personal marketing presse zentrale sekretariat empfang reception
    verwaltung shop bestellung orders hotline helpdesk kundenservice team noreply no
  `),
);

/** Words that may stand beside a role without making it a person: places, languages, numbers are added by rule. */
export const ROLE_COMPANIONS: ReadonlySet<string> = new Set(
  words(`
    de at ch eu uk us usa en fr it dach emea apac nord sued süd ost west north south east mitte central zentral
    germany deutschland austria oesterreich österreich schweiz swiss suisse europe europa international global
    berlin hamburg muenchen münchen koeln köln frankfurt stuttgart wien zuerich zürich bern basel graz linz london
    team mail box online web group gruppe gmbh ag shop the und and abteilung
  `),
);

/** Mailboxes that throw away what is sent to them. */
export const NO_REPLY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nicht[-_.]?antworten|keine[-_.]?antwort|mailer-?daemon)(?![a-z])/;
