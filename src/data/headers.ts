import type { Field } from '../lead.ts';

/*
 * Names that columns bear in exports and in lists typed by hand, per field; split at commas and line breaks.
 * Source: column names of the exports the tool knows, public help pages of the products, and daily German, English,
 * French and Italian office usage, collected by the authors. Licence: MIT, as the tool.
 * Reason: a header that is known needs no guessing. Written as people write them; compared after `headerKey`,
 * so case, umlauts, hyphens, blanks and camelCase do not matter, and "(optional)", "*", "geschäftlich" or a prefix
 * such as "Contact" are taken off first. Where one name means two things (Title, Name, Status) see `map/friends.ts`.
 */
export const HEADER_SYNONYMS = {
  salutation: `
    Anrede, Briefanrede, Salutation, Name Prefix, Prefix, Honorific, Civilité, Appellativo, Salutation Type
    Anredeform, Anrede/Titel, Titre de civilité, Formula di saluto, Courtesy title, Kontaktanrede, Herr/Frau
    Frau/Herr, Mr/Mrs, Herr / Frau / Divers, Persönliche Anrede, Greeting`,
  academic_title: `
    Akademischer Titel, Akad. Titel, Academic title, Titel akademisch, Namenstitel, Doktortitel, Akad. Grad
    Titel (akad.), Akademischer Grad, Titre académique, Titolo accademico, Titolo di studio, Namenszusatz vorn
    Titel vor Name`,
  full_name: `
    Candidate, Bewerber, Candidate name, Vor- und Zuname, Full name, Name, Vollständiger Name, Vor- und Nachname
    Vorname Nachname, Vorname und Nachname, Nachname Vorname, Name Vorname, Vor-/Nachname, Ansprechpartner
    Ansprechpartnerin, Ansprechpartner/in, Ansprechperson, Ansprechp., Kontaktperson, Kontaktname, Contact
    Contact name, Contact person, Kontakt, Display name, Anzeigename, User Name, User Name (Original Name)
    Name (Original Name), Benutzername (Originalname), Attendee name, Teilnehmername, Teilnehmer, Teilnehmer/in
    Attendee, Participant, Participant name, Besucher, Besuchername, Visitor, Visitor name, Invitee Name, Invitee
    Your name, Ihr Name, Dein Name, Person, Personenname, Name/Last name, Name Ansprechpartner
    Name des Ansprechpartners, AP, First and last name, First name Last name, Name des Teilnehmers, Gast, Guest name
    Lead name, Lead, Person name, Name der Person, Nom complet, Nom et prénom, Nom prénom, Prénom et nom
    Nome e cognome, Nome completo, Nominativo, Cognome e nome, Persona di contatto, Personne de contact, Referente
    Interlocuteur, Interessent, Interessentenname, Badge name, Name auf Badge, Hauptansprechpartner, Primary contact
    Main contact, Name (voll), Fullname, Gesamtname, Nom du contact, Nome del contatto, Prospect name, Prospect
    Subscriber name, Registrant name, Registrant, Respondent name, Responder name, Submitter name, File as
    Name (First Last), Kontaktperson Name, Sender name, Absender, Absendername, Scanned person, Gesprächspartner
    Gesprächspartner/in, Kontaktpartner, Name und Vorname, First & Last Name, First name and surname
    Name and surname, Preferred name`,
  first_name: `
    Vorname, Vornamen, Vorn., Vname, First name, Firstname, First, FName, Given name, Given names, Forename
    Christian name, Rufname, Prénom, Nome, Nome di battesimo, Kontakt Vorname, AP Vorname, Ansprechpartner Vorname
    Vorname Ansprechpartner, Name (First), Vorname des Ansprechpartners, your-first-name, Ihr Vorname, Dein Vorname
    Vorname Teilnehmer, Nombre, Voornaam`,
  middle_name: `
    Middle name, Middle initial, Middle, Additional name, Weitere Vornamen, Zweiter Vorname, Zweitname
    Deuxième prénom, Secondo nome, MI, Name (Middle), 2. Vorname`,
  last_name: `
    Nachname, Nachn., Nname, Familienname, Zuname, Last name, Lastname, Last, LName, Surname, Family name, Nom
    Nom de famille, Cognome, Apellido, Achternaam, Kontakt Nachname, AP Nachname, Ansprechpartner Nachname
    Nachname Ansprechpartner, Name (Last), Name (Nachname), Second name, Ihr Nachname, Dein Nachname, Your last name
    Nachname Teilnehmer, Nachname des Ansprechpartners, Familien-Name, Hausname`,
  suffix: `Suffix, Name Suffix, Namenszusatz, Suffixe, Suffisso, Post-nominal, Generation`,
  gender: `Geschlecht, Gender, Sex, Genre, Sexe, Sesso, Genere`,
  company: `
    Affiliation, Zugehörigkeit, Firmierung, Firmenwortlaut, Firma lt. Handelsregister, Firma, Fa., Firmenname
    Firmenbezeichnung, Unternehmen, Unternehmensname, Company, Company name, Organisation, Organization
    Organization name, Organisation name, Organisationsname, Account, Account name, Firma/Account, Company / Account
    Arbeitgeber, Employer, Betrieb, Betriebsname, Business name, Institution, Einrichtung, Firma 1, Firma (Name)
    Name der Firma, Name des Unternehmens, Firma/Organisation, Unternehmen/Organisation, Company/Organization
    Company / Organisation, Company/Institution, Organisation/Firma, Associated Company, Primary company
    Zugeordnetes Unternehmen, Société, Entreprise, Nom de l'entreprise, Nom de la société, Raison sociale, Azienda
    Ditta, Ragione sociale, Società, Impresa, Nome azienda, Empresa, Bedrijf, Bedrijfsnaam, Firmenname 1, Name 1
    Kundenname 1, Kundenfirma, Kunde Firma, Ihr Unternehmen, Ihre Firma, Your company, Company legal name
    Handelsname, Schule, University, Hochschule, Verein, Exhibitor company, Besucherfirma, Firma des Besuchers
    Current company, Aktuelles Unternehmen, Arbeitgeber/Firma, Firma/Institution, Firma bzw. Organisation, Mandant
    Kundenunternehmen, Company Name (Legal), Unternehmen (Name), Company Account Name, Kanzlei, Praxis
    Related company, Hauptorganisation`,
  job_title: `
    Berufliche Stellung, Stellung, Current role, Aktuelle Rolle, Current Job, Custom job, Position, Jobtitel
    Job-Titel, Job title, Jobtitle, Job, Job position, Funktion, Function, Berufsbezeichnung, Stellenbezeichnung
    Stelle, Tätigkeit, Rolle im Unternehmen, Funktion im Unternehmen, Position im Unternehmen, Position in der Firma
    Dienststellung, Organization Title, Company title, Designation, Job role, Role in company, Professional title
    Fonction, Poste, Intitulé du poste, Funzione, Ruolo, Qualifica, Posizione, Mansione, Ruolo aziendale
    Titre du poste, Funktionsbezeichnung, Aufgabe, Aufgabenbereich, Business title, Position/Funktion
    Funktion/Position, Position / Title, Your role, Ihre Position, Ihre Funktion, Ihre Rolle, Headline, Cargo
    Functie, Job description, Job function, Berufliche Position, Aktuelle Position, Current position, Current title
    Your job title, Ihr Jobtitel, Karrierestufe`,
  role: `
    Kaufrolle, Buying role, Rolle im Kaufprozess, Decision role, Einkaufsrolle, Rolle im Buying Center`,
  department: `
    Abteilung, Abt., Department, Dept, Organization Department, Fachbereich, Bereich, Geschäftsbereich, Division
    Service, Département, Reparto, Dipartimento, Ufficio, Departments, Team, Business unit, Firma2, Name 2
    Abteilung/Bereich, Unternehmensbereich, Referat, Sachgebiet`,
  occupation: `
    What is your current occupation, Occupation, Beruf, Profession, Beschäftigung, Berufliche Tätigkeit
    Berufsstatus, Professione, Current occupation`,
  industry: `
    Line of business, Nature of business, Branche, Branchen, Industrie, Industry, Industries, Sector, Sektor
    Wirtschaftszweig, Secteur d'activité, Secteur, Settore, Business type, Branche/Industrie, Company industry
    Industriezweig, Gewerk, Vertical, Geschäftsfeld, Unternehmensbranche, Tätigkeitsbereich, Industry sector
    Firmenbranche`,
  company_size: `
    Anzahl MA, MA Anzahl, Team size, Teamgröße, Unternehmensgröße, Firmengröße, Betriebsgröße, Mitarbeiter
    Mitarbeiterzahl, Anzahl Mitarbeiter, Anzahl der Mitarbeiter, Anzahl Mitarbeitende, Anzahl Beschäftigte
    Beschäftigte, MA-Zahl, MA, Mitarbeiteranzahl, Mitarbeitende, Mitarbeiterklasse, Company size, Employees
    Number of employees, No. of employees, # Employees, Employee count, Headcount, Size, Organization size
    Employee range, Employees range, Effectif, Taille de l'entreprise, Nombre d'employés, Numero dipendenti
    Dipendenti, Dimensione azienda, Numero di dipendenti, Num employees, Wie viele Mitarbeiter hat Ihr Unternehmen
    Company headcount, Staff, Größe, Mitarbeitergröße, No of staff, Größenklasse`,
  email: `
    E-Mail, E-Mail-Adresse, Mailadresse, Mail-Adresse, Mail, Email address, Emailadresse, Email-Adr.
    Elektronische Post, Contact email, User Email, Attendee Email, Attendee email address, Email1, Work Email
    Business email, Company email, Corporate email, Professional email, Primary Email, Main email, Firmenmail
    Dienstliche E-Mail, E-Mail geschäftlich, E-Mail-Adresse (geschäftlich), E-mail 1 - Value, Email - Work
    E-Mail 1: Adresse, Emailaddress, Emailaddress1, Adresse e-mail, Adresse mail, Adresse électronique, Courriel
    Mél, Indirizzo e-mail, Posta elettronica, Indirizzo di posta elettronica, Correo electrónico, E-mailadres
    Invitee Email, Username, your-email, Ihre E-Mail, Ihre E-Mail-Adresse, Deine E-Mail-Adresse, Your email address
    Email ID, Mail ID, E-Mail Ansprechpartner, E-Mail Kontakt, ParticipantId, Subscriber, Subscriber email
    Hauptemail, Primäre E-Mail, E-Mail-Hauptadresse, Business email address, Respondent email, Participant email
    E-Mail Teilnehmer, Registrant email, Internet address, SMTP, SMTP-Adresse, Best email, E-Mail (Arbeit)
    Recipient, Recipient email, Empfänger, Email (primary), Newsletter-Adresse`,
  email_2: `
    E-Mail 2, E-mail 2 Address, E-Mail 2: Adresse, E-mail 2 - Value, Secondary email, Alternative E-Mail
    Alternate email, Zweite E-Mail, Weitere E-Mail, Weitere E-Mail-Adresse, Private E-Mail, E-Mail privat
    Personal email, Home email, Email - Home, Additional email, E-Mail alternativ, Zusätzliche E-Mail, Invoice email
    E-Mail Rechnung, Rechnungs-E-Mail, E-Mail (Zentrale), Emailaddress2, Private E-Mail-Adresse, E-Mail-Adresse 2
    E-Mail Firma, Email personnel, Email personale, Additional emails, PEC`,
  email_3: `
    E-Mail 3, E-mail 3 Address, E-Mail 3: Adresse, E-mail 3 - Value, Email - Other, Other email, Sonstige E-Mail
    Emailaddress3, E-Mail-Adresse 3`,
  email_fallback: `
    Participant ID (UPN), Teilnehmer-ID (UPN), UPN, User principal name, Login name, Benutzerprinzipalname`,
  phone: `
    Direct, Direkt, Telefon direkt, Telefon, Tel., Telefonnummer, Telefon-Nr., Telefonnr, Tel-Nr., Telnr, Rufnummer
    Fon, Festnetz, Festnetznummer, Telefon geschäftlich, Tel. geschäftlich, Durchwahl, Telefon 1, Direktwahl
    Telefon (Büro), Telefon Arbeit, Telefon Festnetz, Tel./Mobil, Rückrufnummer, Telefonisch erreichbar unter
    Kontakttelefon, Telefon dienstlich, Phone, Phone number, Phone no., Telephone, Telephone number, Telephone no
    Business Phone, Work Phone, Office Phone, Office number, Phone 1 - Value, Phone - Work, Phone1, Contact number
    Contact no, Contact phone, Direct phone, Direct line, Direct dial, Work Direct Phone, User Phone, Primary Phone
    Landline, Daytime phone, Telephone1, Business telephone, Phone (business), Your phone, Your phone number
    Ihre Telefonnummer, Invitee Phone, Best phone, Call back number, Callback number, SMS, Contact phone number
    Telefonnummer (geschäftlich), Numéro de téléphone, N° de téléphone, Téléphone fixe, Téléphone professionnel
    Telefono, Numero di telefono, Tel. ufficio, Telefono fisso, Telefono ufficio, N. telefono, Recapito telefonico
    Telefoon, Telefoonnummer, Ihre Rufnummer, Telefon Ansprechpartner, Tel. Ansprechpartner, Text Reminder Number`,
  phone_2: `
    Telefon 2, Telefon geschäftlich 2, Business Phone 2, Phone 2 - Value, Phone 2, Home Phone, Telefon privat
    Tel. privat, Private phone, Phone - Home, Zweite Telefonnummer, Weitere Telefonnummer, Alternative phone
    Secondary phone, Alternate phone, Telephone2, Tel 2, Alternative Telefonnummer, Festnetz privat, Corporate phone
    Evening phone, Assistant phone, Tel. Sekretariat`,
  phone_3: `
    HQ number, Telefon 3, Telefon Firma, Company Main Phone, Company Phone, Zentrale, Telefon Zentrale
    Telefonzentrale, Phone 3 - Value, Phone 3, Phone - Other, Other Phone, Switchboard, Main phone
    Head office phone, Zentrale Telefonnummer, Firmentelefon, Tel. Zentrale, Sonstiges Telefon, Telephone3
    Unternehmenstelefon, HQ phone, Company phone number`,
  mobile: `
    SMS Number, Mobil, Mobiltelefon, Mobilnummer, Mobilfunk, Mobilfunknummer, Mobil-Nr., Mobilnr, Handy, Handynummer
    Handy-Nr., Handynr, Mob., Mobile, Mobile phone, Mobile number, Mobile no., Mobile phone number, Mobile Phone1
    Phone - Mobile, Cell, Cell phone, Cellphone, Cell number, Cellular, Natel, Natel-Nr., Mobil geschäftlich
    Mobiltelefon geschäftlich, Telefon mobil, Business mobile, Work mobile, Portable, Téléphone portable
    Téléphone mobile, Mobile professionnel, Cellulare, Telefono cellulare, Numero di cellulare, Móvil, WhatsApp
    WhatsApp number, WhatsApp-Nummer, Handy/Mobil, Mobil / Handy, GSM, Ihre Mobilnummer, Mobile tel`,
  fax: `
    Facsimile, Fax, Telefax, Faxnummer, Fax-Nr., Fax number, Fax geschäftlich, Business Fax, Fax1, Télécopie, Fax no
    Work fax, Fax (business), Office fax`,
  street: `
    Addr, Addr 1, Straße, Str., Straße und Hausnummer, Straße Hausnummer, Straße/Nr., Str./Nr., Str. und Hausnr.
    Straße und Hausnr., Straßenname, Anschrift, Adresse, Adresszeile 1, Adresszeile, Adresse 1, Postanschrift
    Postadresse, Firmenadresse, Firmenanschrift, Geschäftsadresse, Straße geschäftlich, Lieferadresse
    Rechnungsadresse, Street, Street address, Address, Address line 1, Address 1, Business Street, Work Address
    Mailing Street, Mailing address, Billing street, Address 1 - Street, Address Street, Address (Street Address)
    Postal address, Street name, Street and number, Company address, Business address, Street 1, Street line 1
    Address line, Company street, Street number and name, Adresse postale, Rue, Voie, N° et rue, Rue et numéro
    Indirizzo, Via, Via e numero, Indirizzo azienda, Dirección, Adres, Straat, Domicilio, Strada`,
  street_2: `
    Addr 2, Adresszusatz, Adresszeile 2, Address line 2, Address 2, Adresse 2, Straße 2, Straße geschäftlich 2
    Business Street 2, Street 2, Address (Address Line 2), Zusatz, Complément d’adresse, Suite, Apartment
    Anschriftenzusatz, Address 1 - Extended Address, Street line 2, Lieferhinweis, Zustellhinweis`,
  postal_code: `
    PLZ, Postleitzahl, Postleitz., Postal code, Postcode, Post code, Zip, Zip code, Zipcode, Zip/Postal Code
    ZIP/Postcode, Postal/Zip code, PLZ geschäftlich, Postleitzahl geschäftlich, Business Postal Code, Address Zip
    Address 1 - Postal Code, Mailing Zip, Mailing Zip/Postal Code, Billing zip, Code postal, CP, NPA, CAP
    Codice postale, Código postal, Company zip, Firmen-PLZ, Address (ZIP / Postal Code), PLZ Firma, Leitzahl
    Company postal code`,
  city: `
    Suburb, Home town, Hometown, Ortsname, Stadtname, Ort, Stadt, Wohnort, Firmensitz, Ortschaft, Ort geschäftlich
    Gemeinde, Stadt/Ort, Ort/Stadt, Standort, Sitz, PLZ/Ort, PLZ und Ort, City, Town, City/Town, Town/City
    Business City, Address City, Address 1 - City, Mailing City, Billing city, Company City, Locality, Ville
    Localité, Città, Località, Comune, Ciudad, Plaats, Zip/City, Wohnort/Firmensitz, Firmenort, Municipality
    Stadt (Firma), Ort Firma, Paese/Città, Arbeitsort, Einsatzort`,
  region: `
    Kt., Kanton/Bundesland, Bundesland, Kanton, Region, Staat/Provinz, State, State/Province, State or Province
    Province, State/Region, Region/State, Business State, Region geschäftlich, Address State, Address 1 - Region
    Mailing State, Mailing State/Province, Billing state, County, Canton, Provincia, Regione, Bundesland/Kanton
    Company State, Address (State / Province), Vertriebsgebiet, State/County, Landkreis, Provinz, Département (FR)
    Bundesstaat, Staat/Bundesland, Prov., Company region`,
  country: `
    Land, Länder, Land/Region, Land/Region geschäftlich, Staat, Country, Country/Region, Country/Region Name
    Name des Landes/der Region, Country or region, Country code, Ländercode, Länderkürzel, Landeskürzel
    Länderkennzeichen, LKZ, Landkennzeichen, Business Country, Business Country/Region, Address Country
    Address 1 - Country, Mailing Country, Billing country, Nation, Pays, Paese, Nazione, Stato, País, Country name
    Company Country, ISO-Land, Country ISO, Landescode, Herkunftsland, Country of residence, Land Firma
    Location country`,
  website: `
    Webseite, Website, Web site, Homepage, Internet, Internetadresse, Internetseite, WWW, Web, Web Page, Webpage
    URL, Company URL, Company website, Company Domain, Company domain name, Domain, Website URL, Firmenwebsite
    Unternehmenswebsite, Website1, Website 1 - Value, Web address, Site web, Site internet, Sito web, Sito
    Sito internet, Webadresse, Firmenhomepage, Company web, Internetauftritt, Homepage/URL, Domain name
    Unternehmens-Domain, Sitio web, Firmen-URL`,
  linkedin_url: `
    LinkedIn, LinkedIn URL, LinkedIn Profile, LinkedIn-Profil, Person LinkedIn Url, LinkedIn Profile URL
    Profil LinkedIn, Contact LinkedIn, LinkedIn-Link, LI profile, Social profile LinkedIn, LinkedIn Bio
    LinkedIn Member URL`,
  xing_url: `XING, XING-Profil, XING URL, XING-Link, XING profile`,
  language: `
    Sprache, Korrespondenzsprache, Language, Preferred language, Bevorzugte Sprache, Langue, Lingua, Locale
    Sprachcode, Language code, Muttersprache, Kontaktsprache, Communication language, Idioma, Spoken language
    Browser language, Sprachkürzel`,
  notes: `
    Takeaway, Impression, Eindruck, Gesprächseindruck, Hintergrund, Background, Next action, Nächste Aktion
    Action items, Action required, Was tun, Notiz, Notizen, Bemerkung, Bemerkungen, Bem., Anmerkung, Anmerkungen
    Kommentar, Kommentare, Hinweis, Hinweise, Nachricht, Ihre Nachricht, Deine Nachricht, Mitteilung, Freitext
    Gesprächsnotiz, Gesprächsnotizen, Gesprächsinhalt, Beschreibung, Anfrage, Anliegen, Ihr Anliegen, Ihre Anfrage
    Info, Infos, Zusatzinfo, Sonstiges, Zusätzliche Informationen, Weitere Informationen, Memo, Besonderheiten
    Messenotiz, Standnotiz, Gesprächsprotokoll, Telefonnotiz, Kontaktnotiz, Interne Notiz, Lead-Notiz
    Ergebnis Gespräch, Gesprächsergebnis, Was sonst noch, To do, Nächste Schritte, Nächster Schritt, Next step
    Next steps, Follow-up, Folgeaktion, Vereinbarung, Vereinbart, Maßnahme, Wiedervorlage, Letzte Notiz, Protokoll
    Rückmeldung des Kunden, Rückmeldung, Feedback, Wunsch, Wünsche, Kundenwunsch, Bedarf, Besprochen, Kundennotiz
    Besuchsnotiz, Ihre Mitteilung, Ihre Mitteilung an uns, Ihr Kommentar, Zusatzinformation, Zusatzinformationen
    Ergänzungen, Notiz zum Gespräch, Bemerkung Vertrieb, Status/Notiz, Kommentar Vertrieb, Kommentar intern
    Gesprächsnotiz Messe, Anmerkung Standpersonal, Weitere Anmerkungen, Note, Notes, Comment, Comments, Remark
    Remarks, Message, Your message, Description, Details, Additional information, Additional info
    Additional comments, Questions & Comments, Questions and comments, Enquiry, Inquiry, Free text, Lead notes
    Scan notes, Conversation notes, Meeting notes, Call notes, Last note, Internal notes, Booth notes, Rep notes
    Sales notes, Lead comments, Conversation, How can we help, How can we help you, Your comment, Your comments
    Anything else, Comments/Questions, Comments or questions, Contact notes, Voice note, Voice note transcript
    Please share anything that will help prepare for our meeting, Request, Your request, Your inquiry
    Follow up notes, Follow-up action, Comment or Message, Kommentar oder Nachricht, Background info, Annotation
    Conversation summary, Remarque, Remarques, Commentaire, Commentaires, Observations, Votre message, Osservazioni
    Commento, Commenti, Messaggio, Nota, Annotazioni, Notas, Opmerkingen, Il tuo messaggio, Demande, Richiesta`,
  question: ``,
  qualification_answers: `
    Qualification, Qualifikation, Qualification answers, Qualifiers, Lead qualifiers, Qualifizierung
    Qualifizierungsfragen, BANT, Survey answers, Answers, Antworten, Custom answers, Qualifying questions
    Fragebogen, Qualifier responses, Qualifications, Survey responses text, Umfrageantworten, Poll answers
    Lead-Fragebogen`,
  topic: `
    Betreff, Thema, Themen, Subject, Topic, Topics, your-subject, Sujet, Objet, Oggetto, Argomento
    Grund der Anfrage, Anfrageart, Art der Anfrage, Reason for contact, Inquiry type, Type of inquiry, Lead subject
    Kontaktgrund, Enquiry type, Grund der Kontaktaufnahme, Ihr Betreff, Anfragethema, Request type`,
  interests: `
    Looking for, Sucht, Suche nach, Gesucht, Interesse, Interessen, Interesse an, Interessiert an, Produktinteresse
    Interessensgebiet, Interessengebiete, Interessensschwerpunkt, Interessenschwerpunkte, Interest, Interests
    Interested in, Product interest, Product interests, Products of interest, Product, Products, Produkt, Produkte
    Produktgruppe, Area of interest, Areas of interest, Solution, Solutions, Lösung, Specialization, Themeninteresse
    Interessen/Themen, Topic of interest, Topics of interest, Centre d'intérêt, Centres d'intérêt, Intérêt
    Interessi, Interesse prodotto, Produkt von Interesse, Produktkategorie, Leistung, Leistungen
    Gewünschtes Produkt, Product line, Service interest, Prodotto di interesse, Produktbereich, Interessiert für
    Artikelinteresse, Artikel, Exponat, Exponate, Produit, Produits, Ihr Interesse, Ihre Interessen
    Interessenbereich, Interest area, Products interested in, Produktwunsch, Demo topics, Solution interest`,
  data_quality_note: `ocr_warnings, OCR-Warnungen, Scan warnings`,
  external_id: `
    ID, Lead-ID, Record ID, Datensatz-ID, Contact ID, Kontakt-ID, Kundennummer, Kunden-Nr., Kundennr, KdNr
    Customer number, Customer ID, Person ID, Prospect ID, User ID, Referenz, Reference, Reference ID, External ID
    External Key, Externe ID, UUID, GUID, Datensatznummer, Order #, Order ID, Bestellnummer, Lead number, Lead-Nr.
    Leadnummer, Entry ID, Submission ID, Response ID, Registration ID, Registrant ID, Attendee ID, Teilnehmer-ID
    Besucher-ID, Badge ID, Badge number, Badge-Nr., Badgenummer, Barcode, QR-Code, Ticketnummer, Ticket ID
    Ticket number, Interne ID, System-ID, Object ID, Eintrags-ID, Event UUID, Numero cliente, N° client, Identifiant
    Codice cliente, Confirmation number, Debitor, Debitorennummer, Debitor-Nr., Interessentennummer, Kontaktnummer
    Adressnummer, Adress-Nr., Adress-ID, Personen-ID, Partner number, gguid, EUID, Klaviyo ID, Apollo Contact Id
    Contact number ID, Confirmation code, Buchungsnummer, Registrierungsnummer, Anmeldenummer, Scan ID
    Besuchernummer, Respondent ID, Lead UUID, Prospect number`,
  external_id_2: `Secondary ID, Alternative ID, Zweite ID, Legacy ID, Alte Kundennummer`,
  owner: `
    Account Executive, AE, Our contact, Unser Kontakt, Our contact person, Besitzer, Eigentümer, Inhaber
    Verantwortlich, Verantwortlicher, Zuständig, Zuständiger, Zuständiger Mitarbeiter
    Zuständiger Mitarbeiter für Kontakt, Betreuer, Kundenbetreuer, Sachbearbeiter, Bearbeiter, Vertriebsmitarbeiter
    Vertriebler, Vertreter, Außendienst, ADM, Außendienstmitarbeiter, Innendienst, Verkäufer, Lead-Inhaber
    Lead-Besitzer, Account Manager, Key Account, Owner, Lead owner, Contact owner, Record owner, Assigned to
    Assigned user, Assignee, Zugewiesen an, Salesperson, Sales rep, Sales representative, Sales owner, Responsible
    Responsible person, Responsible user, Propriétaire, Proprietario, Responsabile, Commercial, Commerciale
    Owner name, Person - Owner, Account owner, Verkaufsberater, Sales manager, Assigned sales rep, Kontaktinhaber
    Agent, Handelsvertreter, Unser Ansprechpartner, Interner Ansprechpartner, Ansprechpartner intern, Hauptbetreuer
    Gebietsleiter, Owner ID`,
  captured_by: `
    Erfasst von, Aufgenommen von, Erfasser, Gescannt von, Captured by, Scanned by, Collected by, Dialogue partner
    Standpersonal, Standmitarbeiter, Messeteam, Lead captured by, Booth staff, Exhibitor staff
    Gesprächspartner intern, Gespräch geführt von, Kontakt durch, Exhibitor user, Scanner, Scan user, Erfasst durch
    Aufgenommen durch, Saisi par, Standbetreuer, Scanned by user, Team member, Captured by (email), Scanned by name
    Kürzel, Gesprächsführer, Representative, Collected by user, Lead taken by`,
  capture_method: `
    contact_source, Capture method, Erfassungsart, Erfassungsmethode, Scan type, Scan method, Lead type (scan)
    Lead Origin, Erfasst mit, Scan-Typ, Capture type, Scanart, Creation method, Optin method`,
  status: `
    Status, Lead status, Leadstatus, Kontaktstatus, Contact status, Bearbeitungsstatus, Lead State, Vertriebsstatus
    Status Lead, Lead-Stufe, Statut, Stato lead, Opportunity status, Customer status, Kundenstatus, Prospect status
    Sales status, Lead disposition, Akquisestatus, Stand der Bearbeitung`,
  lifecycle_stage: `
    Lifecycle Stage, Lifecycle-Phase, Lebenszyklusphase, Lifecycle, Stage, Contact stage, Lead stage, Sales stage
    Phase, Funnel stage, Vertriebsphase, Lifecycle-Status, Pipeline stage, Kaufphase, Deal stage, Opportunity stage
    Cycle de vie`,
  rating: `
    Rating, Bewertung, Lead Rating, Leadbewertung, Lead-Bewertung, Priorität, Prio, Potenzial, Potential
    Kategorisierung, ABC, ABC-Kunde, ABC-Klasse, ABC-Klassifizierung, Klassifizierung, Einstufung, Temperatur
    Lead temperature, Temperature, Rating stars, Stars, Sterne, Lead priority, Qualität, Hot/Warm/Cold
    Lead-Qualität, Leadqualität, Heat, Priority, Wichtigkeit, Einschätzung, Lead class, Leadklasse, Lead-Klasse
    Lead-Einstufung, Kundenpotenzial, Interest level, Grad des Interesses, Valutazione, Lead grade, Star rating
    Kontaktqualität, Relevanz, Ampel, Évaluation, Grade`,
  rating_by_sales: `
    Rating by sales, Bewertung Vertrieb, Sales rating, Vertriebsbewertung, Einschätzung Vertrieb, Sales feedback`,
  vendor_score: `
    Score, Lead Score, Leadscore, Scoring, Lead Scoring, Punkte, Punktzahl, Points, HubSpot Score, Engagement Score
    Engagement, Interest Rating, MEMBER_RATING, Contact Score, Scorewert, Score total, Contact rating
    Engagement level, Predictive score, Demographic score, Behaviour score, Prospect score, Lead points, Punteggio
    Freddy score, Total score, Relevance score, Match score, Fit score, Attention score, Engagement rating
    Activity score, Interest score, Gesamtpunkte, Engagementscore, Match %`,
  data_quality: `
    Data quality, Datenqualität, ocr_confidence, Data completeness, Vollständigkeit, Scan quality
    Profile completeness`,
  tags: `
    Tags, Tag, Label, Labels, Schlagwort, Schlagworte, Stichworte, Kategorie, Kategorien, Category, Categories
    Gruppe, Gruppen, Group, Groups, Group Membership, Listen, Liste, List, Lists, Segment, Segmente, Segments
    Verteiler, Étiquettes, Etichette, Catégorie, Categoria, Markierung, Kundengruppe, Zielgruppe, Adressgruppe
    Kontaktgruppe, Merkmale, Merkmal, Attribute, Kontaktart, Adressart, Mailingliste, Static lists, Empfängergruppe
    Kundenart, Contact tags, Lead tags, Kontaktkategorie, Target group, Persona`,
  tag: ``,
  source: `
    Portal, Vermittler, Quelle, Lead-Quelle, Leadquelle, Herkunft, Source, Source name, Lead source, Original Source
    Ursprungsquelle, Traffic source, Referrer, Referral source, Kanal, Channel, Marketingkanal, Lead channel
    Kontaktquelle, Adressquelle, Leadherkunft, Lead-Herkunft, Akquisekanal, Provenance, Origine, Fonte, Canale
    Registration source, Signup source, Opt-in source, Opt-in-Quelle, Origin, Datenquelle, Data source
    Lead Source Detail, Erstkontakt über, Kontakt über, Referring site, Acquisition channel, Kontaktweg
    Eingangskanal, Anmeldequelle, Contact origin, Kontaktherkunft, Ursprung, Source of lead, Primary source
    Kontaktursprung`,
  campaign: `
    Program, Program name, Acquisition Program, Programm, Kampagne, Kampagnenname, Campaign, Campaign name
    Source Campaign, Marketing campaign, Werbekampagne, Primary campaign, Campagne, Campagna, Quellkampagne, Aktion
    Marketingaktion, Mailing, Kampagne (Name), Werbeaktion`,
  campaign_group: `Campaign Group Name, Campaign Group, Kampagnengruppe, Kampagnengruppenname`,
  ad: `
    Ad name, Ad, Anzeige, Anzeigenname, Creative ID, Creative, Ad Group Name, Ad Group, Anzeigengruppe
    Creative name, Werbeanzeige, Anzeigengruppenname, Ad group ID name`,
  platform: `Platform, Plattform, Ad platform, Publisher platform`,
  form_name: `
    Form name, Formular, Formularname, Form, Lead Form Name, Formular-Name, Form title, Formulartitel, Lead form
    Formulaire, Modulo, Conversion form, First conversion, Recent conversion, Form used, Name of form
    Letzte Konversion, Landing page name, Umfrage, Survey name, Leadform`,
  click_id: `
    GCLID, FBCLID, MSCLKID, Click ID, Google Click ID, Klick-ID, LI_FAT_ID, Facebook click id, TTCLID`,
  utm_source: `UTM source, UTM-Quelle`,
  utm_medium: `UTM medium, Medium`,
  utm_campaign: `UTM campaign, UTM-Kampagne`,
  is_organic: `is_organic, Organic, Organisch`,
  is_test: `
    Test Lead, is_test, Test, Testlead, Testdatensatz, Test entry, Is test lead, Test record, Testkontakt`,
  ticket_type: `
    Ticket Type, Ticket Types, Ticket name, Ticketart, Tickettyp, Ticket, Ticketname, Ticket-Kategorie
    Ticketkategorie, Eintrittskarte, Registration type, Badge type, Pass type, Admission item, Attendee type
    Besuchertyp, Visitor type, Besucherart, Teilnahmeart, Type de billet, Tipo di biglietto, Anmeldetyp
    Ticket class, Registrant type, Badge category, Teilnehmertyp, Teilnehmerart, Admission, Pass`,
  event_name: `
    Event Type Name, Event type, Appointment type, Terminart, Event, Event name, Veranstaltung, Veranstaltungsname
    Event title, Messe, Messename, Meeting Name, Webinar, Webinar Name, Webinar title, Webinartitel, Seminar
    Konferenz, Trade show, Tradeshow, Show, Show name, Session, Session name, Session title, Meeting title
    Besprechungstitel, Fair, Salon, Fiera, Évènement, Evento, Kurs, Veranstaltungstitel, Exhibition, Conference
    Kongress, Workshop, Webinar Topic, Webinar-Thema, Event registered`,
  event_role: `Role, Rolle, Event role, Attendee role, Teilnehmerrolle, Participant role, Meeting role`,
  event_at: `UtcEventTimestamp, Event timestamp, Event time, Event date and time`,
  event_action: `Action, Event action, Aktionstyp`,
  event_start: `
    Meeting Start Time, Event start, Event date, Event Start Date, Start time, Startzeit, Veranstaltungsdatum
    Webinar date, Webinar-Datum, Messetermin, Event Start Date & Time, Start Date & Time, Actual Start Time
    Session start, Termin, Veranstaltungsbeginn, Session date, Datum der Veranstaltung, Event Start Time, Beginn
    Messedatum, Beginn der Veranstaltung`,
  attended: `
    Showed up, Attended, Teilgenommen, Attended Live, Turnout, Anwesend, Anwesenheit, Attendance, Attendance status
    Hat teilgenommen, War anwesend, Teilnahme, Attended event, Present, Did attend, Erschienen, Teilnahmestatus
    Checked in, Check-in, Eingecheckt, Check-in status, A participé, Presente, Ha partecipato, Joined, Show/No-show
    Has attended, Participated, Attended webinar, Anwesenheitsstatus, Live teilgenommen, Attendance confirmed
    Joined event, Attended (yes/no), Participation, No show`,
  attended_on_site: `Checked In On Site, Attended on site, Vor Ort anwesend, Vor Ort`,
  attendance_type: `
    Attendance Type, Live/On-demand, Teilnahmeform, Attendance mode, Viewing type, Viewer type, Attendance format
    Online/Präsenz`,
  watched_replay: `
    Has viewed replay, Watched replay, Replay watched, Aufzeichnung angesehen, Replay gesehen, Viewed recording
    Watched on demand, Replay viewed, Aufzeichnung gesehen, Watched recording, On-demand viewed`,
  registration_status: `
    Approval Status, Registration status, Genehmigungsstatus, Anmeldestatus, Attendee Status, Registrierungsstatus
    Invitee status, Buchungsstatus, RSVP, RSVP status, Zusage, Teilnehmerstatus, Canceled, Cancelled, Storniert
    Order status, Zu-/Absage, Booking status, Invitation status, Einladungsstatus, Rückmeldestatus`,
  minutes_attended: `
    Total minutes, Minutes total, Minuti, Time in Session (minutes), Duration (Minutes), Zeit in Sitzung (Minuten)
    In Session Duration, In-Meeting Duration, Dauer der Besprechung, Attendance Duration, Duration, Dauer
    Attended Minutes, Total Duration, Time spent (minutes), Time spent, Anwesenheitsdauer, liveminutes, Live minutes
    MinutesConnectedRunningSession, Verweildauer, Verweildauer (Min.), Minuten, Minutes, Minutes attended
    Teilnahmedauer, Watch time, Zuschauzeit, Time in event, Time in session, Session duration, Minutes watched
    Durée, Durata, Time attended, Duration (min), Total time, Viewing time, Total watch time, Live watch time
    Sehdauer, Time watched, Dauer (Min), Total time in event, Live duration, Attended duration, Minutes viewed
    Live view time, Time in meeting, Aufenthaltsdauer, Attendance time, Total attendance time
    Live attendance minutes, Anwesenheitszeit, Durée de présence, Durata partecipazione, Time in webinar
    Total time spent, Viewing duration, Time spent in event`,
  minutes_on_demand: `
    archiveminutes, Archive minutes, On-demand minutes, Replay duration, Replay minutes, On-Demand-Minuten
    Minutes on demand, Replay watch time, On demand duration, Recording minutes, Dauer Aufzeichnung
    On-demand watch time`,
  attendance_percent: `
    Percentage, Attendance rate, Attended %, Attendance %, Attendance percentage, Anwesenheit in %
    Anwesenheitsquote, Teilnahmequote, Prozent, Watched %, Viewed %, Percent attended, Taux de présence, % watched
    Anwesenheit (%)`,
  attention_percent: `
    Focus %, Attentiveness, Attention, Attention %, Aufmerksamkeit, Aufmerksamkeit (%), Attentiveness score
    Attention rate`,
  question_count: `
    Domande, Domande poste, askedquestions, Asked questions, Questions count, Questions asked, Q&As
    Number of questions, Anzahl Fragen, Gestellte Fragen, # Questions, Questions, Question count
    Asked Questions count, Fragen (Anzahl), Fragen gestellt, No. of questions`,
  poll_count: `
    answeredpolls, Answered polls, Votes count, Polls, Polls answered, Poll votes, Poll responses, Votes
    Umfragen beantwortet, Polls voted, Poll count, Poll answers count, Anzahl Umfragen, # Polls, Abstimmungen`,
  survey_count: `
    answeredsurveys, Answered surveys, Survey Responses, Surveys, Surveys answered, Survey count, Surveys completed`,
  chat_count: `
    Chats, Messages count, Chat messages, Chat count, Chat-Nachrichten, Messages sent, Anzahl Chatnachrichten
    Number of chats, Chatnachrichten, # Chats, Number of chat messages, Reactions and chats`,
  download_count: `
    resourcesdownloaded, Resources downloaded, Handouts Downloaded, Downloads, Anzahl Downloads, Download count
    Documents downloaded, Files downloaded, Number of downloads, # Downloads, Handouts, Resources accessed`,
  visit_count: `
    TotalVisits, Visits, Besuche, Website-Besuche, Anzahl Besuche, Number of sessions, Sessions, Visit count
    Seitenbesuche, Number of visits, Website visits, Anzahl Sitzungen, Web sessions, Booth visits`,
  page_view_count: `
    Page views, Pageviews, Seitenaufrufe, Number of pageviews, Anzahl Seitenaufrufe, Pages viewed, Page view count
    Total page views`,
  pages_per_visit: `
    Page Views Per Visit, Pages per visit, Average pageviews, Seiten pro Besuch, Seiten/Besuch, Pages per session`,
  seconds_on_site: `
    Total Time Spent on Website, Time on site, Time on website, Seconds on site, Zeit auf Website
    Zeit auf der Website`,
  email_open_count: `
    Emails opened, Marketing emails opened, Email opens, Opens, Öffnungen, Opened emails, Geöffnete E-Mails
    Number of opens, E-Mails geöffnet, Email open count, Total opens, Mails geöffnet, # Opens`,
  email_click_count: `
    Emails clicked, Marketing emails clicked, Email clicks, Clicks, Klicks, Number of clicks, Geklickte E-Mails
    E-Mails geklickt, Email click count, Total clicks, Links clicked, # Clicks`,
  form_submission_count: `
    Number of Form Submissions, Form submissions, Formulareinsendungen, Anzahl Formulare, Number of forms submitted
    Forms submitted, Anzahl der Formulareinsendungen`,
  last_activity: `
    Last Activity, Letzte Aktivität, Last Notable Activity, Latest activity, Last action, Letzte Aktion
    Recent activity, Last engagement, Last activity type`,
  last_activity_at: `
    Last Activity Date, Datum letzte Aktivität, Datum der letzten Aktivität, Last activity time, lastActive
    Letzter Kontakt, Last contacted, Last contact, Last seen, Zuletzt aktiv, Last engagement date, Letzter Besuch
    Letzter Kontakt am, Last contact date, Last visit, Last login, Zuletzt kontaktiert, Last open, Letzter Anruf
    Last click, Last activity at, Dernière activité, Dernier contact, Ultimo contatto, Last interaction
    Last email date, Time of last visit, Last page seen at, Last Event On, Last active at, Date of last activity
    Last opened, Last call date, Last touch`,
  registered_at: `
    Registered, Registration Time, Registration date, Registration Date / Time, Registered At, Registered on
    Registrierungszeit, Registrierungsdatum, Registriert am, Anmeldedatum, Angemeldet am, Anmeldezeitpunkt
    Anmeldezeit, Date registered, registrationdate, Order Date, Bestelldatum, Buchungsdatum, Signed up, Signup date
    Sign-up date, Sign up time, Signed up at, Date d'inscription, Data iscrizione, Data di iscrizione
    Data registrazione, Subscription date, Anmeldung am, Registrierung am, Date of registration, Eingetragen am
    Booking date, Date subscribed, Order placed, RSVP date, Registrierungszeitpunkt`,
  joined_at: `
    Joined on, Join Time, Joined at, First Join, First join time, Beitrittszeit, Erster Beitritt, Beitreten
    Time joined, Login, Login time, Entered At, First seen, Entry time, Eintritt, Eintrittszeit, Beigetreten
    Beigetreten um, Betreten, Einwahlzeit, Join date, Logged in, Heure de connexion, Ora di ingresso, Check-in time
    Check-in date, Checked in at, Checkin time, Check-in-Zeit, Eingecheckt am, Einwahl, Logged in at, Time in
    Check-in at, First login, Beitritt, Ankunft, First joined, Entered, Login at, Join time (UTC), Zugangszeit
    Uhrzeit Beitritt`,
  left_at: `
    Left on, Leave Time, Left at, Leave At, Last Leave, Last leave time, Verlassenszeit, Letztes Verlassen
    Verlassen, Verlassen um, Time exited, Logout, Logout time, Exit time, Exited at, Austritt, Austrittszeit
    Time left, Heure de déconnexion, Ora di uscita, Logged out, Logged out at, Check-out, Checkout time, Time out
    Abmeldezeit, Auswahlzeit, Left, Exited, Last left, Uhrzeit Verlassen, Verlassen am`,
  captured_at: `
    Capture Date, Captured at, Capture time, Captured on, Scan time, Scan date, Scanned at, Scan date/time
    Scan timestamp, Erfasst am, Erfassungsdatum, Erfassungszeit, Erfassungszeitpunkt, Scanzeit, Scanzeitpunkt
    Scandatum, Gescannt am, Aufgenommen am, Aufnahmedatum, Kontaktdatum, Gesprächsdatum, Datum Erstkontakt
    Erstkontakt, Erstkontakt am, Besuchsdatum, Date of visit, Visit date, Collected at, Scanned on, lead_created_at
    Kontakt am, Datum des Gesprächs, Lead capture date, Messetag, Time of scan, Lead captured, Collection date
    Gesprächstermin, Date scanned, Scanned, First scan, Aufnahmezeit`,
  created_at: `
    Eingegangen, Conversation started, Created, Created at, Created on, Created date, Create Date, Creation date
    created_time, Date created, Erstellungsdatum, Erstelldatum, Erstellt am, Erstellt, Angelegt am, Anlagedatum
    Anlage am, Neuanlage, Eingangsdatum, Eingang, Eingegangen am, Date added, Added, Added on, Added at
    Hinzugefügt am, Hinzugefügt, Date Submitted, Submit Date, Submit Date (UTC), Datum, Date, Zeitstempel, Timestamp
    Time, Zeit, Zeitpunkt, Datum/Uhrzeit, Datum und Uhrzeit, Date/Time, Date and time, Connected On, Person created
    Anfragedatum, Lead date, Lead created, Entry date, Importdatum, Aufgenommen, Date de création, Créé le
    Date d'ajout, Data creazione, Data di creazione, Data, Creato il, Horodateur, Informazioni cronologiche, Fecha
    Lead Creation Date, Record created, Inquiry date, Submission Date, Gesendet am, Sent at, Eingang am
    Created (UTC), Erzeugt am, Erfassung, Kontakt seit, Lead-Datum, Datum Anfrage, Erstellungszeit
    Lead created time, Angelegt, Date received, Received, Received at, Datum Eingang, Invitee created
    Profile Created On, Date Added to List, Time created, Erstellt um`,
  answered_at: `
    Submitted Date/Time, Submitted at, Submitted, Submitted on, Submission time, Answered at, Beantwortet am
    Ausgefüllt am, Abgesendet am, Abgeschickt am, Completion time, Completed at, Fertigstellungszeit, Übermittelt am
    Answer date, Response date, Eingereicht am, Soumis le, Inviato il, Date completed, Antwortdatum, Submit time
    Completion date, Response time stamp`,
  updated_at: `
    Last Modified, Last Modified Date, Modified On, Modified at, Updated, Updated at, Updated on, Last updated
    Last update, Geändert am, Zuletzt geändert, Zuletzt geändert am, Änderungsdatum, Letzte Änderung
    Aktualisiert am, Zuletzt aktualisiert, LAST_CHANGED, Update time, Modification date, Date de modification
    Modifié le, Data modifica, Date modified, Bearbeitet am, Changed on, Last modified time, Date updated
    Updated time, Last modified at, Letzte Aktualisierung, Date last modified`,
  converted: `Converted, Konvertiert, Is converted, Conversion, Umgewandelt`,
  converted_at: `
    Converted Date, Konvertierungsdatum, Conversion date, Converted at, Konvertiert am, Date converted
    Became a customer date, Umgewandelt am, Closed date, Close Date`,
  opportunity_id: `Opportunity ID, Deal ID, Verkaufschance-ID`,
  opportunity_name: `
    Opportunity Name, Opportunity, Deal, Deal name, Verkaufschance, Deal title, Projektname, Projekt
    Verkaufschance Name`,
  consent: `
    Einwilligung, Zustimmung, Consent, Opt-in, DSGVO, DSGVO-Einwilligung, GDPR, GDPR consent, Datenschutz
    Datenschutzerklärung, Datenschutz akzeptiert, Datenschutzeinwilligung, Marketing consent, Werbeeinwilligung
    Werbung, Werbung erlaubt, Marketing opt-in, Privacy policy, Privacy consent, Einverständnis
    Einverständniserklärung, Permission, Marketing permission, Consentement, RGPD, Consenso, Consenso privacy
    Consenso marketing, Privacy, Kontaktaufnahme erlaubt, Kontakt erlaubt, Kontakterlaubnis, Werbeerlaubnis
    Werbezustimmung, DSGVO Zustimmung, acceptance, GDPR agreement, Zustimmung Datenschutz, Consent given
    Einwilligung erteilt, Zustimmung erteilt, Consent to contact, Opted in, Einwilligung Werbung
    Einwilligung Marketing, Einwilligung Kontaktaufnahme, Marketing OK, Permission Marketing
    Marketing communications, Accepts marketing, DSE, Einwilligung (DSGVO), Accord, Legal basis, GDPR opt-in
    Privacy accepted, Data consent, Partner consent, Share data consent, Datenweitergabe
    Einwilligung Datenweitergabe`,
  consent_email: `
    Newsletter, Newsletter-Anmeldung, Newsletter abonniert, Newsletter opt-in, Newsletter gewünscht
    Newsletter subscription, Newsletterabonnent, E-Mail-Einwilligung, Einwilligung E-Mail, E-Mail-Werbung
    E-Mail Opt-in, Email consent, Email permission, Email marketing consent, Opt-in E-Mail, Zustimmung E-Mail
    E-Mail erlaubt, Email allowed, Consent email, Subscribed, Abonniert, Newsletter ja/nein, Inscription newsletter
    Iscrizione newsletter, Werbung per E-Mail, Kontakt per E-Mail, Newsletter-Einwilligung, NL
    Subscribe to newsletter, Consenso email, Email subscription, Newsletterversand, Newsletter-Empfänger
    E-Mail Kontakt erlaubt, OK per E-Mail, Mailing erlaubt, Opt-in Newsletter, Accepts email marketing, Infomails`,
  consent_phone: `
    OK to phone, Einwilligung Telefon, Telefon-Einwilligung, Telefonwerbung, Phone consent, Phone opt-in
    Opt-in Telefon, Zustimmung Telefon, Anruf erlaubt, Anrufe erlaubt, Kontakt per Telefon, Werbung per Telefon
    Consent phone, Call consent, May call, Telefon erlaubt, Kontakt per Telefon erlaubt, OK to call
    Telefonische Kontaktaufnahme, Telefonische Kontaktaufnahme erlaubt, Phone permission, OK per Telefon
    Consenso telefono, Telefonkontakt erlaubt, Tel. Opt-in`,
  consent_text: `
    Consent text, Einwilligungstext, Wortlaut der Einwilligung, Consent wording, Zustimmungstext
    Einwilligung Wortlaut, Opt-in text, Consent statement, Wortlaut, Einwilligungserklärung
    Legal basis for processing contact's data, Rechtsgrundlage
    Rechtsgrundlage für die Verarbeitung der Kontaktdaten, GDPR text`,
  consent_status: `
    Marketing contact status, Marketing-Kontakt-Status, Marketing status, DoubleOptInState, Consent status
    Einwilligungsstatus, Subscription status, Abonnementstatus, Subscriber status, Email marketing status
    Opt-in status, Newsletter-Status, Abo-Status, Email subscriber status, Zustimmungsstatus, Mailing-Status
    Email consent status, Legal status, GDPR status, E-Mail-Status (Opt-in), Statut abonnement, Empfängerstatus
    Subscription state, Newsletter Opt-in Status`,
  consent_at: `
    OPTIN_TIME, Opt-in date, Opt-in-Datum, Optin-Zeit, Opt-in am, Consent date, Consent time, Consent timestamp
    Consent given at, Datum der Einwilligung, Einwilligungsdatum, Einwilligung am, Einwilligung vom
    Einwilligung erteilt am, Zustimmungsdatum, Zustimmung am, Zustimmung vom, Consent at, Subscribed at
    Datum Zustimmung, Datum Einwilligung, Date du consentement, Data consenso, Optin_timestamp, Newsletter seit
    Email Marketing Consent Timestamp, Opted in at, GDPR date, Subscribe date, Abonniert am, Einwilligungszeitpunkt
    DSGVO-Datum, Consent Timestamp (UTC), Added to newsletter, Einwilligung Datum, Email opt-in date`,
  double_opt_in: `
    Double opt-in, DOI, Doppel-Opt-in, DOI bestätigt, DOI-Status, Double Opt-in Status, Double opt-in confirmed
    E-Mail bestätigt, Email confirmed, Confirmed opt-in, Confirmed, Bestätigt, DOI confirmed
    Double-Opt-In bestätigt, Opt-in confirmed, Opt-in bestätigt`,
  double_opt_in_at: `
    Aktiviert, Aktiviert am, Activated, CONFIRM_TIME, Confirmation time, Double opt-in date, Double opt-in time
    Double-Opt-in-Datum, DOI-Datum, DOI am, DOI date, DOI time, DOI timestamp, DOI-Zeitstempel, DOI bestätigt am
    DOI-Zeitpunkt, Bestätigt am, Confirmed at, Bestätigungsdatum, Double Opt-In am, Activated at
    Double-Opt-In bestätigt am, Opt-in bestätigt am, Double opt-in confirmed at, Date de confirmation
    Confirmation date, Double Opt-In Zeitpunkt`,
  opt_out: `
    Marketing Suspended, Marketingsperre, Unsubscribed, Opt-out, Opted out, Email Opt Out, Has Opted Out Of Email
    Do Not Email, Do not contact, Do not market, Unsubscribed from all email, Abgemeldet, Abbestellt
    Newsletter abbestellt, Keine Werbung, Keine E-Mails, Keine E-Mail, Kein Newsletter, Keine Newsletter
    Werbesperre, Werbewiderspruch, Widerspruch, Widerrufen, Kontaktsperre, Kontakt gesperrt, Gesperrt, Sperrvermerk
    Mailsperre, E-Mail-Sperre, Newsletter-Abmeldung, Keine Kontaktaufnahme, Nicht kontaktieren, Nicht anschreiben
    Bitte nicht kontaktieren, Blacklist, Blacklisted, Robinson, Robinsonliste, Suppressed, Email suppressed
    No marketing, No email, Désabonné, Désinscrit, Disiscritto, Cancellato, Unsubscribe
    Von allen E-Mails abgemeldet, Alle E-Mails abgemeldet, Marketing opt-out, Globally unsubscribed, Do not disturb
    Do Not Allow Emails, Do not allow Bulk Emails, Email Blacklisted, Opposition marketing, Keine Werbemails
    Keine Werbe-E-Mails, Don't email, DNC, Keine Infos gewünscht, Ausgetragen`,
  opt_out_at: `
    UNSUB_TIME, Unsubscribed at, Unsubscribe date, Unsubscribed date, Opt-out date, Opt-out time, Abgemeldet am
    Abmeldedatum, Abbestellt am, deactivated, Austragedatum, Widerruf am, Widerrufen am, Widerspruch am
    Date de désabonnement, Opted out at, Unsubscribed on, Gesperrt am, Opt-out am, Opt-out-Datum
    Unsubscription date, Widerspruchsdatum, Widerrufsdatum`,
  do_not_call: `
    Do Not Call, Do not phone, Keine Anrufe, Kein Anruf, Nicht anrufen, Anrufsperre, Telefonsperre
    Keine telefonische Kontaktaufnahme, Keine Telefonwerbung, Phone opt-out, No calls, No phone, Bitte nicht anrufen
    Ne pas appeler, Non chiamare, Do not allow Phone Calls, Call opt-out, Don't call, Opt-out Telefon, SMS opt-out`,
  do_not_mail: `
    Do Not Mail, Keine Post, Keine Postwerbung, Do not allow Mails, Do not send post, Kein Brief, Keine Briefe
    Post-Sperre, Postsperre, No postal mail, Keine Briefwerbung, Direct mail opt-out, Opt-out Post
    Keine Zusendung per Post, Do not post`,
} as const satisfies Partial<Record<Field, string>>;

/**
 * Headers that say nothing leadsieve uses: technical columns, private life, the operator's own data; one block as above.
 * They stay with the lead as they are. Reason: "Home Fax" must not become a phone.
 */
export const IGNORED_HEADERS = `
    Total Spent, Total Orders, Amount Spent, Lifetime Value, Orders, Email grade, Referral code, Invite code
    Added by, Angelegt durch, Erstellt durch, Invited by, Eingeladen von, Num emails, Number of emails, Is Guest
    Guest, Ist Gast, Recording Consent, In Waiting Room, User_Email_1, Host, Host email, Organizer, Organizer email
    Panelist, Co-host, Moderator, Device, Gerät, Device type, Browser, Operating System, Betriebssystem, User agent
    IP, IP address, IP-Adresse, OPTIN_IP, CONFIRM_IP, Latitude, Longitude, Breitengrad, Längengrad, GMTOFF, DSTOFF
    Timezone, Time zone, Zeitzone, LEID, isPublished, SessionId, Meeting ID, Webinar ID, Network ID
    Meeting End Time, End time, Endzeit, Ende, Event end, Connection Type, Client type, Uploaded, Created by
    Modified by, Erstellt von, Geändert von, Angelegt von, Last modified by, Updated by, Quantity, Menge, Price
    Preis, Price Tier, Currency, Währung, Total Paid, Fees Paid, Eventbrite Fees, Eventbrite Payment Processing
    Payment status, Payment method, Zahlungsart, Zahlungsstatus, Bezahlt, Amount, Betrag, Order Type, Attendee #
    Coupon, Coupon code, Gutscheincode, Discount, Rabatt, Invoice, Rechnungsnummer, Payment, Total, Summe, IBAN, BIC
    Kontonummer, Bank, Bankverbindung, USt-IdNr., USt-ID, VAT, VAT number, VAT ID, Steuernummer, Partita IVA, P.IVA
    Codice fiscale, Codice SDI, N° TVA, SIRET, SIREN, Handelsregisternummer, Tax number, Tax ID, Zahlungsziel
    Zahlungsbedingung, Preisgruppe, Preisliste Nr., Engaged Duration, Abandoned Eaarly, Abandoned early
    MinutesConnectedBeforeSession, MinutesConnectedEndedSession, exhibitorName, Exhibitor, Aussteller, Booth, Stand
    Standnummer, Halle, Hall, customFields, Birthday, Geburtstag, Geburtsdatum, Date of birth, Birth date
    Date de naissance, Data di nascita, Alter, Age, Anniversary, Children, Spouse, Hobby, Nickname, Spitzname
    Maiden name, Geburtsname, Initials, Initialen, Photo, Foto, Image, Bild, Avatar, Profile picture
    Phonetic First Name, Phonetic Middle Name, Phonetic Last Name, Phonetic name, Home Fax, Other Fax, Fax privat
    Weiteres Fax, Assistant's Phone, Assistant's Name, Manager's Name, Pager, Telex, ISDN, Radio Phone, Car Phone
    TTY/TDD Phone, Autotelefon, Home Street, Home City, Home State, Home Postal Code, Home Country/Region
    Other Street, Other City, Other State, Other Postal Code, Other Country/Region, Account ID, Company ID
    Associated Company IDs, Campaign ID, Form ID, Ad ID, Adset ID, Adset name, Ad set name, Ad group ID, Event ID
    Organization ID, tenant_slug, Row Checksum, Checksum, Hash, Version, Revision, ocr_status
    business_card_attachment_id, business_card_image_url, business_card_image_sha256, Business card
    Business card image, Visitenkarte, Attachment, Attachments, Anhang, Anhänge, Start Date (UTC), Stage Date (UTC)
    Response Type, Ending, Contact Type, Lead Type, Record type, Datensatztyp, Typ, Type, Art, Twitter, Facebook
    Instagram, Facebook Url, Twitter Url, Twitter handle, YouTube, TikTok, Skype, GitHub, Company LinkedIn Url
    Company LinkedIn, LinkedIn Company Page, Annual Revenue, Revenue, Umsatz, Jahresumsatz, Turnover
    Chiffre d'affaires, Fatturato, Total Funding, Latest Funding, Latest Funding Amount, Technologies, Keywords
    SEO Description, Stichwörter, SIC Codes, SIC, NAICS, NACE, WZ-Code, D-U-N-S, DUNS, Founded, Gründungsjahr
    Year founded, Email Status, Email verification, Email validation, Email Confidence, Email Source
    Primary Email Source, Email domain, Email provider, E-mail Type, E-Mail-Typ, Phone type, Company Name for Emails
    Catch-all, Bounced, Bounce, Bounces, Hard bounces, Soft bounces, Email bounced, Email Sent, Emails delivered
    Email Open, Replied, Page, Seite, Landing page, Page URL, Seiten-URL, Source Url, Conversion page, Post Id
    Transaction Id, Payment Amount, Payment Date, User Id Number, Printed, Starred, Is read, Read, Gelesen, Exported
    Export status, Row, Row number, Zeile, Lfd. Nr., Laufende Nummer, Nr., No., #, Nummer, Pos., Index, Rang, Rank
    Seat, Platz, Sitzplatz, Table, Tisch, Dietary requirements, Ernährung, Essenswunsch, T-Shirt size, T-Shirt-Größe
    Hotel, Parkplatz, Anreise, Password, Passwort, URL token, Join URL, Join link, Zugangslink, Teilnahmelink
    Unsubscribe link, Edit link, Profile Url, Invitee Time Zone, Location, Marked as No-Show, Canceled By
    Cancellation reason, UNSUB_CAMPAIGN_TITLE, UNSUB_REASON, UNSUB_REASON_OTHER, CLEAN_TIME, Search, Magazine
    Newspaper, Verzeichnisserver, Vertraulichkeit, Private, Privat, Sensitivity, Mileage, Reisekilometer
    Billing Information, Abrechnungsinformation, Organizational ID Number, Government ID Number, Referred By
    Empfohlen von, Sort, Sortierung, Matchcode, Suchbegriff, Kurzname, Kurzbezeichnung, Postfach, PO Box, Ordner
    Folder, Datei, File, Filename, Dateiname, Duplicate, Dublette, Sync status, Sync, Importiert, Import ID
    Query string, Cookie, Visitor token, Random ID, Subscribed lists count, utm_content, utm_term, Match type
    Keyword, Ad creative, Network, Locale ID, Sitzung, Geo, Metro, Lat, Lng, Lon`;

/** The names of one block, as written. */
export function namesOf(block: string): string[] {
  return block
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
