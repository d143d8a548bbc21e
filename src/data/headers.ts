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
    Frau/Herr, Mr/Mrs, Herr / Frau / Divers, Persönliche Anrede, Greeting, Anr., Anredeschlüssel, Anredecode
    Anredetext, Anrede kurz, Anrede lang, Courtesy, Form of address, Titolo di cortesia, Civ., Traitement, Tratt.
    Appellatif, Formule, Persönliche Ansprache, Ansprache, Namenspräfix, Namensprefix, Title (Mr/Mrs), Mr/Ms
    Herr oder Frau, M./Mme, Sig./Sig.ra
    ANRED, Titel/Anrede
    Titel (Anrede), Anrede (Herr/Frau), Anrede 1, Herr Frau, Salut., Greeting name title, Civ, Gent., Sig./Dott.
    TITLE_MEDI, Briefanrede kurz`,
  academic_title: `
    Akademischer Titel, Akad. Titel, Academic title, Titel akademisch, Namenstitel, Doktortitel, Akad. Grad
    Titel (akad.), Akademischer Grad, Titre académique, Titolo accademico, Titolo di studio, Namenszusatz vorn
    Titel vor Name, Titel vorangestellt, Titel vorn, Vorangestellter Titel, Titel (Dr.), Dr., Dr. / Prof., Promotion
    Grad, Degree, Titre acad., Titolo acc., Doctorate, Namensvorsatz Titel, Name title, Titel 1, Titel vor dem Namen
    Akad. Titel 1, Titel akad., Title_Aca, TITLE_ACA1, Titel 2, Titel nachgestellt, Namenszusatz (Titel)`,
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
    Name and surname, Preferred name, Vor-/Zuname, Zuname Vorname, Vor- und Familienname, Ansprechpartner Name
    Name AP, Name Kontakt, Kontakt Name, Name Kontaktperson, Name Teilnehmer, Name der/des Teilnehmenden
    Name Besucher, Name Gast, Gastname, Name des Gastes, Name des Besuchers, Complete name, Name in full, Naam
    Kundenname (Person), Nom et prénoms, Prénom / Nom, Nom du participant, Nom du visiteur, Nom du client, Identité
    Contact principal, Interlocuteur principal, Cognome/Nome, Nome/Cognome, Nome partecipante, Nome del visitatore
    Nome cliente, Contatto, Persona contatto, Persona di riferimento, Entscheider, Decision maker
    Entscheidungsträger, Key contact, Contact 1, Kontakt 1, AP 1, Ansprechpartner 1, Ansprechpartner vor Ort
    Kontaktperson 1, Person's name, Respondent, Requester, Requester name, Reporter, Anfragender, Anfragesteller
    Antragsteller, Auftraggeber Name, Caller, Caller name, Anrufer, Anrufername, Gesprächspartner Name, Signatory
    Delegate, Delegate name, Nominee, Kursteilnehmer, Kursteilnehmer/in, Mitglied, Mitgliedsname, Member name
    Name (komplett), Visiteur, Participant (nom), Invité, Ospite, Visitatore, Partecipante, Iscritto
    Contact full name, Contact fullname, Callee, Angerufener, Angerufene Person, Gesprochen mit (Kunde)
    Person contacted, Contacted person, Prospect full name, Name contact, Patient
    Owner of the card, Card holder, Karteninhaber, Ticketinhaber, Ticket holder, Nom prénom contact
    Nome e cognome contatto, Nominativo contatto, Contact (nom), Personne, Persona, Full contact name, NAME_TEXT
    Kontakt (Name), Ansprechpartner (Name), Kontaktperson (Name), Nachname + Vorname
    Vorname + Nachname, Vor- & Nachname, Vor- & Zuname, Name u. Vorname, Vorname u. Name, Vorname/Name, Name/Vorname
    Attendee full name, Invitee full name
    Hauptkontakt, Primärer Kontakt, Primary contact person, Contact principal (nom), Contatto principale
    Name des Hauptkontakts, Client full name, Customer full name`,
  first_name: `
    F Name, F. Name, Vorname, Vornamen, Vorn., Vname, First name, Firstname, First, FName, Given name, Given names, Forename
    Christian name, Rufname, Prénom, Nome, Nome di battesimo, Kontakt Vorname, AP Vorname, Ansprechpartner Vorname
    Vorname Ansprechpartner, Name (First), Vorname des Ansprechpartners, your-first-name, Ihr Vorname, Dein Vorname
    Vorname Teilnehmer, Nombre, Voornaam, Vorname(n), Erster Vorname, Vorname AP, Vorname TN, Vorname Gast, 1st name
    First names, Forenames, Legal first name, Preferred first name, Given, Prénoms, Prénom du contact, Prenome
    Nome contatto, Nome proprio, Primo nome, Nome partecipante proprio, Förnamn, Imię
    NAMEV, NAME_FIRST
    Vorname 1, V-Name, Vor-Name, VORNA, NAME_FIRST, First_nm, Frst_nm, Fst name, Given name(s), Forename(s)
    Vorname(n) lt. Ausweis, Prénom(s), Nome (di battesimo), Nombre de pila`,
  middle_name: `
    Middle name, Middle initial, Middle, Additional name, Weitere Vornamen, Zweiter Vorname, Zweitname
    Deuxième prénom, Secondo nome, MI, Name (Middle), 2. Vorname, 2nd given name, Second given name, Middle names
    Zwischenname, 2. Name, Mittelname, Autres prénoms`,
  last_name: `
    L Name, L. Name, Zn., Fam.-Name, KNVK_NAME1, KNVK-NAME1, Nachname, Nachn., Nname, Familienname, Zuname, Last name, Lastname, Last, LName, Surname, Family name, Nom
    Nom de famille, Cognome, Apellido, Achternaam, Kontakt Nachname, AP Nachname, Ansprechpartner Nachname
    Nachname Ansprechpartner, Name (Last), Name (Nachname), Second name, Ihr Nachname, Dein Nachname, Your last name
    Nachname Teilnehmer, Nachname des Ansprechpartners, Familien-Name, Hausname, Familienname/Nachname
    Name (Familienname), Nachname AP, Nachname TN, Nachname Gast, Legal last name, 2nd name
    Nom du contact (famille), Nom patronymique, Nom usuel, Nom d'usage, Cognome contatto, Cognome partecipante
    Zunamen, Nachnamen, Family, Sname, Nazwisko, Efternamn
    NAME_LAST
    N-Name, Nach-Name, NACHN, NAME_LAST, Lst_nm, Surname(s), Family name(s), Last name(s), Nom(s) de famille
    Nachname(n), Cognome/i, Apellidos`,
  suffix: `Suffix, Name Suffix, Namenszusatz, Suffixe, Suffisso, Post-nominal, Generation`,
  gender: `Geschlecht, Gender, Sex, Genre, Sexe, Sesso, Genere`,
  company: `
    partner_name, Partner name, Affiliation, Zugehörigkeit, Firmierung, Firmenwortlaut, Firma lt. Handelsregister, Firma, Fa., Firmenname
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
    Related company, Hauptorganisation, Firma oder Institution, Firma / Einrichtung, Firma/Verein, Vereinsname
    Unternehmen / Institution, Unternehmen/Firma, Unternehmen oder Organisation, Betrieb/Firma
    Betrieb / Unternehmen, Unternehmensbezeichnung, Geschäftsname, Firmenkurzname, Name des Betriebs
    Name der Einrichtung, Name der Organisation, Name der Institution, Name Unternehmen, Name Firma, Universität
    School, Behörde, Kommune, Gemeinde/Firma, Company / Employer, Company or organisation, Company or organization
    Company / Organisation name, Org., Org name, Orgname, Organization / Company, Business / Company, Firm
    Firm name, Trading name, Legal name, Registered name, Legal entity, Legal company name, Workplace, Place of work
    Current employer, Current organization, Parent account name, Shop name, Store name, Account / Company
    Company of attendee, Société / Organisation, Société/Entreprise, Entreprise / Organisation, Ent., Sté, Soc.
    Etablissement, Organisme, Structure, Nom de la structure, Nom entreprise, Nom société, Nom organisme, Employeur
    Enseigne, Denominazione, Denominazione sociale, Nome dell'azienda, Nome società, Nome ditta, Azienda/Ente, Ente
    Organizzazione, Società/Azienda, Ragione Sociale cliente, Rag. sociale, Rag. soc., Ditta / Azienda
    Datore di lavoro, Impresa/Ditta, BP name, Business partner, Geschäftspartner, Name Geschäftspartner
    Geschäftspartnername, Debitorname, Debitor Name, Kreditorname, Partnername (Firma)
    NAME1, NAME_ORG1, Name_Org1, Org1, MC_NAME1, Klinik, Klinik/Praxis, Praxis/Klinik, Krankenhaus, Apotheke
    Kanzleiname, Agentur, Agency, Agency name, Institute, Clinic, Practice
    Practice name, Hospital, Laboratory, Charity, Association
    Company/Account, Account (company), Company or school, School or company, Employer name, Name of company
    Name of organisation, Name of organization, Name of your company, Name of employer, Unternehmen/Einrichtung
    Unternehmen (Firma), Firma (Unternehmen), Firmenname lt. Karte, Firma/Betrieb, Firma/Unternehmen
    Firma / Kanzlei, Firma / Praxis, Kunde/Firma, Firma/Kunde, Kunde / Interessent, Interessent / Kunde
    Interessent/Firma, Kunde (Firma), Interessent (Firma), Prospect company, Lead company, Visitor company
    Attendee company, Guest company, Aussendende Firma, Entreprise/Société, Société (nom), Nom de la compagnie
    Compagnie, Ragione sociale azienda, Nome attività, Nome impresa, Callee company, Name_Org, ORGANISATION1, FIRMA1
    Firmenname1, COMPANY_NAME1
    Account (Company), Company / School, Organisation / School, Organisation or company name
    Company or organization name, Name of your organisation, Firma oder Verein, Auftraggeber Firma, Firmenkunde
    Betriebsbezeichnung, Client company, Client (société), Nom client, Nom du compte, Compte, Nome account
    Endkunde, End customer, Endkundenname, Client final`,
  job_title: `
    Berufliche Stellung, Stellung, Current role, Aktuelle Rolle, Current Job, Custom job, Position, Jobtitel
    Job-Titel, Job title, Jobtitle, Job, Job position, Funktion, Function, Berufsbezeichnung, Stellenbezeichnung
    Stelle, Tätigkeit, Rolle im Unternehmen, Funktion im Unternehmen, Position im Unternehmen, Position in der Firma
    Dienststellung, Organization Title, Company title, Designation, Job role, Role in company, Professional title
    Fonction, Poste, Intitulé du poste, Funzione, Ruolo, Qualifica, Posizione, Mansione, Ruolo aziendale
    Titre du poste, Funktionsbezeichnung, Aufgabe, Aufgabenbereich, Business title, Position/Funktion
    Funktion/Position, Position / Title, Your role, Ihre Position, Ihre Funktion, Ihre Rolle, Headline, Cargo
    Functie, Job description, Job function, Berufliche Position, Aktuelle Position, Current position, Current title
    Your job title, Ihr Jobtitel, Karrierestufe, Beruf/Position, Funktion/Rolle, Funktion im Betrieb
    Funktion in der Firma, Stellung im Unternehmen, Dienstbezeichnung, Amtsbezeichnung, Jobtitel/Position
    Role at company, Work title, Corporate title, Occupation title, Job designation, Employee title, Title/Position
    Title / Role, Title (job), Title at company, Fonction occupée, Fonction / Poste, Poste occupé, Intitulé de poste
    Titre professionnel, Métier / Fonction, Qualité, Ruolo in azienda, Posizione lavorativa, Posizione aziendale
    Carica, Incarico, Qualifica professionale, Titolo professionale, Funzione aziendale, Puesto
    PAFKT, Funktion in der Klinik, Berufsbezeichnung, Dienstgrad, Amt
    Disposition im Unternehmen, Jobbezeichnung, Job-Bezeichnung, Funktion AP, Funktion Ansprechpartner, Position AP
    Position Ansprechpartner, Pos. im Unternehmen, Stellung/Funktion, Beruf/Funktion, Role / Position, Role/Title
    Position title, Position held, Current job title, Job title/role, Title or role, Titel/Funktion, Titel/Position
    Fonction dans l'entreprise, Fonction du contact, Poste actuel, Ruolo/Funzione, Ruolo professionale
    Ruolo ricoperto, Posizione ricoperta, Mansione svolta, Funktionstext, FUNCTION_TEXT, PAFKT_TEXT`,
  role: `
    Kaufrolle, Buying role, Rolle im Kaufprozess, Decision role, Einkaufsrolle, Rolle im Buying Center`,
  department: `
    Abteilung, Abt., Department, Dept, Organization Department, Fachbereich, Bereich, Geschäftsbereich, Division
    Service, Département, Reparto, Dipartimento, Ufficio, Departments, Team, Business unit
    Abteilung/Bereich, Unternehmensbereich, Referat, Sachgebiet, Fachabteilung, Organisationseinheit, Org.-Einheit
    OE, Bereich/Abteilung, Team/Abteilung, Functional area, Job function area, Area of work
    Service / Département, Direction, Service/Direction, Reparto/Ufficio, Area aziendale, Settore aziendale
    Divisione, Funktionsbereich, Arbeitsbereich
    Abteilung AP, Abteilung Ansprechpartner, Department name, Dept name, Dept., Dep., Service (entreprise)
    Ufficio/Reparto`,
  occupation: `
    What is your current occupation, Occupation, Beruf, Profession, Beschäftigung, Berufliche Tätigkeit
    Berufsstatus, Professione, Current occupation`,
  industry: `
    SIC description, SIC desc, NACE description, Branchentext, Unternehmensgegenstand, Line of business, Nature of business, Branche, Branchen, Industrie, Industry, Industries, Sector, Sektor
    Wirtschaftszweig, Secteur d'activité, Secteur, Settore, Business type, Branche/Industrie, Company industry
    Industriezweig, Gewerk, Vertical, Geschäftsfeld, Unternehmensbranche, Tätigkeitsbereich, Industry sector
    Firmenbranche, Branchenzuordnung, Branche/Sektor, Branchenbezeichnung, Branchenname, WZ-Bezeichnung
    Geschäftszweig, Gewerbe, Industry type, Industry vertical, Vertical market, Business sector, Type of business
    Sector of activity, Trade, Domaine d'activité, Activité, Activité principale, Branche d'activité
    Settore di attività, Settore merceologico, Attività, Tipo attività, Ambito, Comparto, Filière, SIC description
    NACE description
    BRSCH, Fachrichtung, Fachgebiet, Fachbereich Branche, Spezialisierung, Speciality, Specialty, Specialisation
    Spécialité, Specialità, Specializzazione
    Branche Firma, Branche Unternehmen, Branche (WZ), WZ-Text, WZ Text, WZ Klartext, Branchentext, Sparte
    Industry (company), Company sector, Company branch, Market sector, Sector (industry), Secteur entreprise
    Secteur (activité), Settore azienda, Settore attività, Brsch_Text`,
  company_size: `
    Tranche effectif, Tranche eff., Tranche d'effectif, Anzahl MA, MA Anzahl, Team size, Teamgröße, Unternehmensgröße, Firmengröße, Betriebsgröße, Mitarbeiter
    Mitarbeiterzahl, Anzahl Mitarbeiter, Anzahl der Mitarbeiter, Anzahl Mitarbeitende, Anzahl Beschäftigte
    Beschäftigte, MA-Zahl, MA, Mitarbeiteranzahl, Mitarbeitende, Mitarbeiterklasse, Company size, Employees
    Number of employees, No. of employees, # Employees, Employee count, Headcount, Size, Organization size
    Employee range, Employees range, Effectif, Taille de l'entreprise, Nombre d'employés, Numero dipendenti
    Dipendenti, Dimensione azienda, Numero di dipendenti, Num employees, Wie viele Mitarbeiter hat Ihr Unternehmen
    Company headcount, Staff, Größe, Mitarbeitergröße, No of staff, Größenklasse, Anz. Mitarbeiter, Anz. MA
    # Mitarbeiter, Beschäftigtenzahl, Personalstärke, Belegschaft, Unternehmensgröße (MA), Mitarbeiterbereich
    Größe des Unternehmens, Größe der Firma, Employee band, Nr of employees, Number of staff, Staff count
    Staff size, Head count, FTE, FTEs, Size of company, Org size, Organisation size, Business size, Size band
    Effectifs, Tranche d'effectif, Taille, Taille entreprise, Nombre de salariés, Nb salariés, Nb d'employés
    Nb employés, Salariés, N. dipendenti, N° dipendenti, Nr. dipendenti, Numero addetti, Addetti, N. addetti
    Dimensione aziendale, Dimensioni azienda, Organico
    MA-Klasse, MA-Größenklasse, MA Klasse, Mitarbeiterklassen, MA gesamt, Mitarbeiter gesamt, Mitarbeiter ca.
    Anzahl MA ca., Beschäftigtenklasse, Beschäftigtengrößenklasse, Employee size, Employee bracket
    Employees (range), Company employees, Company employee count, Total employees, Size of business
    Size of organisation, Taille (effectif), Nombre salariés, Tranche effectif, Classe dipendenti, Fascia dipendenti
    Numero dei dipendenti`,
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
    Recipient, Recipient email, Empfänger, Email (primary), Newsletter-Adresse, Mailadr., E-Mailadr., Mail-Adr.
    E-Mail-Anschrift, Elektronische Adresse, E-Mail gesch., E-Mail dienstl., Dienst-E-Mail, Dienstl. E-Mail
    Geschäftliche Mail, Geschäfts-Mail, Firmen-Mail, Firmen-E-Mail Ansprechpartner, Kunden-E-Mail, Kundenmail
    Kontakt-Mail, Kontakt E-Mail, Teilnehmer-E-Mail, TN-Mail, Gast-E-Mail, Besucher-E-Mail, Absender-E-Mail
    Absenderadresse, Antwort an, Reply-To, From email, From address, Sender email address, Your mail
    Company email address, Office email, Direct email, Preferred email, Registered email, Login email, Account email
    Billing contact email, Member email, Buyer email, Lead email, Prospect email, Delegate email, Requester email
    Submitter email, Adresse courriel, Adr. mail, Adr. e-mail, Mail pro, E-mail pro, Email professionnel
    Email professionnelle, Adresse e-mail professionnelle, Courrier électronique, E-mail du contact, Mail du contact
    Mail contact, Indirizzo mail, Indirizzo e-mail aziendale, Mail aziendale, Email aziendale, Email lavoro
    Email contatto, E-mail cliente, E-posta, Correo, Emailaddr, Email_addr, Mail_addr
    SMTP_ADDR, SMTP_ADDRESS
    E-Mail-Adr., E-Mailadresse, Email addr, Emailadress, Mail-Kontakt, E-Mail dienstlich, Dienstliche Mail
    Dienstliche E-Mail-Adresse, Geschäftliche E-Mail, Geschäftliche E-Mail-Adresse, Geschäftliche Mailadresse
    Berufliche E-Mail, Berufliche E-Mail-Adresse, Mail geschäftlich, Mail dienstlich, E-Mail (dienstlich)
    E-Mail (beruflich), Work e-mail address, Professional e-mail address, Email (work), Email (business)
    Your work email, Your business email, Kontakt: E-Mail, Kontakt (E-Mail), Person - Email - Work, Email of contact
    Contact e-mail address, Attendee e-mail, Invitee e-mail, Registrant e-mail address, E_MAIL, MAIL1, EMAIL_1
    E-MAIL_ADRESSE, Adresse de messagerie, Adresse de courriel, Adresse e-mail pro, Courriel pro
    Courriel professionnel, Mél pro, Posta el., Casella mail, E-mail lavorativa, Email di lavoro, E-mail (lavoro)
    E-mail di contatto, Email di contatto, Contatto mail
    Emails address, Email addresses, Verified email, Recommended email, Best e-mail, Email found, Work email 1
    Business email 1, Contact email 1, Person email`,
  email_2: `
    E-Mail 2, E-mail 2 Address, E-Mail 2: Adresse, E-mail 2 - Value, Secondary email, Alternative E-Mail
    Alternate email, Zweite E-Mail, Weitere E-Mail, Weitere E-Mail-Adresse, Private E-Mail, E-Mail privat
    Personal email, Home email, Email - Home, Additional email, E-Mail alternativ, Zusätzliche E-Mail, Invoice email
    E-Mail Rechnung, Rechnungs-E-Mail, E-Mail (Zentrale), Emailaddress2, Private E-Mail-Adresse, E-Mail-Adresse 2
    E-Mail Firma, Email personnel, Email personale, Additional emails, PEC, Mail 2, 2. E-Mail, Zweite Mailadresse
    Weitere Mail, Alternativ-E-Mail, Private Mail, Privatmail, Privat-Mail, Second email, Alt email, Backup email
    Email perso, Email secondaire, Autre e-mail, Mail perso, Email secondaria, Email alternativa, Seconda email
    E-Mail Firma allgemein, Allgemeine E-Mail, Zentrale E-Mail, E-Mail allgemein, Info-Mail
    Zweit-E-Mail, Zweitmail, Email 2nd, 2nd email, E-Mail (privat), Mail (privat), Email (personal), Email (private)
    Email (home), Email secondary, Backup e-mail, E-mail personnel, E-mail (privé), Email privata, E-mail personale
    EMAIL_2, MAIL2`,
  email_3: `
    E-Mail 3, E-mail 3 Address, E-Mail 3: Adresse, E-mail 3 - Value, Email - Other, Other email, Sonstige E-Mail
    Emailaddress3, E-Mail-Adresse 3`,
  email_fallback: `
    Participant ID (UPN), Teilnehmer-ID (UPN), UPN, User principal name, Login name, Benutzerprinzipalname`,
  phone: `
    Direct, Direkt, Telefon direkt, Telefon, Tel., Telefonnummer, Telefon-Nr., Telefonnr, Tel-Nr., Telnr, Rufnummer
    Fon, Festnetz, Festnetznummer, Telefon geschäftlich, Tel. geschäftlich, Durchwahl, Telefon 1, Direktwahl
    Telefon (Büro), Telefon Arbeit, Telefon Festnetz, Rückrufnummer, Telefonisch erreichbar unter, Kontakttelefon
    Telefon dienstlich, Phone, Phone number, Phone no., Telephone, Telephone number, Telephone no, Business Phone
    Work Phone, Office Phone, Office number, Phone 1 - Value, Phone - Work, Phone1, Contact number, Contact no
    Contact phone, Direct phone, Direct line, Direct dial, Work Direct Phone, User Phone, Primary Phone, Landline
    Daytime phone, Telephone1, Business telephone, Phone (business), Your phone, Your phone number
    Ihre Telefonnummer, Invitee Phone, Best phone, Call back number, Callback number, Contact phone number
    Telefonnummer (geschäftlich), Numéro de téléphone, N° de téléphone, Téléphone fixe, Téléphone professionnel
    Telefono, Numero di telefono, Tel. ufficio, Telefono fisso, Telefono ufficio, N. telefono, Recapito telefonico
    Telefoon, Telefoonnummer, Ihre Rufnummer, Telefon Ansprechpartner, Tel. Ansprechpartner, 
    Tel. 1, Rufnr., Ruf-Nr., Fon-Nr., Telefon gesch., Telefon geschäftl., Tel. gesch., Tel. geschäftl.
    Tel. dienstl., Diensttelefon, Bürotelefon, Büronummer, Tel. Büro, Tel. Firma, Tel. AP, Telefon AP, Tel. direkt
    Direkte Telefonnummer, DW, Durchw., Telefon (Durchwahl), Festnetz-Nr., Tel. Festnetz, Kundentelefon
    Kundentelefonnummer, Kunden-Tel., Telefon Kunde, Telefonkontakt, Telefonnummer für Rückfragen
    Telefon für Rückfragen, Rückruf-Nr., Rückruf unter, Erreichbar unter (Tel.), Tel.-Nummer, Telefonnumer, Phone nr
    Ph., Ph no, Tel no, Tel number, Contact tel, Daytime telephone, Day phone, Work number, Work tel, Work telephone
    Work phone number, Office tel, Office telephone, Business tel, Business phone number, Direct number, Direct tel
    DDI, Landline number, Land line, Best number, Best number to reach you, Number to call, Calling number
    Caller number, Caller ID, Caller phone, Anrufernummer, Voice, Main line, Primary number, Preferred phone
    Phone (office), Tel fixe, Fixe, Ligne directe, Tél. direct, Téléphone direct, Tél. pro, Téléphone pro
    Tél. bureau, Téléphone bureau, N° tél, No de téléphone, No tél., Num tél, Numéro, Numéro de tél, N. tel.
    N° telefono, Nr. telefono, Tel. fisso, Fisso, Telefono diretto, Telefono aziendale, Telefono lavoro, Recapito
    Numero telefonico
    TELF1, TEL_NUMBER, TELNR, Telefon tagsüber, Tel. tagsüber, Phone No_
    Callee number, Angerufene Nummer, Called number, Number called, Dialled number, Dialed number, Gewählte Nummer
    Phone dialled, Telefon (dienstlich), Telefon beruflich, Tel. beruflich, Festnetz (geschäftlich), Tel. Nr.
    Telef., Tel-Nummer, Telefonnr. AP, Telefonnummer Ansprechpartner, Telefonische Erreichbarkeit
    Telefonnummer (tagsüber), Telefonnummer Büro, Phone (work), Phone (main), Phone (direct), Contact telephone
    Contact telephone number, Contact phone no, Your telephone number, Tel (work), Tel (office)
    Work telephone number, Business telephone number, Office direct, Direct no, Person - Phone - Work
    Phone of contact, Telephone (work), Tél., Tél, Tel. pro, Tél. (pro), N° tél. pro, N° de tél.
    Coordonnées téléphoniques, Contatto telefonico, Tel. lavoro, Tel. azienda, N. di telefono, Num. telefono
    Rückruf-Nummer, TEL1, TEL_1, TELEFON1, TELEFON_1, PHONE1, PHONE_1, TELNR_LONG, Kontakt: Telefon
    Kontakt (Telefon)
    Phone numbers number, Phone numbers, Direct dial 1, Phone found, Contact phone 1, Primary phone number
    Best phone number, Office phone number, Work phone 1`,
  phone_2: `
    Telefon 2, Telefon geschäftlich 2, Business Phone 2, Phone 2 - Value, Phone 2, Home Phone, Telefon privat
    Tel. privat, Private phone, Phone - Home, Zweite Telefonnummer, Weitere Telefonnummer, Alternative phone
    Secondary phone, Alternate phone, Telephone2, Tel 2, Alternative Telefonnummer, Festnetz privat, Corporate phone
    Evening phone, Assistant phone, Tel. Sekretariat, Zweites Telefon, 2. Telefonnummer, Weitere Nummer
    Weiteres Telefon, Alternativ-Nr., Ausweichnummer, Privattelefon, Private Telefonnummer, Second phone, Alt phone
    Alt number, Additional phone, Home telephone, Home tel, Evening tel, Personal phone, Tél. perso, Autre téléphone
    Téléphone secondaire, Tel. secondario, Telefono 2, Altro telefono, Telefono casa, Tel. casa
    TELF2, Standard téléphonique, Tél. standard, Standard (tél.), Centralino, Tel. centralino, Telefon abends
    Evening telephone
    Tel. 2, Tel2, TEL_2, PHONE_2, TELEFON_2, Telefon alternativ, Alternative Rufnummer, Zweite Rufnummer
    Ersatznummer, Private Nummer, Privatnummer, Tel. (privat), Phone (home), Phone (private), Tél. privé
    Téléphone privé, Tel. privato`,
  phone_3: `
    HQ number, Telefon 3, Telefon Firma, Company Main Phone, Company Phone, Zentrale, Telefon Zentrale
    Telefonzentrale, Phone 3 - Value, Phone 3, Phone - Other, Other Phone, Switchboard, Main phone
    Head office phone, Zentrale Telefonnummer, Firmentelefon, Tel. Zentrale, Sonstiges Telefon, Telephone3
    Unternehmenstelefon, HQ phone, Company phone number, Tel. 3, Telefon Sekretariat, Telefon Assistenz`,
  mobile: `
    WhatsApp, WhatsApp-Nummer, WhatsApp number, SMS Number, Mobil, Mobiltelefon, Mobilnummer, Mobilfunk, Mobilfunknummer, Mobil-Nr., Mobilnr, Handy, Handynummer
    Handy-Nr., Handynr, Mob., Mobile, Mobile phone, Mobile number, Mobile no., Mobile phone number, Mobile Phone1
    Phone - Mobile, Cell, Cell phone, Cellphone, Cell number, Cellular, Natel, Natel-Nr., Mobil geschäftlich
    Mobiltelefon geschäftlich, Telefon mobil, Business mobile, Work mobile, Portable, Téléphone portable
    Téléphone mobile, Mobile professionnel, Cellulare, Telefono cellulare, Numero di cellulare, Móvil, WhatsApp
    WhatsApp number, WhatsApp-Nummer, Handy/Mobil, Mobil / Handy, GSM, Ihre Mobilnummer, Mobile tel, Mobilfunknr.
    Mobilfunk-Nr., Mobiltel., Mobil-Tel., Tel. mobil, Diensthandy, Firmenhandy, Handy (privat), WhatsApp Nr., Mob no
    Mobile nr, Mobile telephone, Mobile phone no, Cell no, Cell phone #, Cellular phone, Phone (cell), Text number
    SMS, SMS-Nummer, Tél. portable, Tél. mobile, N° de portable, N° portable, Numéro de portable, Cel.
    Tel. cellulare, Telefono mobile, N. cellulare, Numero cellulare, N° cellulare, Celular
    Handy dienstlich, Handy geschäftlich, Mobil dienstlich, Mobil beruflich, Mobil (dienstlich)
    Mobilfunknummer dienstlich, Mobilnr. AP, Mobilnummer Ansprechpartner, Handynummer Ansprechpartner, Mobile (work)
    Mobile (business), Cell (work), Mobile contact, Your mobile number, Your mobile, Ihre Handynummer
    Ihre Mobilfunknummer, Mobile telephone number, Attendee mobile, Callee mobile, Tél. mob., Tel. mob., Port.
    Tél. port., Téléphone cellulaire, Cellulaire, GSM pro, Cellulare aziendale, Cell. aziendale, Cell., N. cell.
    Num. cellulare, TEL_MOBIL, MOBILE_NO, MOBIL1, MOB_NUMBER, TELMOB
    Mobile 1, Cell phone 1, Mobile phone number 1, Mobile found
    Text reminder number, SMS number, SMS-Nummer, Text number, Texting number, Numero SMS, Numéro SMS`,
  fax: `
    Facsimile, Fax, Telefax, Faxnummer, Fax-Nr., Fax number, Fax geschäftlich, Business Fax, Fax1, Télécopie, Fax no
    Work fax, Fax (business), Office fax, Faxnr., Telefax-Nr., Telefaxnummer, Numéro de fax, N° fax, N. fax
    Télécopieur
    TELFX, FAX_NUMBER, Fax No_`,
  street: `
    Addr, Addr 1, Straße, Str., Straße und Hausnummer, Straße Hausnummer, Straße/Nr., Str./Nr., Str. und Hausnr.
    Straße und Hausnr., Straßenname, Anschrift, Adresse, Adresszeile 1, Adresszeile, Adresse 1, Postanschrift
    Postadresse, Firmenadresse, Firmenanschrift, Geschäftsadresse, Straße geschäftlich, Lieferadresse
    Rechnungsadresse, Street, Street address, Address, Address line 1, Address 1, Business Street, Work Address
    Mailing Street, Mailing address, Billing street, Address 1 - Street, Address Street, Address (Street Address)
    Postal address, Street name, Street and number, Company address, Business address, Street 1, Street line 1
    Address line, Company street, Street number and name, Adresse postale, Rue, Voie, N° et rue, Rue et numéro
    Indirizzo, Via, Via e numero, Indirizzo azienda, Dirección, Adres, Straat, Domicilio, Strada, Straße/Hausnr.
    Straße u. Nr., Str./Hausnr., Straßenanschrift, Straße Firma, Firmenstraße, Lieferstraße, Adr.-Zeile 1
    Adresse (Straße), Anschrift 1, Anschrift Straße, Hausanschrift, Geschäftsanschrift, Besuchsadresse, Wohnadresse
    Street / No, Street & number, St. address, Street addr, Addr line 1, Mail address line 1, Work street
    Office address, Site address, Property address, Project address, Job address, Service address
    First line of address, House number and street, Numéro et rue, N° et nom de rue, N° et voie, Adresse ligne 1
    Adresse 1 (rue), Adresse professionnelle, Adresse de l'entreprise, Via/Piazza, Via e numero civico, Indirizzo 1
    Indirizzo (via), Indirizzo sede, Indirizzo postale, Calle
    Street address line 1, Street address 1, Mailing street address, Street address
    STRAS, STREET1, Dienstanschrift, Dienstadresse, Dienstanschrift Straße, Privatanschrift Straße
    Objektadresse, Objektstraße, Einsatzort Straße, Baustelle Straße
    Strasse/Nr, Strasse u Nr, Straße (geschäftlich), Straße/Hausnummer, Straße + Nr.
    Straße & Nr., Straße + Hausnummer, Str. + Nr., Straße/Postfach, Str. Nr., Str./Hnr, Str_Hnr, Strasse_Hnr
    Strassenadresse, Streetaddress, Street / house number, Street and house number, Street & house no, Rue / N°
    Rue + N°, Indirizzo e civico, Via e n. civico, Via/N., ADRESSE1, ADDR1, ADDRESS_1, Address1, STRASSE1`,
  street_2: `
    Addr 2, Adresszusatz, Adresszeile 2, Address line 2, Address 2, Adresse 2, Straße 2, Straße geschäftlich 2
    Business Street 2, Street 2, Address (Address Line 2), Zusatz, Complément d’adresse, Suite, Apartment
    Anschriftenzusatz, Address 1 - Extended Address, Street line 2, Lieferhinweis, Zustellhinweis, Adr.-Zusatz
    Anschrift 2, Gebäude/Etage, Addr line 2, Suite/Unit, Apt, Apt/Suite, Unit/Suite, Unit number, Building
    Second line of address, Complément adresse, Adresse ligne 2, Bâtiment, Indirizzo 2, Interno, Scala/Interno
    Street address line 2, Street address 2`,
  postal_code: `
    CodPos, Cod. postal, CodPostal, PLZ, Postleitzahl, Postleitz., Postal code, Postcode, Post code, Zip, Zip code, Zipcode, Zip/Postal Code
    ZIP/Postcode, Postal/Zip code, PLZ geschäftlich, Postleitzahl geschäftlich, Business Postal Code, Address Zip
    Address 1 - Postal Code, Mailing Zip, Mailing Zip/Postal Code, Billing zip, Code postal, CP, NPA, CAP
    Codice postale, Código postal, Company zip, Firmen-PLZ, Address (ZIP / Postal Code), PLZ Firma, Leitzahl
    Company postal code, Postltzahl, PLZ/ZIP, ZIP/PLZ, Plz Nr, Postleitzahl Firma, LKZ/PLZ, Zip/Postal, Postal
    Postal/Zip, Postcode / ZIP, Post cd, Pcode, Area code (postal), Business zip, Work zip, C.P., Code post.
    C. postal, C.A.P., Cod. postale, Cod. avviamento postale, Codice avviamento postale, NPA/PLZ
    PSTLZ, POST_CODE1, PLZ Projektort, PLZ Objekt, PLZ Baustelle, Objekt-PLZ, Postleitzahl Objekt, Projekt-PLZ
    PLZ Firma, PLZ (geschäftlich), PLZ1, PLZ_STR, PLZ Straße, Plz_Strasse, Firmen PLZ, POSTCODE1, POST_CODE
    ZIP/Post code, Zip or postal code, Postal code / ZIP, Code postal entreprise, CAP azienda, PLZ Wohnort
    PLZ des Unternehmens, Postleitzahl der Firma`,
  city: `
    Suburb, Home town, Hometown, Ortsname, Stadtname, Ort, Stadt, Wohnort, Firmensitz, Ortschaft, Ort geschäftlich
    Gemeinde, Stadt/Ort, Ort/Stadt, Standort, Sitz, PLZ/Ort, PLZ und Ort, City, Town, City/Town, Town/City
    Business City, Address City, Address 1 - City, Mailing City, Billing city, Company City, Locality, Ville
    Localité, Città, Località, Comune, Ciudad, Plaats, Zip/City, Wohnort/Firmensitz, Firmenort, Municipality
    Stadt (Firma), Ort Firma, Paese/Città, Arbeitsort, Einsatzort, Standort (Ort), Sitz der Firma, Geschäftsort
    Kundenort, Ort des Kunden, Post town, City name, Work city, Location (city), City or town, Commune
    Ville / Localité, Nom de la ville, Città sede, Luogo di residenza, Woonplaats
    ORT01, CITY1, Projektort, Objektort, Ort Objekt, Ort der Baustelle, Einsatzort, Bauort, Leistungsort
    Ort (Firma), Ort des Unternehmens, Ort (geschäftlich), Firmenort/Stadt, Town or city, City or location
    City (company), Ville entreprise, Ville (société), Città azienda, Località/Città, Comune/Città, ORT1, ORT_1
    CITY_1, STADT1, Wo ansässig, Ansässig in, Based in (city)`,
  region: `
    Kt., Kanton/Bundesland, Bundesland, Kanton, Region, Staat/Provinz, State, State/Province, State or Province
    Province, State/Region, Region/State, Business State, Region geschäftlich, Address State, Address 1 - Region
    Mailing State, Mailing State/Province, Billing state, County, Canton, Provincia, Regione, Bundesland/Kanton
    Company State, Address (State / Province), Vertriebsgebiet, State/County, Landkreis, Provinz, Département (FR)
    Bundesstaat, Staat/Bundesland, Prov., Company region, Bundesl., Bundesland / Region, Region/Bundesland
    Landesteil, Land (Bundesland), Province/State, State code, Administrative area, Région administrative
    Département (n°), Province / État, État, Provincia (sigla), Sigla provincia
    REGIO
    Region code, Regionscode, Region name, Bundesland (Firma), State (US), State / Province, Province / State, State or region, Region / State
    Region/Bundesland, Bundesland/Region, Kanton (CH), Prov, Provincia azienda, Région entreprise, REGION_TXT
    BULA, Bdl., Bld., Bundesl., Bundesland Kürzel`,
  country: `
    Land, Länder, Land/Region, Land/Region geschäftlich, Staat, Country, Country/Region, Country/Region Name
    Name des Landes/der Region, Country or region, Country code, Ländercode, Länderkürzel, Landeskürzel
    Länderkennzeichen, LKZ, Landkennzeichen, Business Country, Business Country/Region, Address Country
    Address 1 - Country, Mailing Country, Billing country, Nation, Pays, Paese, Nazione, País, Country name
    Company Country, ISO-Land, Country ISO, Landescode, Herkunftsland, Country of residence, Land Firma
    Location country, Land (ISO), Land-Code, Landeskennzeichen, Firmenland, Land des Unternehmens, Sitzland
    Wohnsitzland, Country/Territory, ISO country, Country of company, Ctry, Code pays, Pays de résidence
    Pays (code), Cod. paese, Codice paese, Nazione (sigla), Stato (nazione), Based in, Country based in
    LAND1
    Land (Firma), Land (geschäftlich), Ldkz., Ldkz, LandKz, Länderkz., Länderkz, Land-Kz, LKz, Landeskz, Nation/Land
    Country (company), Country of work, Country of business, Country / Region, Pays entreprise, Pays (société)
    Nazione azienda, LANDX, COUNTRY_CODE, Land ISO2, ISO2, ISO2 Country, Country ISO2, Country code (ISO)`,
  website: `
    Webseite, Website, Web site, Homepage, Internet, Internetadresse, Internetseite, WWW, Web, Web Page, Webpage
    URL, Company URL, Company website, Company Domain, Company domain name, Domain, Website URL, Firmenwebsite
    Unternehmenswebsite, Website1, Website 1 - Value, Web address, Site web, Site internet, Sito web, Sito
    Sito internet, Webadresse, Firmenhomepage, Company web, Internetauftritt, Homepage/URL, Domain name
    Unternehmens-Domain, Sitio web, Firmen-URL, Web-Adresse, HP, Firmenwebseite, Unternehmenswebseite
    Unternehmensseite, URL Firma, Firmendomain, Email domain company, Company web site, Company site
    Corporate website, Corporate site, Business website, Business URL, Organization website, Organisation website
    Site, Site URL, Site de l'entreprise, Adresse web, Page web, Sito web aziendale, Sito aziendale, Indirizzo web
    Pagina web
    Web/Homepage, Homepage/Web, Internet (Homepage), WWW-Adresse, Website Firma, Website (Firma)
    Website des Unternehmens, Company homepage, Website of company, Site web entreprise, Sito azienda, HOMEPAGE1
    URL_HOMEPAGE`,
  linkedin_url: `
    LinkedIn, LinkedIn URL, LinkedIn Profile, LinkedIn-Profil, Person LinkedIn Url, LinkedIn Profile URL
    Profil LinkedIn, Contact LinkedIn, LinkedIn-Link, LI profile, Social profile LinkedIn, LinkedIn Bio
    LinkedIn Member URL, Profilo LinkedIn, LI URL, LinkedIn public profile, LinkedIn address`,
  xing_url: `XING, XING-Profil, XING URL, XING-Link, XING profile`,
  language: `
    Sprache, Korrespondenzsprache, Language, Preferred language, Bevorzugte Sprache, Langue, Lingua, Locale
    Sprachcode, Language code, Muttersprache, Kontaktsprache, Communication language, Idioma, Spoken language
    Browser language, Sprachkürzel, Spr., Sprachkennzeichen, Gewünschte Sprache, Kundensprache, Lang
    Correspondence language, Langue préférée, Langue de correspondance, Code langue, Lingua preferita, Cod. lingua
    Taal
    SPRAS, LANGU
    Sprache Kontakt, Sprache AP, Sprachpräferenz, Korrespondenzspr., Preferred lang, Language preference
    Language of contact, Langue du contact, Lingua contatto, LANGU_CORR`,
  notes: `
    Last message, Letzte Nachricht, Dernier message, Rückseite, Takeaway, Impression, Eindruck, Gesprächseindruck, Hintergrund, Background, Next action, Nächste Aktion
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
    Commento, Commenti, Messaggio, Nota, Annotazioni, Notas, Opmerkingen, Il tuo messaggio, Demande, Richiesta
    Bemerkg., Bemerkung Messe, Bemerkung intern, Bemerkungen/Notizen, Bemerkung/Notiz, Anm., Anmerkungen intern
    Notizen Messe, Notizen Vertrieb, Notizfeld, Notiztext, Notizen/Bemerkungen, Notiz Gespräch, Gesprächsverlauf
    Gesprächszusammenfassung, Gesprächsvermerk, Aktennotiz, Vermerk, Vermerke, Kommentar Standpersonal, Freitextfeld
    Zusatzinfos, Weitere Infos, Weitere Angaben, Sonstige Angaben, Sonstige Informationen, Info Messe
    Beschreibung der Anfrage, Nachrichtentext, Nachricht an uns, Kundenanliegen, Anfragetext, Inhalt der Anfrage
    Anfrageinhalt, Kundenwünsche, Was besprochen, Was wurde besprochen, Absprachen, Vereinbarungen, Todo, Todos
    Offene Punkte, Weiteres Vorgehen, Follow up Notiz, Maßnahmen, Bericht, Besuchsbericht, Messebericht
    Kurzbericht, Rückmeldungen, Stand der Dinge, Historie, Verlauf, Kontakthistorie, Note text, Notes / Comments
    Comments/Notes, Event notes, Internal comments, Staff notes, Exhibitor notes, Additional notes
    Additional details, Other info, Other information, Other comments, Other details, Any comments, Extra info
    More info, More details, Freetext, Message body, Body, Text, Enquiry details, Inquiry details, Request details
    Project details, Project description, Job description (customer), Job details, Brief
    Description of request, What was discussed, Discussed, Discussion, Summary, Call summary, Actions, History
    Commentaire libre, Notes internes, Note interne, Compte rendu, CR, Suivi, Suite à donner, Prochaine étape
    Message / Demande, Précisions, Informations complémentaires, Infos complémentaires, Échange, Annotazione
    Osservazione, Testo messaggio, Testo, Dettagli richiesta, Dettagli, Ulteriori informazioni
    Informazioni aggiuntive, Prossimi passi, Prossimo passo, Esito visita, Resoconto, Observaciones
    Appunti, wg., wegen, Grund des Anrufs, Anrufgrund, Osservaz., Osserv., Oss., Obs., Remarq., Comm., Rmq., Appunto, Note di visita, Note visita, Nota interna, Note interne commerciale, Note commerciali
    Commenti interni, Pendenzen, Pendenz, Offene Pendenzen, Gesprächsstichworte, Stichworte zum Gespräch
    Sonst noch was, Sonst noch, Weiteres, Nachtrag, Ihre Nachricht an uns, Nachricht an das Team
    Ihre Mitteilung an uns, Ihre Bemerkungen, Ihre Anmerkungen, Ihre Frage an uns, Kommentar zum Lead
    Notiz zum Lead, Notiz zum Kontakt, Bemerkung zum Kontakt, Bemerkung AP, Bemerkung Kunde, Kundenbemerkung
    Call notes/comments, Agent comment, Agent comments, Agent notes, Caller notes, Note from rep, Notes from rep
    Rep comment, Stand notes, Notes from stand, Notes taken, Notes from call, Notes from conversation
    Follow-up action, Follow up actions, Follow-up needed notes, Follow-up comments, Next actions, Agreed next steps
    What we discussed, What they said, What was said, Discussion points, Discussion notes, Talking points
    Meeting summary, Call outcome notes, Message to us, Your message to us, Additional message, Leave a message
    Comments from attendee, Visitor comments, Commentaire visiteur, Commentaire commercial, Notes de visite
    Note de visite, Notes commerciales, Remarques internes, Message libre, Votre demande, Votre commentaire
    Vos commentaires, Besoin exprimé, Note libere, Note aggiuntive, Il suo messaggio, La tua richiesta
    La sua richiesta, Chat questions, Frage(n) im Chat, Fragen im Chat, Chatfragen, Chat transcript, Chatverlauf
    Gesprächsergebnis Stand, Nachgang, Im Nachgang, Nachfassaktion
    WV, nächster Step, Next Steps/Notes
    Wie war's?, Wie war es?, How was it?, How did it go?, Wie lief's?, Wie lief es?, Com'è andata?`,
  question: `
    Erreichbarkeit, Beste Erreichbarkeit, Best time to call, Best time to reach you, Preferred time
    Preferred contact time, Gewünschte Uhrzeit, Objektart, Budget, Budgetrahmen, Zeitrahmen, Timeframe
    Purchase timeframe, Buying timeframe, Projektart, Vorhaben, Decision timeframe
    Terminwunsch, Wunschdatum, Wunschuhrzeit, Wunschzeit, Datumswunsch`,
  qualification_answers: `
    Qualification, Qualifikation, Qualification answers, Qualifiers, Lead qualifiers, Qualifizierung
    Qualifizierungsfragen, BANT, Survey answers, Answers, Antworten, Custom answers, Qualifying questions
    Fragebogen, Qualifier responses, Qualifications, Survey responses text, Umfrageantworten, Poll answers
    Lead-Fragebogen
    Intake form answers, Intake answers, Booking questions, Form answers, All answers, Responses (all)
    Questions and answers, Q&A text, Formularantworten, Alle Antworten, Qualifizierung Antworten`,
  topic: `
    Betreff, Thema, Themen, Subject, Topic, Topics, your-subject, Sujet, Objet, Oggetto, Argomento
    Grund der Anfrage, Anfrageart, Art der Anfrage, Reason for contact, Inquiry type, Type of inquiry, Lead subject
    Kontaktgrund, Enquiry type, Grund der Kontaktaufnahme, Ihr Betreff, Anfragethema, Request type, Betr.
    Thema der Anfrage, Anfragegrund, Anfragetyp, Anfragekategorie, Kontaktanlass, Anlass, Anlass des Besuchs
    Besuchsgrund, Besuchsanlass, Gesprächsthema, Gesprächsthemen, Subject line, Reason, Reason for contacting us
    Reason for enquiry, Reason for visit, Type of enquiry, Type of request, Purpose, Purpose of visit
    Nature of enquiry, Ticket subject, Motif, Motif de contact, Motif de la demande, Type de demande
    Nature de la demande, Oggetto richiesta, Motivo, Motivo del contatto, Motivo della richiesta, Tipo di richiesta
    Tipo richiesta
    Visit reason, Reason of visit, Call reason, Concerning, Re, Inquiry subject, Enquiry subject, Message subject
    Thema des Gesprächs, Themen des Gesprächs, Oggetto del messaggio, Objet du message, Objet de la demande`,
  interests: `
    Asset title, Asset name, Whitepaper, Whitepaper title, Content title, Suchkriterien, Prodotto visto, Produit vu, Looking for, Sucht, Suche nach, Gesucht, Interesse, Interessen, Interesse an, Interessiert an, Produktinteresse
    Interessensgebiet, Interessengebiete, Interessensschwerpunkt, Interessenschwerpunkte, Interest, Interests
    Interested in, Product interest, Product interests, Products of interest, Product, Products, Produkt, Produkte
    Produktgruppe, Area of interest, Areas of interest, Solution, Solutions, Lösung, Specialization, Themeninteresse
    Interessen/Themen, Topic of interest, Topics of interest, Centre d'intérêt, Centres d'intérêt, Intérêt
    Interessi, Interesse prodotto, Produkt von Interesse, Produktkategorie, Leistung, Leistungen
    Gewünschtes Produkt, Product line, Service interest, Prodotto di interesse, Produktbereich, Interessiert für
    Artikelinteresse, Artikel, Exponat, Exponate, Produit, Produits, Ihr Interesse, Ihre Interessen
    Interessenbereich, Interest area, Products interested in, Produktwunsch, Demo topics, Solution interest
    Interessenschwerpunkt, Interessengebiet, Interessensgebiete, Interessensbereich, Produktinteressen
    Interessante Produkte, Interesse Produkt, Produktgruppen, Produktlinie, Gewünschte Leistung, Lösungen
    Angefragtes Produkt, Angefragte Leistung, Angefragte Produkte, Interest areas, Interested products
    Product of interest, Solutions of interest, Service requested, Services of interest, Services required
    Service required, Product(s), Product group, Product family, Product category, Product requested
    Requested product, Requested service, Topic interest, Interest topics, Intérêts, Intérêt produit, Intéressé par
    Produit(s), Produits d'intérêt, Gamme, Solution souhaitée, Prestation, Interesse per, Interessato a, Prodotto
    Prodotti, Prodotti di interesse, Linea di prodotto, Soluzione, Servizio richiesto
    wants, Marke, Modell, Marke/Modell, Make, Model, Make/Model, Vehicle, Fahrzeug, Wunschfahrzeug, Fahrzeugmodell, Model of interest, Add-on name, Addon name, Product name, Plugin name, App name, Will was, Möchte, Braucht, Benötigt, Wants info on, Interessiert sich für, Interesse (Produkt)
    Interessen (Produkte), Interested product(s), Interests ticked, Product(s) of interest
    Topics of interest ticked, Produkt(e) von Interesse, Produktinteresse(n), Angefragter Artikel
    Angefragtes Modell, Modellinteresse, Kursinteresse, Looking at, Shown products, Gezeigte Produkte
    Products shown, Produits d'intérêt (salon), Produit(s) qui vous intéresse(nt), Intéressé(e) par
    Interessi prodotto, Prodotti richiesti, Prodotto richiesto, Interesse prodotti, Besoin, Besoins, Esigenza
    Esigenze
    Offer name, Offer title, Angebotstitel, Requested offer, Gewünschtes Angebot, Objekttitel, Inseratstitel
    Listing title
    Line items, Line item names, Cart items, Warenkorb, Warenkorbinhalt, Items in cart, Articles
    Artikel im Warenkorb, Panier`,
  data_quality_note: `ocr_warnings, OCR-Warnungen, Scan warnings`,
  external_id: `
    Vorgang, Aktenzeichen, Anfr.-Nr., Intercom ID, Party ID, ID, Lead-ID, Record ID, Datensatz-ID, Contact ID, Kontakt-ID, Kundennummer, Kunden-Nr., Kundennr, KdNr
    Customer number, Customer ID, Person ID, Prospect ID, User ID, Referenz, Reference, Reference ID, External ID
    External Key, Externe ID, UUID, GUID, Datensatznummer, Order #, Order ID, Bestellnummer, Lead number, Lead-Nr.
    Leadnummer, Entry ID, Submission ID, Response ID, Registration ID, Registrant ID, Attendee ID, Teilnehmer-ID
    Besucher-ID, Badge ID, Badge number, Badge-Nr., Badgenummer, Barcode, QR-Code, Ticketnummer, Ticket ID
    Ticket number, Interne ID, System-ID, Object ID, Eintrags-ID, Event UUID, Numero cliente, N° client, Identifiant
    Codice cliente, Confirmation number, Debitor, Debitorennummer, Debitor-Nr., Interessentennummer, Kontaktnummer
    Adressnummer, Adress-Nr., Adress-ID, Personen-ID, Partner number, gguid, EUID, Klaviyo ID, Apollo Contact Id
    Contact number ID, Confirmation code, Buchungsnummer, Registrierungsnummer, Anmeldenummer, Scan ID
    Besuchernummer, Respondent ID, Lead UUID, Prospect number, Lfd. ID, Datensatznr., Datensatz-Nr., Satz-Nr.
    Satznummer, Kontakt-Nr., Kontaktnr., Kontaktnummer ID, Leadnr., Kunde Nr., Debitorennr., Debitoren-Nr.
    Debitornummer, Adressnr., Personennr., Personennummer, Mitgliedsnr., Mitglieds-Nr., Mitgliedsnummer
    Teilnehmernr., Teilnehmer-Nr., Teilnehmernummer, TN-Nr., Besuchernr., Badge no, Interessentennr.
    Interessenten-Nr., Anfrage-ID, Anfrage-Nr., Anfragenr., Anfragenummer, Vorgangsnr., Vorgangs-Nr., Vorgangsnummer
    Vorgangs-ID, Ticketnr. (Support), Record no, Record number, Record key, Row ID, Unique ID, Unique key, UID
    Contact no (ID), Contact key, Lead no, Lead ref, Customer no, Customer code, Customer ref, Client no
    Client number, Client code, Account number, Account no, Membership number, Member no, Member number
    Subscriber key, Profile ID, Attendee no, Registration no, Registration number, Registration code
    Confirmation no, Entry no, Form entry ID, Enquiry ID, Enquiry ref, Enquiry no, Inquiry ID, Inquiry no
    Request ID, Reference no, Reference number, Ref, Ref no, Case number, Source ID, CardCode, N° de client
    No client, Numéro client, Code client, Réf. client, N° contact, N° d'inscription, N° de badge, Cod. cliente
    N. cliente, Codice, Cod., Codice contatto, ID cliente, ID contatto, Codice anagrafica, Riferimento, N. pratica
    N. iscrizione
    KUNNR, PARNR, LIFNR, BPARTNER, BP-Nr., Geschäftspartnernummer, Geschäftspartner-Nr., No_, KtoNr, Kto-Nr.
    Debitorenkonto, AdrNr, SuchNr, PersNr, Entity ID
    Internal ID, License ID, Licence ID, Transcript ID, Issued ticket ID, Contact ID ext, Code tiers, Code (tiers), Tiers, N° tiers, Interne Nr., Interne Nummer, Lead key, Lead identifier, Contact identifier, Unique identifier
    Unique lead ID, Lead GUID, Contact GUID, Visitor code, Besuchercode, Badge code, Badgecode, Barcode badge
    QR code badge, Ticket code, Ticketcode, Numéro de billet, N° billet, N° de billet, N° commande, N° de commande
    Numéro de commande, N. biglietto, Numero biglietto, Numero ordine, Codice badge, Codice biglietto
    Codice visitatore, Kontakt-Key, Kontakt-GUID, Adress-GUID, Datensatz-Key, Datensatzschlüssel, Person-Key
    hs_object_id, Vid, Object key, Record identifier, Enquiry number, Inquiry number, Lead reference
    Enquiry reference, BU_PARTNER, BUT000 Partner, KUNDE_NR, Kontakt_Nr, Participant ID (tool), Debitorkonto
    EXT_ID, Extid, External contact ID, Booking ID, Booking reference, Booking ref, Appointment ID
    Event registration ID, Response ref, Person key, Profile key, Contact ref, Member ID, Membership ID, Delegate ID
    Guest ID, Participant number, Client ID, Prospect code, Codice prospect, Zoho ID, CRM ID, CRM-ID, Salesforce ID
    HubSpot ID, Lead record ID, SFID, SFDC ID, Kontaktschlüssel, Personenschlüssel
    Crefo-Nr., Crefonummer, Crefo ID, Bisnode-ID, Dealfront ID, Echobot ID, North Data ID
    Call ID, N° de demande, Numéro de demande, Numéro de dossier, N° dossier, Numero richiesta, Numero pratica
    Submission number, Übermittlungs-ID, Element-ID, Item ID, Eintrags-ID, Einsendungs-ID, Quote request ID
    Pulse ID`,
  external_id_2: `Secondary ID, Alternative ID, Zweite ID, Legacy ID, Alte Kundennummer`,
  owner: `
    A/c manager, Acct. mgr, F/U by, Follow-up by, Gastgeber, Account Executive, AE, Our contact, Unser Kontakt, Our contact person, Besitzer, Eigentümer, Inhaber
    Verantwortlich, Verantwortlicher, Zuständig, Zuständiger, Zuständiger Mitarbeiter
    Zuständiger Mitarbeiter für Kontakt, Betreuer, Kundenbetreuer, Sachbearbeiter, Bearbeiter, Vertriebsmitarbeiter
    Vertriebler, Vertreter, Außendienst, ADM, Außendienstmitarbeiter, Innendienst, Verkäufer, Lead-Inhaber
    Lead-Besitzer, Account Manager, Key Account, Owner, Lead owner, Contact owner, Record owner, Assigned to
    Assigned user, Assignee, Zugewiesen an, Salesperson, Sales rep, Sales representative, Sales owner, Responsible
    Responsible person, Responsible user, Propriétaire, Proprietario, Responsabile, Commercial, Commerciale
    Owner name, Person - Owner, Account owner, Verkaufsberater, Sales manager, Assigned sales rep, Kontaktinhaber
    Agent, Handelsvertreter, Unser Ansprechpartner, Interner Ansprechpartner, Ansprechpartner intern, Hauptbetreuer
    Gebietsleiter, Owner ID, Betreut von, Betreut durch, Betreuender MA, Vertriebs-MA, Vertriebsbeauftragter
    Vertriebspartner intern, VK, VB, AD-Mitarbeiter, Innendienstmitarbeiter, Zuständiger MA, Zuständigkeit
    Zuständig im Vertrieb, Verantwortliche/r, Bearbeitet von, Bearbeiter/in, SB, Zugewiesen, Zugeteilt, Zugeteilt an
    Zuordnung, Leadbesitzer, Datensatzbesitzer, Datensatzverantwortlicher, Inhaber (Datensatz), Gebietsvertreter
    Deal owner, Assigned rep, Assigned agent, Allocated to, Handled by, Managed by, Sales person, Sales agent
    Sales exec, Sales executive, Sales contact, Relationship manager, Territory manager, Rep, Rep name, SDR, BDR, AM
    KAM, Agent name, Commercial responsable, Responsable commercial, Chargé d'affaires, Responsable, Attribué à
    Affecté à, Assigné à, Suivi par, Propriétaire du contact, Vendeur, Agente, Agente di zona
    Commerciale di riferimento, Referente commerciale, Assegnato a, Venditore, Gestito da
    Negotiator, Consultant, Advisor, Adviser, Berater, Beraterin, Kundenberater, Ihr Berater, Conseiller
    Conseiller commercial, Commercial en charge, Consulente, Consulente commerciale, Salesperson Code, Closer
    Setter, Recruiter
    Owned by, Record manager, Contact manager, Account rep, zust., Zust. MA, Kalender (Mitarbeiter), Nachfassen durch, Nachfass durch, Nachbearbeitung durch, Bearbeitung durch, Weiterbearbeitung durch
    Follow-up durch, Follow-up by, Follow up by, To be followed up by, Followed up by, Wer kümmert sich
    Wer fasst nach, Wer ist zuständig, Kümmert sich, Kümmerer, Übergeben an, Weitergeleitet an, Weitergegeben an
    Zuständig für Nachfassen, Einladung durch, Eingeladen durch uns, Kontakt gehört, Betreuung durch, Betreuung
    Projektleiter, Projektleiter/in, Projektverantwortlicher, Lead goes to, Passed to, Handed to, Forwarded to
    Routed to, Sent to rep, Account handler, Client manager, Client partner, Customer success manager, CSM
    Territory rep, Area manager, Regional manager, Field rep, Inside sales, Innendienstbetreuer
    Gebietsverkaufsleiter, GVL, VKL, Assegnato, Commerciale assegnato, Commerciale incaricato, Agente di riferimento
    Agente assegnato, Seguito da, Attribué au commercial, Commercial attribué, Suivi commercial, A suivre par
    À suivre par
    Service provider, Staff name, Staff member name, Host name (staff), Responsible user, Assigned to (full name)
    Assigned to (name), Agent name, Rep name (owner), Verkäufercode, Vertreter Name, Sales contact person
    Sales contact name, Successeur commercial, Account exec
    Operator name, Operator, Staff member, Staff name, Beratername, Conseiller, Consulente
    Consultant name, Advisor, Adviser, Verk., Account handler
    Makler, Maklerin, Behandler, Behandlerin, Our guy, Our rep, Unser Mann, Unser Ansprechpartner, Immobilienmakler
    Handover to, Übergeben an, Passed to, Weitergegeben an`,
  captured_by: `
    Erfasst von, Aufgenommen von, Erfasser, Gescannt von, Captured by, Scanned by, Collected by, Dialogue partner
    Standpersonal, Standmitarbeiter, Messeteam, Lead captured by, Booth staff, Exhibitor staff
    Gesprächspartner intern, Gespräch geführt von, Kontakt durch, Exhibitor user, Scanner, Scan user, Erfasst durch
    Aufgenommen durch, Saisi par, Standbetreuer, Scanned by user, Team member, Captured by (email), Scanned by name
    Kürzel, Gesprächsführer, Representative, Collected by user, Lead taken by, Erfasst v., Aufgen. von, Notiert von
    Gescannt durch, Scannt von, Gesprochen mit (MA), Standbesetzung, Messemitarbeiter, Messe-MA, Standdienst
    Standteam, Mitarbeiter am Stand, MA am Stand, Unser Mitarbeiter, Kollege, Kollege/in, Recorded by, Taken by
    Met by, Met with, Spoke to, Spoke with, Spoken to by, Talked to, Booth rep, Stand staff, Staff member
    Exhibitor rep, Scanner name, Device user, Vu par, Rencontré par, Scanné par, Collecté par, Interlocuteur interne
    Rilevato da, Raccolto da, Scansionato da, Inserito da, Incontrato da
    Wer hat gescannt, angen. v., angen. von, Angenommen von, Aufgen. durch, Entgegengenommen von, Call taken by, Taken by (initials), Erfasst (MA), Erfasst (Mitarbeiter), Erfassungsperson, Erfassender Mitarbeiter, Erfassender
    Scanner-User, Scanner user, Scanner-Benutzer, Gescannt (MA), Gesprächsführung, Gespräch mit MA
    Gespräch mit (intern), Kontaktiert durch (Stand), Standkollege, Stand-MA, Am Stand mit, Met by rep
    Captured by rep, Captured by user, Scanned by (user), Scan operator, Operator scan, Captured by staff
    Badge scanned by, Scansionato dall'operatore, Operatore stand, Raccolto da operatore, Collaborateur stand
    Scanné par (utilisateur), Saisi par (collaborateur)
    Contacted by, Exhibitor member, Promoter, Promoter name, Booth member, Team member name, Scanned by member
    Captured by (name), Lead owner at show, Hostess, Messehostess`,
  capture_method: `
    contact_source, Capture method, Erfassungsart, Erfassungsmethode, Scan type, Scan method, Lead type (scan)
    Lead Origin, Erfasst mit, Scan-Typ, Capture type, Scanart, Creation method, Optin method, Erfassungsweg
    Erfasst über, Capture source, Capture mode, Input method, Mode de saisie
    Subscribe method, Connected via, Connection method, Lead capture method, Signup method, Subscription method
    Eintragungsart, Anmeldeart, Collected via, Captured via, Lead capture type`,
  status: `
    Stato, Dispo, Disposition, Status, Lead status, Leadstatus, Kontaktstatus, Contact status, Bearbeitungsstatus, Lead State, Vertriebsstatus
    Status Lead, Lead-Stufe, Statut, Stato lead, Opportunity status, Customer status, Kundenstatus, Prospect status
    Sales status, Lead disposition, Akquisestatus, Stand der Bearbeitung, Bearbeitungsstand, Verkaufsstatus
    Interessentenstatus, Status Vertrieb, Status Bearbeitung, Anfragestatus, Vorgangsstatus, Aktueller Status
    Pipeline status, Enquiry status, Inquiry status, Request status, Follow-up status, Call status, Anrufstatus
    Deal status, Processing status, Current status, Statut du lead, Statut prospect, Statut contact
    Statut commercial, État du lead, Avancement, Stato contatto, Stato trattativa, Stato lavorazione
    Stato richiesta, Situazione
    Disposition, Call disposition, Lead outcome, Contact outcome, Call result code, Anrufresultat, Kontaktresultat
    Telefonstatus, Statut de l'appel, Esito chiamata, Esito contatto, Stato del lead, Statut de la demande
    Bearb.-Status, Bearb. Status, Leadstat., Prozessstatus, Status (Lead), Status (Vertrieb), Status der Bearbeitung
    Status der Anfrage, hs_lead_status`,
  lifecycle_stage: `
    Lifecycle Stage, Lifecycle-Phase, Lebenszyklusphase, Lifecycle, Stage, Contact stage, Lead stage, Sales stage
    Phase, Funnel stage, Vertriebsphase, Lifecycle-Status, Pipeline stage, Kaufphase, Deal stage, Opportunity stage
    Cycle de vie, Lebenszyklus, Verkaufsphase, Funnelphase, Funnel-Stufe, Stufe, Pipeline-Phase, Buying stage, Étape
    Étape du cycle de vie, Phase du cycle, Fase, Fase ciclo di vita, Fase di vendita
    Lifecyclestage, Contact lifecycle, Lead phase, Phase im Vertrieb, Phase im Funnel, Kundenphase
    Kundenstatus (Lifecycle), Sales phase, Sales funnel stage, Étape commerciale, Fase commerciale
    Revenue stage, Revenue cycle stage, Buyer stage, Customer journey stage, Journey stage`,
  rating: `
    Rating, Bewertung, Lead Rating, Leadbewertung, Lead-Bewertung, Priorität, Prio, Potenzial, Potential
    Kategorisierung, ABC, ABC-Kunde, ABC-Klasse, ABC-Klassifizierung, Klassifizierung, Einstufung, Temperatur
    Lead temperature, Temperature, Rating stars, Stars, Sterne, Lead priority, Qualität, Hot/Warm/Cold
    Lead-Qualität, Leadqualität, Heat, Priority, Wichtigkeit, Einschätzung, Lead class, Leadklasse, Lead-Klasse
    Lead-Einstufung, Kundenpotenzial, Interest level, Grad des Interesses, Valutazione, Lead grade, Star rating
    Kontaktqualität, Relevanz, Ampel, Évaluation, Grade, Lead rank, Leadrank, Rank, Leadkategorie, Lead-Kategorie
    Bewertung (1-5), Bew., Klassifikation, ABC-Einstufung, A/B/C, Priorität (A-C), Dringlichkeit
    Kaufwahrscheinlichkeit, Interessensgrad, Interessenstärke, Interessestufe, Heiß/warm/kalt, Lead quality
    Lead category (A-C), Quality, Grading, Priority level, Urgency, Importance, Level of interest, Potential level
    Note (1-5), Qualité du lead, Qualification A/B/C, Chaud/tiède/froid, Priorité, Notation, Potentiel
    Niveau d'intérêt, Priorità, Qualità lead, Qualità del contatto, Caldo/tiepido/freddo, Grado di interesse
    Livello di interesse, Potenziale
    Einordnung, Kundenwert, Kategorie A/B/C, Klasse (A-C), Lead-Einstufung, Leadeinstufung
    Wie heiß, How hot, How warm, Lead temp, Temp, Heat level, Hotness, Interessenlage, Interessenslage, Lead heat
    Warmth, Lead warmth, Score A-C, Potenzial (A-C), Potential (A-C), Potenzial A/B/C, Prio (A-C), Prio A/B/C
    Prio 1-3, Lead-Prio, Leadprio, Lead prio, Livello interesse, Livello di priorità, Chaud / froid, Chaud/froid
    Caldo/freddo, Température, Temperatura, Degré d'intérêt, Niveau d'interet, Interesse (1-5), Interest (1-5)
    Interest 1-5, Bewertung 1-5, Bewertung Stand, Bewertung Messe, Priorität Nachfassen, Follow-up priority
    Buying interest level
    Opportunity level, Lead ranking, Lead level, Interest rating (stand), Quality rating, Buying potential
    Kaufpotenzial, Abschlusschance, Abschlusswahrscheinlichkeit, Chance, Win chance
    Pardot grade, Prospect grade, Profile grade, Lead grade (A-D)
    Hot?, Heiß?, Chaud ?, Caldo?, How hot?, Wie heiß?`,
  rating_by_sales: `
    Rating by sales, Bewertung Vertrieb, Sales rating, Vertriebsbewertung, Einschätzung Vertrieb, Sales feedback
    Einschätzung Verk., Einschätzung Verkäufer, Einschätzung Vertrieb, Einschätzung Außendienst, Sales assessment
    Rep rating, Sales rating, Bewertung Verkäufer, Bewertung Außendienst`,
  vendor_score: `
    Score, Lead Score, Leadscore, Scoring, Lead Scoring, Punkte, Punktzahl, Points, HubSpot Score, Engagement Score
    Engagement, Interest Rating, MEMBER_RATING, Contact Score, Scorewert, Score total, Contact rating
    Engagement level, Predictive score, Demographic score, Behaviour score, Prospect score, Lead points, Punteggio
    Freddy score, Total score, Relevance score, Match score, Fit score, Attention score, Engagement rating
    Activity score, Interest score, Gesamtpunkte, Engagementscore, Match %, Score-Wert, Lead Score (Punkte)
    Lead value, Leadvalue, Leadwert, Punktestand, Scoringwert, Scoring-Wert, Behavior score, Profile score
    Intent score, Health score, Likelihood to close, Total points, Points total, Person score, Note de score, Punti
    Punteggio contatto
    Engagement (0-100), Engagement %, Engagement index, Score (0-100), Scoring gesamt, Scoring Profil, Profilscore
    Profil-Score, Verhaltensscore, Aktivitätsscore, Lead score total, Intent level score, Score de lead
    Score comportemental, Punteggio totale`,
  data_quality: `
    Data quality, Datenqualität, ocr_confidence, Data completeness, Vollständigkeit, Scan quality
    Profile completeness`,
  tags: `
    Famille, Famille prospect, Famille client, Famiglia, tag_ids, Tags, Tag, Label, Labels, Schlagwort, Schlagworte, Stichworte, Kategorie, Kategorien, Category, Categories
    Gruppe, Gruppen, Group, Groups, Group Membership, Listen, Liste, List, Lists, Segment, Segmente, Segments
    Verteiler, Étiquettes, Etichette, Catégorie, Categoria, Markierung, Kundengruppe, Zielgruppe, Adressgruppe
    Kontaktgruppe, Merkmale, Merkmal, Attribute, Kontaktart, Adressart, Mailingliste, Static lists, Empfängergruppe
    Kundenart, Contact tags, Lead tags, Kontaktkategorie, Target group, Persona, Schlagwörter, Stichwort
    Stichwörter, Kennzeichen, Kontaktgruppen, Verteilergruppe, Zielgruppen, Etikett, List membership, Audience
    Audiences, Keywords (tags), Flags, Mots-clés, Étiquette, Groupe, Groupes, Segment client, Listes, Etichetta
    Gruppo, Gruppi, Segmento, Lista
    Contact groups, Liste(n), Gruppe(n), Tag(s), Kundensegment, Zielgruppensegment, Kundenkategorie
    Customer segment, Customer group, Customer category, Marketing lists, Listen/Verteiler, Adresskategorie
    Kontakttyp (Gruppe)
    Kundentyp, Contact category, Contact classification, Personengruppe, Interessengruppe, Kontaktklassifikation
    Kontaktsegment, Customer type, Type de client, Tipo cliente, Tipologia cliente, Typologie`,
  tag: ``,
  source: `
    Heard from, Heard via, Portal, Vermittler, Quelle, Lead-Quelle, Leadquelle, Herkunft, Source, Source name, Lead source, Original Source
    Ursprungsquelle, Traffic source, Referrer, Referral source, Kanal, Channel, Marketingkanal, Lead channel
    Kontaktquelle, Adressquelle, Leadherkunft, Lead-Herkunft, Akquisekanal, Provenance, Origine, Fonte, Canale
    Registration source, Signup source, Opt-in source, Opt-in-Quelle, Origin, Datenquelle, Data source
    Lead Source Detail, Erstkontakt über, Kontakt über, Referring site, Acquisition channel, Kontaktweg
    Eingangskanal, Anmeldequelle, Contact origin, Kontaktherkunft, Ursprung, Source of lead, Primary source
    Kontaktursprung, Adressherkunft, Herkunft der Adresse, Herkunftskanal, Kontaktkanal Erstkontakt, Eingangsweg
    Kam über, Gekommen über, Gewonnen über, Aufmerksam geworden durch, Aufmerksam durch
    Empfohlen durch Kanal, Anfrage über, Source of enquiry, Source of contact, Record source, First source
    Latest source, Acquisition source, Marketing source, Marketing channel, Sign-up source, Inbound channel
    Came from, Came via, Heard about us, Heard via, How heard, How did they hear, How found, How did you find us
    Found us via, Where did you hear about us, Lead generated by channel, Provenance du lead, Origine du lead
    Origine du contact, Source du lead, Source du contact, Canal, Canal d'acquisition, Connu par
    Comment nous avez-vous connus, Fonte contatto, Fonte del contatto, Origine contatto, Canale di acquisizione
    Provenienza, Come ci ha conosciuto, Come ci hai conosciuto, Acquisito tramite, Lead provider
    Herkunft des Leads, Herkunft des Kontakts, Quelle des Leads, Quelle des Kontakts, Quelle der Anfrage
    Lead kam über, Leadeingang, Lead-Eingang, Lead-Kanal, Leadkanal, Anfragekanal, Eingang über, Gefunden über
    Gefunden durch, Woher, Woher kommt der Kontakt, Woher der Kontakt, Lead came from, Where from
    Where they came from, Source of contact data, Source type, Source channel, hs_analytics_source
    Original traffic source, Registration channel, Registration via, Registered via, Anmeldung über, Anmeldekanal
    Marketing source detail, Lead origin channel, Origine de la demande, Source de la demande, Provenance du contact
    Canal de contact, Origine lead, Origine del lead, Fonte lead, Fonte del lead, Canale di contatto, Canale lead
    Provenienza contatto
    Referer, HTTP referer, Referrer URL source, Traffic channel, Lead channel detail, Origin source
    How they found us, How did they find us, Acquired via
    Wo getroffen, Where met, Where did we meet, Wo kennengelernt, Kennengelernt bei, Met at, Getroffen auf
    Getroffen bei, Rencontré à, Incontrato a`,
  campaign: `
    Program, Program name, Acquisition Program, Programm, Kampagne, Kampagnenname, Campaign, Campaign name
    Source Campaign, Marketing campaign, Werbekampagne, Primary campaign, Campagne, Campagna, Quellkampagne, Aktion
    Marketingaktion, Mailing, Kampagne (Name), Werbeaktion, Kampagnen-Name, Marketingkampagne, Mailingaktion
    Aktion (Marketing), Kampagnentitel, Kampagnencode, Campaign title, Campaign code, Last campaign, First campaign
    Promotion name, Nom de la campagne, Campagne marketing, Opération, Nome campagna, Campagna marketing`,
  campaign_group: `
    Campaign Group Name, Campaign Group, Kampagnengruppe, Kampagnengruppenname
    Ad squad name, Line item name, Ad group name (group), Insertion order, Campaign set name`,
  ad: `
    Ad name, Ad, Anzeige, Anzeigenname, Creative ID, Creative, Ad Group Name, Ad Group, Anzeigengruppe
    Creative name, Werbeanzeige, Anzeigengruppenname, Ad group ID name
    Advertisement, Advert, Advert name, Anzeigentitel, Ad title, Ad headline, Annonce, Annuncio`,
  platform: `
    Platform, Plattform, Ad platform, Publisher platform, Werbeplattform, Ad network, Publisher, Network platform
    Plateforme, Piattaforma`,
  form_name: `
    Form name, Formular, Formularname, Form, Lead Form Name, Formular-Name, Form title, Formulartitel, Lead form
    Formulaire, Modulo, Conversion form, First conversion, Recent conversion, Form used, Name of form
    Letzte Konversion, Landing page name, Umfrage, Survey name, Leadform, Webformular, Formularbezeichnung, Web form
    Form submitted, Submitted form, Form filled, Form type, First form, Last form, Nom du formulaire
    Formulaire rempli, Nome modulo, Nome del modulo, Modulo compilato, Survey
    Ad form, Instant form, Instant form name, Lead form title, Landing page (name), Landingpage-Name, Quiz
    Quiz name, Funnel name, Survey title, Form label, Kontaktformular, Contact form`,
  click_id: `
    GCLID, FBCLID, MSCLKID, Click ID, Google Click ID, Klick-ID, LI_FAT_ID, Facebook click id, TTCLID, wbraid
    gbraid`,
  utm_source: `
    UTM source, UTM-Quelle, utm_src, utmsource, Source (UTM), UTM Source (first), First UTM source, Last UTM source`,
  utm_medium: `
    UTM medium, Medium, utm_med, utmmedium, Medium (UTM), UTM Kanal, Traffic medium, First UTM medium`,
  utm_campaign: `
    UTM campaign, UTM-Kampagne, utm_camp, utmcampaign, utm_cmp, Campaign (UTM), First UTM campaign`,
  is_organic: `is_organic, Organic, Organisch`,
  is_test: `
    Test Lead, is_test, Test, Testlead, Testdatensatz, Test entry, Is test lead, Test record, Testkontakt
    Test submission, Prova`,
  ticket_type: `
    Attendee type, Delegate type, Registrant type, Visitor type, Teilnehmertyp, Besuchertyp, Ticket Type, Ticket Types, Ticket name, Ticketart, Tickettyp, Ticket, Ticketname, Ticket-Kategorie
    Ticketkategorie, Eintrittskarte, Registration type, Badge type, Pass type, Admission item, Attendee type
    Besuchertyp, Visitor type, Besucherart, Teilnahmeart, Type de billet, Tipo di biglietto, Anmeldetyp
    Ticket class, Registrant type, Badge category, Teilnehmertyp, Teilnehmerart, Admission, Pass, Ticket-Art
    Ticket-Typ, Kartenart, Kartentyp, Besucherkategorie, Teilnehmerkategorie, Teilnahmeart Ticket, Ticket category
    Ticket level, Admission type, Attendee category, Delegate type, Type de badge, Catégorie de billet
    Type de visiteur, Type de participant, Tipo biglietto, Tipo badge, Tipo visitatore
    Teilnahme als, Teilnimmt als, Attending as, Participates as
    Badge role, Badge-Rolle, Rolle auf der Messe, Badge-Typ, Badgetyp
    Delegate category, Participant category, Participant type, Guest type, Visitor group, Registration category
    Tarif du billet, Type billet, Ticketgruppe, Kategorie (Ticket), Ticket option
    Registration option, Registration package, Package (ticket), Anmeldeoption, Teilnahmepaket, Tariffa biglietto
    Registration path, Registration class, Admission name, Ticket tier, Ticket product, Pass name, Badge name type
    Ticketbezeichnung, Teilnehmergruppe`,
  event_name: `
    Event Type Name, Event type, Appointment type, Terminart, Event, Event name, Veranstaltung, Veranstaltungsname
    Event title, Messe, Messename, Meeting Name, Webinar, Webinar Name, Webinar title, Webinartitel, Seminar
    Konferenz, Trade show, Tradeshow, Show, Show name, Session, Session name, Session title, Meeting title
    Besprechungstitel, Fair, Salon, Fiera, Évènement, Evento, Kurs, Veranstaltungstitel, Exhibition, Conference
    Kongress, Workshop, Webinar Topic, Webinar-Thema, Event registered, Veranstaltungsbezeichnung, Eventname
    Eventtitel, Messetitel, Messe/Event, Name der Messe, Name der Veranstaltung, Titel der Veranstaltung
    Bezeichnung der Veranstaltung, Seminartitel, Seminarname, Seminarbezeichnung, Kurstitel, Kursname
    Kursbezeichnung, Kurs/Seminar, Schulung, Schulungstitel, Lehrgang, Workshop-Titel, Webinarname, Webinar-Titel
    Sessiontitel, Vortrag, Vortragstitel, Name of event, Trade fair, Exhibition name, Expo, Conference name, Course
    Course name, Course title, Class, Class name, Training, Training title, Meeting topic, Nom de l'événement
    Nom du salon, Manifestation, Webinaire, Nom du webinaire, Formation, Atelier, Nome evento, Nome dell'evento
    Titolo evento, Nome fiera, Manifestazione, Corso, Titolo corso, Nome corso
    Webinar-Name, sco-name, sco name, Meeting room name, Name des Webinars, Titel des Webinars, Titel Webinar, Name of webinar, Name of session
    Title of event, Event (name), Event / Webinar, Messe / Event, Veranstaltung / Messe, Messe/Veranstaltung
    Titre du webinaire, Titre de l'événement, Nom événement, Titolo webinar, Nome webinar
    Registered for, Registered to, Angemeldet für, Angemeldet zu, Inscrit à, Iscritto a, Service name (booking)
    Appointment name, Meeting type, Terminname, Termintyp, Terminthema, Buchungsseite`,
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
    Joined event, Attended (yes/no), Participation, No show, War da, War dabei, Ist erschienen, Checkin, Besucht
    Besuch erfolgt, Live dabei, Attend status, Was present, Showed, Show up, Présence, Présent(e)
    Participation effective, Venu, Presenza, Partecipazione, Partecipato
    Came to session, Came, Came to event, War anwesend
    Was there live, Was there, War live dabei, Live anwesend, Ist gekommen, Gekommen, Da gewesen, Angekommen
    Arrived, Turned up, Scanné à l'entrée, Scanné, Scannato, Ingresso effettuato, Entré, Checked-in
    Check in (ja/nein), Eingelassen, Am Stand gewesen, Live participation, Participation live, A assisté
    Venue effective, Ha presenziato
    Watched live, Viewed live, Joined live, Attended (live), Live attendance, Live attendee, Was live
    Attended in person, Attended?, Hat live teilgenommen, Live zugeschaut, Live gesehen, A suivi en direct
    Vu en direct, Ha seguito in diretta`,
  attended_on_site: `Checked In On Site, Attended on site, Vor Ort anwesend, Vor Ort`,
  attendance_type: `
    Attendance Type, Live/On-demand, Teilnahmeform, Attendance mode, Viewing type, Viewer type, Attendance format
    Online/Präsenz, Art der Teilnahme, Teilnahmemodus, Präsenz/Online, Participation type, Participation mode
    Virtual/In-person, In person/virtual, Mode de participation, Type de participation, Modalità di partecipazione
    Modalità partecipazione, View type`,
  watched_replay: `
    Has viewed replay, Watched replay, Replay watched, Aufzeichnung angesehen, Replay gesehen, Viewed recording
    Watched on demand, Replay viewed, Aufzeichnung gesehen, Watched recording, On-demand viewed
    Watched the recording, Watched the replay, Recording viewed, Saw the recording, Saw replay
    Aufzeichnung angeschaut, Aufzeichnung geschaut, Replay angesehen, Replay geschaut, On-Demand gesehen, Replay vu
    Replay visto, Ha visto la registrazione`,
  registration_status: `
    Approval Status, Registration status, Genehmigungsstatus, Anmeldestatus, Attendee Status, Registrierungsstatus
    Invitee status, Buchungsstatus, RSVP, RSVP status, Zusage, Teilnehmerstatus, Canceled, Cancelled, Storniert
    Order status, Zu-/Absage, Booking status, Invitation status, Einladungsstatus, Rückmeldestatus, Anmelde-Status
    Anmeldestand, Buchungsstand, Ticketstatus, Bestellstatus, Zugesagt, Zusage/Absage, Rückmeldung (Zusage)
    Registration state, Attendee status (registration), Invite status, Ticket status, Approval, Enrollment status
    Enrolment status, Response status (RSVP), Reservation status, Statut d'inscription, Statut inscription
    Statut de réservation, Statut de la commande, Statut invitation, Stato registrazione, Stato prenotazione
    Stato invito, Stato ordine
    Anmeldung Status, Status Anmeldung, Status der Anmeldung, Status Buchung, Buchung Status, Status der Buchung
    Enrolment state, Stato dell'iscrizione, Stato iscrizione evento, Statut de l'inscription, Statut billet
    Statut du billet
    RSVP response, Invitation response, Attending status, Event status, Booking state, Reservation state`,
  minutes_attended: `
    Dwell minutes, Dwell time, Total minutes, Minutes total, Minuti, Time in Session (minutes), Duration (Minutes), Zeit in Sitzung (Minuten)
    In Session Duration, In-Meeting Duration, Dauer der Besprechung, Attendance Duration, Duration, Dauer
    Attended Minutes, Total Duration, Time spent (minutes), Time spent, Anwesenheitsdauer, liveminutes, Live minutes
    MinutesConnectedRunningSession, Verweildauer, Verweildauer (Min.), Minuten, Minutes, Minutes attended
    Teilnahmedauer, Watch time, Zuschauzeit, Time in event, Time in session, Session duration, Minutes watched
    Durée, Durata, Time attended, Duration (min), Total time, Viewing time, Total watch time, Live watch time
    Sehdauer, Time watched, Dauer (Min), Total time in event, Live duration, Attended duration, Minutes viewed
    Live view time, Time in meeting, Aufenthaltsdauer, Attendance time, Total attendance time
    Live attendance minutes, Anwesenheitszeit, Durée de présence, Durata partecipazione, Time in webinar
    Total time spent, Viewing duration, Time spent in event, Teilnahmezeit, Anwesenheit (Min.), Anwesend (Min.)
    Anwesenheit in Minuten, Zuschaudauer, Zugeschaut (Min.), Dauer der Teilnahme, Dauer in Minuten, Dauer Minuten
    Min. anwesend, Minuten anwesend, Total time attended, Minutes present, Mins attended, Mins, Watched minutes
    View duration, Watch duration, Session length, Duration in minutes, Durée de connexion, Temps de présence
    Temps de connexion, Temps passé, Minutes de présence, Durata presenza, Tempo di permanenza, Tempo di connessione
    Minuti di presenza, Minuti presenza, Minuti seguiti
    Mins in session, Mins in meeting, Mins online, Minutes online, Minuten online, Min online, Min. online
    Online-Minuten, Online Minuten, Anwesenheitsminuten, Teilnahmeminuten, Verweilminuten, Min. im Webinar
    Minuten im Webinar, Zeit anwesend, Zeit im Webinar, Time online, Time connected, Connected time
    Connection duration, Length of stay, Presence duration, Temps de présence (min), Minuti in sessione
    Minuti online, Durata connessione, Durata presenza (min)
    Time live, Live time, Minutes live, Live minutes, Time in live room, Live duration, Live watch time`,
  minutes_on_demand: `
    archiveminutes, Archive minutes, On-demand minutes, Replay duration, Replay minutes, On-Demand-Minuten
    Minutes on demand, Replay watch time, On demand duration, Recording minutes, Dauer Aufzeichnung
    On-demand watch time`,
  attendance_percent: `
    Percentage, Attendance rate, Attended %, Attendance %, Attendance percentage, Anwesenheit in %
    Anwesenheitsquote, Teilnahmequote, Prozent, Watched %, Viewed %, Percent attended, Taux de présence, % watched
    Anwesenheit (%), % anwesend, Teilnahme %, Percentage attended, % viewed, % de présence, % presenza
    Percentuale presenza
    Verweildauer [%], Verweildauer (%), Verweildauer in %, Anwesenheit [%], Anteil anwesend, Anwesenheitsanteil
    Teilnahme in %, Teilnahmegrad, Percent watched, Percent viewed, Percentage watched, Percentage viewed
    Percent present, Share watched, % of session attended, % of webinar attended, % of event attended
    Taux de participation, Pourcentage de présence, Percentuale di presenza, Percentuale partecipazione`,
  attention_percent: `
    Focus %, Attentiveness, Attention, Attention %, Aufmerksamkeit, Aufmerksamkeit (%), Attentiveness score
    Attention rate`,
  question_count: `
    Domande, Domande poste, askedquestions, Asked questions, Questions count, Questions asked, Q&As
    Number of questions, Anzahl Fragen, Gestellte Fragen, # Questions, Questions, Question count
    Asked Questions count, Fragen (Anzahl), Fragen gestellt, No. of questions, Anz. Fragen, # Fragen, Q&A count
    Q&A questions, Questions posées, Nb questions, Nombre de questions, N. domande, Numero domande
    Questions raised, Raised questions, Questions submitted count, Fragen eingereicht
    Qs asked, Q&A asked, No. of Qs, # Qs, Questions (count), Questions (#), Fragen (#), Fragen Anzahl
    Anzahl gestellter Fragen, Nombre de questions posées, Numero di domande`,
  poll_count: `
    answeredpolls, Answered polls, Votes count, Polls, Polls answered, Poll votes, Poll responses, Votes
    Umfragen beantwortet, Polls voted, Poll count, Poll answers count, Anzahl Umfragen, # Polls, Abstimmungen
    Anz. Umfragen, # polls answered, Sondages répondus, Réponses aux sondages, Nb sondages, Sondaggi
    Risposte sondaggi
    Poll answers (#), Polls (count), Poll participation, Polls taken, # polls, Umfragen (Anzahl), Umfrageteilnahmen
    Anzahl beantworteter Umfragen`,
  survey_count: `
    answeredsurveys, Answered surveys, Survey Responses, Surveys, Surveys answered, Survey count, Surveys completed`,
  chat_count: `
    Chats, Messages count, Chat messages, Chat count, Chat-Nachrichten, Messages sent, Anzahl Chatnachrichten
    Number of chats, Chatnachrichten, # Chats, Number of chat messages, Reactions and chats, Chatbeiträge
    # chat messages, Chats sent, Messages chat, Messages de chat, Nb messages, Messaggi chat, Messaggi
    Chat msgs, # chat msgs, Chats (Anzahl), Chat (Anzahl), Chat-Beiträge, Anzahl Chats, Chat messages (#)
    Chat lines, Lines of chat, Chat entries, Chatbeiträge`,
  download_count: `
    resourcesdownloaded, Resources downloaded, Handouts Downloaded, Downloads, Anzahl Downloads, Download count
    Documents downloaded, Files downloaded, Number of downloads, # Downloads, Handouts, Resources accessed
    Anz. Downloads, Heruntergeladene Dateien, Downloaded files, Assets downloaded, Téléchargements
    Nb téléchargements, Download effettuati, Numero download
    Handouts (count), Downloads (Anzahl), Anzahl heruntergeladener Dokumente, Dokumente geladen, Docs downloaded
    # docs downloaded, Documents téléchargés, Documenti scaricati`,
  visit_count: `
    TotalVisits, Visits, Besuche, Website-Besuche, Anzahl Besuche, Number of sessions, Sessions, Visit count
    Seitenbesuche, Number of visits, Website visits, Anzahl Sitzungen, Web sessions, Booth visits, Websitebesuche
    Webseitenbesuche, Anz. Besuche, Sitzungen, # visits, Web visits, Site visits, # sessions, Session count, Visites
    Nb visites, Nombre de visites, Sessions web, Visite, Visite sito, Numero visite, N. visite, Sessioni
    num_visits, Web visits total, Website sessions, Anzahl Websitebesuche, Besuche Website, Besuche auf der Website
    Visits to website, Nombre de sessions, Numero di visite
    Sign in count, Sign-ins, Login count, Logins, Number of logins, Anzahl Logins, Anzahl Anmeldungen`,
  page_view_count: `
    Page views, Pageviews, Seitenaufrufe, Number of pageviews, Anzahl Seitenaufrufe, Pages viewed, Page view count
    Total page views, Aufgerufene Seiten, Besuchte Seiten (Anzahl), Seitenansichten, Seitenzugriffe, # page views
    Number of page views, Pages visited, Web page views, Pages vues, Nb pages vues, Nombre de pages vues
    Pagine viste, Pagine visitate, Visualizzazioni pagina, Numero pagine viste
    num_page_views, Pageviews total, Seitenaufrufe gesamt, Anzahl der Seitenaufrufe, Nombre de pages visitées
    Numero pagine visitate
    Page impressions, Seitenimpressionen, Page hits`,
  pages_per_visit: `
    Page Views Per Visit, Pages per visit, Average pageviews, Seiten pro Besuch, Seiten/Besuch, Pages per session`,
  seconds_on_site: `
    Total Time Spent on Website, Time on site, Time on website, Seconds on site, Zeit auf Website
    Zeit auf der Website`,
  email_open_count: `
    Emails opened, Marketing emails opened, Email opens, Opens, Öffnungen, Opened emails, Geöffnete E-Mails
    Number of opens, E-Mails geöffnet, Email open count, Total opens, Mails geöffnet, # Opens, Anzahl Öffnungen
    Mail-Öffnungen, Mailöffnungen, E-Mail-Öffnungen, Geöffnete Mails, Newsletter-Öffnungen, Newsletter geöffnet
    Open count, Mail opens, Unique opens, Ouvertures, Nb ouvertures, E-mails ouverts, Aperture, N. aperture
    Numero aperture, Email aperte, Aperture email
    Geöffnet (gesamt), Geöffnet gesamt, Geöffnet (Anzahl), Öffnungen gesamt, Öffnungen (gesamt), Emails opened count
    Opened (total), Opened total, Opened count, # opened, Mails opened, Anzahl geöffneter E-Mails
    Anzahl geöffneter Mails, Geöffnete Mailings, Geöffnete Newsletter, Nombre d'ouvertures, Nb e-mails ouverts
    Email aperte (n.), Numero di aperture`,
  email_click_count: `
    Emails clicked, Marketing emails clicked, Email clicks, Clicks, Klicks, Number of clicks, Geklickte E-Mails
    E-Mails geklickt, Email click count, Total clicks, Links clicked, # Clicks, Anzahl Klicks, Mail-Klicks
    Mailklicks, E-Mail-Klicks, Newsletter-Klicks, Geklickte Links, Linkklicks, Click count, Link clicks
    Unique clicks, Clics, Nb clics, Nombre de clics, Click, Clic, N. click, Numero click, Clic email, Click email
    Geklickt (gesamt), Geklickt gesamt, Geklickt (Anzahl), Klicks gesamt, Klicks (gesamt), Clicked (total)
    Clicked total, Clicked count, # clicked, Anzahl geklickter Links, Anzahl der Klicks, Nombre de clics total
    Numero di click`,
  form_submission_count: `
    Number of Form Submissions, Form submissions, Formulareinsendungen, Anzahl Formulare, Number of forms submitted
    Forms submitted, Anzahl der Formulareinsendungen, Formulare ausgefüllt, Ausgefüllte Formulare, Forms filled
    # form submissions, # forms, Form fills, Formulaires remplis, Formulaires soumis, Moduli compilati
    Moduli inviati, Formulare abgesendet, Formulare gesendet, Abgesendete Formulare`,
  last_activity: `
    Last Activity, Last results, Last result, Letztes Ergebnis, Letzte Aktivität, Last Notable Activity, Latest activity, Last action, Letzte Aktion
    Recent activity, Last engagement, Last activity type, Letzte Interaktion, Last engagement type
    Last interaction type, Most recent activity, Dernière action, Ultima azione
    Last interesting moment, Last interesting moment description, Last interesting moment desc, Last touchpoint
    Latest interaction, Letzte Interaktion, Letzter Touchpoint`,
  last_activity_at: `
    Last Activity Date, Datum letzte Aktivität, Datum der letzten Aktivität, Last activity time, lastActive
    Letzter Kontakt, Last contacted, Last contact, Last seen, Zuletzt aktiv, Last engagement date, Letzter Besuch
    Letzter Kontakt am, Last contact date, Last visit, Last login, Zuletzt kontaktiert, Last open, Letzter Anruf
    Last click, Last activity at, Dernière activité, Dernier contact, Ultimo contatto, Last interaction
    Last email date, Time of last visit, Last page seen at, Last Event On, Last active at, Date of last activity
    Last opened, Last call date, Last touch, Letzte Aktivität am, Letztkontakt, Letztkontakt am
    Zuletzt kontaktiert am, Zuletzt aktiv am, Zuletzt gesehen, Letzter Login, Letzter Anruf am, Letzte Öffnung
    Letzter Klick, Datum letzter Kontakt, Datum des letzten Kontakts, Last contacted on, Last contacted at
    Date last contacted, Last seen at, Last touched, Last touch date, Last interaction date, Last engaged
    Last login date, Last visit date, Last web visit, Last website visit, Last call, Last open date, Last clicked
    Last click date, Last email opened, Last email sent date, Date dernier contact, Date du dernier contact
    Date dernière activité, Dernière visite, Dernière connexion, Dernière ouverture, Dernier clic, Dernier appel
    Dernière interaction, Data ultimo contatto, Ultima attività, Data ultima attività, Ultima visita, Ultimo accesso
    Ultima apertura, Ultimo click, Ultima interazione, Ultima chiamata
    Anrufdatum, Anrufzeit, Anruf am, Angerufen am, Call date, Call time, Date of call, Called at, Called on, Call started at, Kontaktversuch, Kontaktversuch am, Data chiamata, Date d'appel
    Last chased, Last follow-up, Last follow up, Last spoken to, Last spoke, Zuletzt gesprochen
    Zuletzt angerufen, Zuletzt nachgefasst, Dernière relance, Relancé le, Ultimo sollecito
    Call start, Last communication date, Last communication, Last reach, Last reached, Last reached on, Last conversation, Last meeting, Last meeting date, Last attended, Letzte Kommunikation, Letztes Gespräch, Letztes Gespräch am, Letzter Termin, Call started, Call timestamp, Time of call, Datum des Anrufs, Anrufzeitpunkt, Anrufbeginn
    Gesprächsbeginn (Anruf), Zeitpunkt des Anrufs, Last dialled, Last attempt, Letzter Versuch, Letzter Anrufversuch
    Last mail opened, Last e-mail open, Last e-mail click, Letzte Öffnung am, Letzter Klick am, Datum letzte Öffnung
    Datum letzter Klick, Last response, Last replied, Dernier échange, Ultimo contatto il, Data ultima apertura
    Last heard from, Last replied at, Last message at, Last seen date, Letzter Newsletter geöffnet
    Letzte Mail geöffnet, Letzte E-Mail geöffnet, Last newsletter opened, Last mailing opened, Last campaign opened
    Last visit at, Last session, Last session at, Letzte Sitzung, Letzter Seitenbesuch, Letzter Websitebesuch
    Last interesting moment date, Last touchpoint date, Date of last interaction`,
  registered_at: `
    Registered, Registration Time, Registration date, Registration Date / Time, Registered At, Registered on
    Registrierungszeit, Registrierungsdatum, Registriert am, Anmeldedatum, Angemeldet am, Anmeldezeitpunkt
    Anmeldezeit, Date registered, registrationdate, Order Date, Bestelldatum, Buchungsdatum, Signed up, Signup date
    Sign-up date, Sign up time, Signed up at, Date d'inscription, Data iscrizione, Data di iscrizione
    Data registrazione, Subscription date, Anmeldung am, Registrierung am, Date of registration, Eingetragen am
    Booking date, Date subscribed, Order placed, RSVP date, Registrierungszeitpunkt, Datum der Anmeldung
    Datum Anmeldung, Angemeldet seit, Registrierdatum, Registriert seit, Datum der Registrierung, Buchungszeitpunkt
    Gebucht am, Gebucht, Buchung am, Bestellt am, Bestellzeitpunkt, Bestellung am, Kaufdatum, Ticketkauf am
    Registration datetime, Registration timestamp, Registered date, Reg date, Signed up on, Enrolled, Enrolled on
    Enrolment date, Enrollment date, Booked, Booked on, Booked at, Booking time, Date booked, Order time, Ordered
    Ordered at, Ordered on, Date ordered, Purchase date, Purchased, Purchased on, Purchased at, Date of purchase
    Inscrit le, Inscription le, Heure d'inscription, Date inscription, Date de réservation, Réservé le
    Date de commande, Commandé le, Acheté le, Enregistré le, Iscritto il, Iscrizione il, Registrato il
    Data di registrazione, Data prenotazione, Prenotato il, Data ordine, Data acquisto, Acquistato il
    Date booked, Booked on, Booked at, Booking made on, Reservation date, Reserviert am, Reservierungsdatum
    Date d'achat, Date d'achat du billet, Date de commande, Date de réservation, Date inscription, Data acquisto
    Data ordine, Data prenotazione, Registered (date), Registration timestamp, Registration datetime
    Date/time registered, Registration Date/Time, Date and time of registration, Angemeldet (Datum)
    Anmeldung (Datum), Zeitpunkt der Anmeldung, Zeitpunkt Anmeldung, Ticket gekauft am, Kaufdatum Ticket
    Purchase date (ticket), Ticket purchased on
    Original response date, Last registration date, First registration date, Registered (UTC)
    RSVPed on, RSVP'd on, RSVP date, RSVP time, RSVP at, Zugesagt am, Sign-up timestamp`,
  joined_at: `
    Joined on, Join Time, Joined at, First Join, First join time, Beitrittszeit, Erster Beitritt, Beitreten
    Time joined, Login, Login time, Entered At, First seen, Entry time, Eintritt, Eintrittszeit, Beigetreten
    Beigetreten um, Betreten, Einwahlzeit, Join date, Logged in, Heure de connexion, Ora di ingresso, Check-in time
    Check-in date, Checked in at, Checkin time, Check-in-Zeit, Eingecheckt am, Einwahl, Logged in at, Time in
    Check-in at, First login, Beitritt, Ankunft, First joined, Entered, Login at, Join time (UTC), Zugangszeit
    Uhrzeit Beitritt, Eingewählt um, Login-Zeit, Ankunftszeit, Gekommen um, Check-in um, Eingecheckt um, Einlass
    Einlasszeit, Log in time, Arrival, Arrival time, Arrived at, Heure d'arrivée, Connexion, Arrivée, Entrée
    Heure d'entrée, Connecté à, Ora ingresso, Ora di accesso, Ora connessione, Ingresso, Entrata, Entrato alle
    Arrivo
    Joined session at, Time joined, Joined on, Joined (time), Entered session at, Login (UTC), Beigetreten um
    Eingewählt um, Einwahl um, Einwahlzeitpunkt, Zeitpunkt des Beitritts, Connecté à, Connexion à, Rejoint à
    Entrato alle, Ora ingresso, Ora di ingresso, Ora connessione
    Date live, Live at, Joined live at, Entered room at, Went live at
    Watched at, Viewed at, Viewing started, Angesehen am, Gesehen am, Started watching`,
  left_at: `
    Left on, Leave Time, Left at, Leave At, Last Leave, Last leave time, Verlassenszeit, Letztes Verlassen
    Verlassen, Verlassen um, Time exited, Logout, Logout time, Exit time, Exited at, Austritt, Austrittszeit
    Time left, Heure de déconnexion, Ora di uscita, Logged out, Logged out at, Check-out, Checkout time, Time out
    Abmeldezeit, Auswahlzeit, Left, Exited, Last left, Uhrzeit Verlassen, Verlassen am, Ausgewählt um, Logout-Zeit
    Gegangen um, Ausgecheckt um, Check-out Zeit, Log out time, Departure time, Check-out time, Checked out at
    Heure de départ, Déconnexion, Départ, Sortie, Heure de sortie, Ora uscita, Ora disconnessione, Uscita
    Uscito alle
    Left session at, Time left, Left on, Left (time), Exited at, Exit time, Verlassen um, Ausgewählt um
    Ausgeloggt um, Zeitpunkt des Verlassens, Déconnecté à, Parti à, Uscito alle, Ora uscita, Ora di uscita`,
  captured_at: `
    Capture Date, Captured at, Capture time, Captured on, Scan time, Scan date, Scanned at, Scan date/time
    Scan timestamp, Erfasst am, Erfassungsdatum, Erfassungszeit, Erfassungszeitpunkt, Scanzeit, Scanzeitpunkt
    Scandatum, Gescannt am, Aufgenommen am, Aufnahmedatum, Kontaktdatum, Gesprächsdatum, Datum Erstkontakt
    Erstkontakt, Erstkontakt am, Besuchsdatum, Date of visit, Visit date, Collected at, Scanned on, lead_created_at
    Kontakt am, Datum des Gesprächs, Lead capture date, Messetag, Time of scan, Lead captured, Collection date
    Gesprächstermin, Date scanned, Scanned, First scan, Aufnahmezeit, Erfasst um, Gescannt um, Scan-Datum, Scan-Zeit
    Zeit des Scans, Besucht am, Besuchszeit, Besuchszeitpunkt, Besuch am, Messedatum Kontakt, Gespräch am
    Kontaktaufnahme am, Date captured, Time scanned, Visit date (stand), Visited on, Met on, Date met
    Meeting date (stand), Contact date, Date of contact, First contact, First contact date, Collected on
    Date de scan, Scanné le, Heure de scan, Date du contact, Date de contact, Date de rencontre, Rencontré le
    Visité le, Saisi le, Date de visite, Data scansione, Scansionato il, Ora scansione, Data contatto
    Data del contatto, Data incontro, Data visita, Rilevato il, Raccolto il
    scan_ts, Scan-Zeit, Scanzeit, Scan Zeitstempel, Scan-Zeitstempel, Zeitpunkt des Scans, Zeitpunkt der Erfassung
    Erfassung am, Erfasst um, Erfasst am/um, Datum/Uhrzeit Scan, Datum Gespräch, Gespräch am, Gesprächsdatum
    Datum des Gesprächs, Datum Messegespräch, Besucht am, Besuchsdatum, Visit date (booth), Date of conversation
    Conversation date, Met on, Date met, Talked on, Captured (UTC), Captured on, Date scanné, Scanné le
    Date de scan, Date du scan, Rencontré le, Date de contact, Date contact, Data contatto, Data di contatto
    Data scansione, Scansionato il, Incontrato il, Data incontro
    Met at, Connection date, Connected at, Contact made on, Lead captured at, Capture date/time
    Capture timestamp, Interaction date, First met
    Wann gesprochen, Gesprochen am, Gesprochen, Wann getroffen, Getroffen am, Wann war das`,
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
    Profile Created On, Date Added to List, Time created, Erstellt um, Erstellungszeitpunkt, Erstellzeit, Anlage
    Angelegt seit, Datum der Anlage, Neuanlage am, Eingangszeit, Eingangszeitpunkt, Anfrage vom, Anfrage am
    Anfragezeitpunkt, Angefragt am, Datum der Anfrage, Leaddatum, Lead vom, Gesendet am (Formular), Creation time
    Create time, Date entered, Entered on, Entry created, Received on, Received date, Enquiry date, Date of enquiry
    Enquired on, Enquiry received, Date of inquiry, Request date, Requested at, Requested on, Date requested
    Member since, Customer since, Opened at, Opened on, Date opened, Date/heure, Création, Ajouté le
    Date de la demande, Date demande, Reçu le, Date de réception, Date du lead, Horodatage, Date et heure, Creazione
    Data inserimento, Data di inserimento, Inserito il, Aggiunto il, Data richiesta, Data della richiesta
    Ricevuto il, Data ricezione, Data/ora, Data e ora
    ERDAT, eingeg., Date created, Created (UTC), create_date, Creation time, Erfassungsdatum Beleg, Wann
    Kunde seit, Mitglied seit, Kontakt seit, Client depuis, Cliente dal, Cliente da, Referral date, Referred on, Empfohlen am
    ERDAT, eingeg., Date created, Created (UTC), create_date, Creation time, CRDAT, CREATED_ON, Angel. am, Anl.-Datum, Anlagedatum Datensatz, Zeitpunkt der Anfrage, Anfrage vom
    Anfrage am, Anfrage eingegangen am, Eingang am, Eingang Anfrage, Eingang der Anfrage, Eingegangen
    Received (date), Received (UTC), Lead received, Lead received on, Lead received at, Lead generated
    Lead generated on, Lead generated at, Lead delivered on, Delivery date, Delivered on, Lead delivery date
    Lieferdatum Lead, Horodatage, Horodateur, Créé (date), Informazioni cronologiche, Data e ora, Data richiesta
    Data della richiesta, Date de la demande, Date demande
    Date scheduled, Booked (date), First contact, First contact date, First contacted, Erstkontakt, Erstkontakt am
    Datum Erstkontakt, Premier contact, Primo contatto, Date added to CRM, Added date, Date imported
    Abandoned at, Session started, Conversation started, Chat started at, Chat begonnen
    `,
  answered_at: `
    Submitted Date/Time, Submitted at, Submitted, Submitted on, Submission time, Answered at, Beantwortet am
    Ausgefüllt am, Abgesendet am, Abgeschickt am, Completion time, Completed at, Fertigstellungszeit, Übermittelt am
    Answer date, Response date, Eingereicht am, Soumis le, Inviato il, Date completed, Antwortdatum, Submit time
    Completion date, Response time stamp, Abgesendet, Absendedatum, Absendezeit, Absendezeitpunkt, Einreichungsdatum
    Einreichungszeit, Antwort am, Antwortzeitpunkt, Ausfülldatum, Abgeschlossen am, Abschlusszeit, Fertiggestellt am
    Submission timestamp, Date of submission, Completed, Completed on, Answered on, Response time, Responded at
    Date of response, Form submitted at, Form date, Date de soumission, Date de réponse, Répondu le, Envoyé le
    Date d'envoi, Rempli le, Complété le, Data invio, Data di invio, Data risposta, Risposto il, Compilato il
    Data compilazione
    Finished, Finished at, Finished on, Beendet am, Beendet, Fertig am, Terminé le, Terminato il, Date finished
    submitdate, Submit date, Datum der Antwort, Antwort am, Date de réponse, Data risposta, Date answered
    Completed on, Ausgefüllt am, Date completed, Response date, Response time (UTC)`,
  updated_at: `
    Last Modified, Last Modified Date, Modified On, Modified at, Updated, Updated at, Updated on, Last updated
    Last update, Geändert am, Zuletzt geändert, Zuletzt geändert am, Änderungsdatum, Letzte Änderung
    Aktualisiert am, Zuletzt aktualisiert, LAST_CHANGED, Update time, Modification date, Date de modification
    Modifié le, Data modifica, Date modified, Bearbeitet am, Changed on, Last modified time, Date updated
    Updated time, Last modified at, Letzte Aktualisierung, Date last modified, Geändert, Änderung am
    Letzte Änderung am, Zuletzt bearbeitet, Zuletzt bearbeitet am, Aktualisiert, Aktualisierungsdatum, Stand vom
    Datenstand, Modified, Modified date, Modified time, Last modified on, Last change, Changed at, Change date
    Update date, Last updated at, Date changed, Last edited, Edited at, Dernière modification, Mis à jour le
    Date de mise à jour, Mise à jour, Dernière mise à jour, Modificato il, Data di modifica, Ultima modifica
    Aggiornato il, Data aggiornamento, Ultimo aggiornamento
    AEDAT
    AEDAT, write_date, Date updated, Last update, Last change, Änderungsdatum, Uhrzeit der letzten Änderung, Zuletzt aktualisiert, Letztes Update am, Stand vom, Data modifica, Date de modification, Modifié le
    Modificato il
    Zuletzt korrigiert am, Korrigiert am, Corrected on, Last edited at, Last edited on, Zuletzt gepflegt am
    Zuletzt bearbeitet am, Zuletzt überarbeitet`,
  converted: `Converted, Konvertiert, Is converted, Conversion, Umgewandelt, Converti, Convertito`,
  converted_at: `
    Converted Date, Konvertierungsdatum, Conversion date, Converted at, Konvertiert am, Date converted
    Became a customer date, Umgewandelt am, Closed date, Close Date, Umwandlungsdatum, Converted on, Converti le
    Date de conversion, Convertito il, Data conversione`,
  opportunity_id: `Opportunity ID, Deal ID, Verkaufschance-ID`,
  opportunity_name: `
    Opportunity Name, Opportunity, Deal, Deal name, Verkaufschance, Deal title, Projektname, Projekt
    Verkaufschance Name
    Deal title, Deal Titel, Deal - Title, Deal - Titel, Deal name, Deal-Name, Opportunity title, Lead-Titel
    Leadtitel, Lead title, Chance (Name), Verkaufschance, Name der Verkaufschance, Nom de l'affaire
    Nom de l'opportunité, Nome trattativa, Nome opportunità`,
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
    Einwilligung Datenweitergabe, Einwilligung vorhanden, Einwilligung liegt vor, Einwilligung ja/nein
    Einw. erteilt, Werbeeinw., Werbung ok, Werbe-OK, Werbeerlaubnis erteilt, Kontakt ok, Darf kontaktiert werden
    Kontaktaufnahme ok, Kontaktaufnahme gestattet, Zustimmung liegt vor, Zustimmung Werbung
    Zustimmung Kontaktaufnahme, Einverstanden, Einverständnis Werbung, DSGVO ok, DSGVO ja/nein, DSGVO-konform
    Opt-in ja/nein, Opt-in given, Opt-in received, Consent (Y/N), Consented, Consent granted, Consent obtained
    Consent to be contacted, Contact allowed, OK to contact, Can contact, Can we contact you, May contact
    May we contact, Marketing allowed, Marketing consent given, Marketing consent (Y/N), Marketing permission given
    GDPR ok, GDPR consent given, Permission to contact, Permission given, Agreed, Consentement donné
    Consentement marketing, Consentement RGPD, Accord marketing, Accord RGPD, Accord de contact
    Accepte d'être contacté, OK contact, RGPD ok, Consenso al trattamento, Consenso al contatto
    Consenso commerciale, Consenso pubblicitario, Consenso GDPR, Consenso prestato, Consenso marketing (S/N)
    Autorizzazione, Autorizzazione al contatto
    Accepte d'être recontacté,  Accepte d'être contacté, Accepte le contact, Contact ok, Kontakt ok
    Darf kontaktiert werden, Kontakt erlaubt (ja/nein), May be contacted, OK to contact, Happy to be contacted
    Contact me (consent), GDPR ok, GDPR ok?, DSGVO ok, DSGVO-OK, DSGVO ja/nein, RGPD ok, Privacy marketing
    Consenso al contatto, Consenso contatto, Acconsente al contatto`,
  consent_email: `
    Newsletter, Newsletter-Anmeldung, Newsletter abonniert, Newsletter opt-in, Newsletter gewünscht
    Newsletter subscription, Newsletterabonnent, E-Mail-Einwilligung, Einwilligung E-Mail, E-Mail-Werbung
    E-Mail Opt-in, Email consent, Email permission, Email marketing consent, Opt-in E-Mail, Zustimmung E-Mail
    E-Mail erlaubt, Email allowed, Consent email, Subscribed, Abonniert, Newsletter ja/nein, Inscription newsletter
    Iscrizione newsletter, Werbung per E-Mail, Kontakt per E-Mail, Newsletter-Einwilligung, NL
    Subscribe to newsletter, Consenso email, Email subscription, Newsletterversand, Newsletter-Empfänger
    E-Mail Kontakt erlaubt, OK per E-Mail, Mailing erlaubt, Opt-in Newsletter, Accepts email marketing, Infomails
    Einwilligung Mail, Mail-Einwilligung, E-Mail Werbung erlaubt, Werbung E-Mail, Werbung per Mail, Mailwerbung
    E-Mail ok, Mail ok, Mailing ok, Kontakt per Mail erlaubt, Newsletter erwünscht, Newsletteranmeldung
    Newsletter-Zustimmung, NL ja/nein, NL-Anmeldung, NL gewünscht, Opt-in Mail, Email consent given, Email marketing
    Email marketing opt-in, OK to email, Can email, May email, Consent to email, Newsletter signup
    Newsletter sign-up, Newsletter consent, Wants newsletter, Receive newsletter, Receives newsletter
    Subscribed to newsletter, Mailing list, Join mailing list, Join our mailing list, Consentement e-mail
    Accord e-mail, Abonnement newsletter, Abonné newsletter, Recevoir la newsletter, Consenso newsletter
    Newsletter (S/N), Riceve newsletter, Consenso mail
    E-Mail-OK, Email ok, Email ok?, Mail erlaubt, E-Mail gestattet, Abo Newsletter, Newsletter-Abo
    Newsletter Abonnement, NL Abo, Newsletter (ja/nein), Newsletter Y/N, Newsletter yes/no, Inscrit à la newsletter
    Iscritto alla newsletter, Iscritto newsletter, Optin e-mail, OptinEmail, Optin_mail`,
  consent_phone: `
    OK to phone, Einwilligung Telefon, Telefon-Einwilligung, Telefonwerbung, Phone consent, Phone opt-in
    Opt-in Telefon, Zustimmung Telefon, Anruf erlaubt, Anrufe erlaubt, Kontakt per Telefon, Werbung per Telefon
    Consent phone, Call consent, May call, Telefon erlaubt, Kontakt per Telefon erlaubt, OK to call
    Telefonische Kontaktaufnahme, Telefonische Kontaktaufnahme erlaubt, Phone permission, OK per Telefon
    Consenso telefono, Telefonkontakt erlaubt, Tel. Opt-in, Einwilligung Tel., Einwilligung Anruf
    Einwilligung Telefonwerbung, Telefonwerbung erlaubt, Werbung Telefon, Telefonwerbung ok, Anruf ok
    Anruf gestattet, Anrufen erlaubt, Anrufen ok, Telefon ok, Tel. ok, Darf angerufen werden, Opt-in Tel.
    Opt-in Phone, Phone consent given, Consent to call, Consent call, Telephone consent, Phone allowed, Call allowed
    Calls allowed, Can call, Can phone, Call permission, Accepts calls, Consentement téléphone
    Consentement téléphonique, Consentement appel, Optin téléphone, Accord téléphone, Consenso telefonico
    Consenso chiamate, Consenso chiamata
    Telefon-OK, Tel-OK, Phone ok, Phone ok?, Anruf-OK, OptinTel, Optin_tel, Optin_phone, Telefonkontakt ok`,
  consent_text: `
    Consent text, Einwilligungstext, Wortlaut der Einwilligung, Consent wording, Zustimmungstext
    Einwilligung Wortlaut, Opt-in text, Consent statement, Wortlaut, Einwilligungserklärung
    Legal basis for processing contact's data, Rechtsgrundlage
    Rechtsgrundlage für die Verarbeitung der Kontaktdaten, GDPR text, Einwilligung Text, Text der Einwilligung
    Einwilligungswortlaut, Opt-in Wortlaut, Consent language, Consent copy, Consent message, Opt-in wording
    Opt-in statement, Wording, Wording of consent, Disclaimer text, Texte du consentement, Texte de consentement
    Libellé du consentement, Testo consenso, Testo del consenso, Formula consenso`,
  consent_status: `
    Marketing contact status, Marketing-Kontakt-Status, Marketing status, DoubleOptInState, Consent status
    Einwilligungsstatus, Subscription status, Abonnementstatus, Subscriber status, Email marketing status
    Opt-in status, Newsletter-Status, Abo-Status, Email subscriber status, Zustimmungsstatus, Mailing-Status
    Email consent status, Legal status, GDPR status, E-Mail-Status (Opt-in), Statut abonnement, Empfängerstatus
    Subscription state, Newsletter Opt-in Status, Opt-In-Stand, Abostatus, Newsletterstatus, Abonnentenstatus
    Mailingstatus, Marketingstatus, Subscription, Email subscription status, Email opt-in status, Consent state
    Marketing consent status, List status, Permission status, Permission type, Permission level, Opt-in type
    Opt-in art, Opt-in-Typ, Art der Einwilligung, Statut d'abonnement, Statut abonné, Statut newsletter
    Statut opt-in, Statut consentement, Stato iscrizione, Stato consenso, Stato newsletter, Stato abbonamento
    Stato iscritto
    Listenstatus, Verteilerstatus, Email list status, Status in Liste`,
  consent_at: `
    OPTIN_TIME, Opt-in date, Opt-in-Datum, Optin-Zeit, Opt-in am, Consent date, Consent time, Consent timestamp
    Consent given at, Datum der Einwilligung, Einwilligungsdatum, Einwilligung am, Einwilligung vom
    Einwilligung erteilt am, Zustimmungsdatum, Zustimmung am, Zustimmung vom, Consent at, Subscribed at
    Datum Zustimmung, Datum Einwilligung, Date du consentement, Data consenso, Optin_timestamp, Newsletter seit
    Email Marketing Consent Timestamp, Opted in at, GDPR date, Subscribe date, Abonniert am, Einwilligungszeitpunkt
    DSGVO-Datum, Consent Timestamp (UTC), Added to newsletter, Einwilligung Datum, Email opt-in date
    Einwilligungszeit, Datum der Zustimmung, Zustimmungszeitpunkt, Eingewilligt am, Zugestimmt am, Opt-in vom
    Opt-in Zeitpunkt, Opt-in seit, Datum Opt-in, Erteilt am, Newsletteranmeldung am, Newsletter-Anmeldung am
    Abonniert seit, Abonnent seit, Consent datetime, Consent given on, Consent on, Consented at, Consented on
    Date of consent, Consent date/time, Opt-in at, Opted in on, Opt-in datetime, Date opted in, Subscribed on
    Subscribed date, Subscribed since, Subscriber since, Permission date, GDPR consent date, Marketing consent date
    Email consent date, Date d'opt-in, Date opt-in, Date de consentement, Consentement le, Date d'abonnement
    Abonné le, Abonné depuis, Data del consenso, Consenso il, Consenso del, Data opt-in, Data iscrizione newsletter
    Iscritto dal`,
  double_opt_in: `
    Double opt-in, DOI, Doppel-Opt-in, DOI bestätigt, DOI-Status, Double Opt-in Status, Double opt-in confirmed
    E-Mail bestätigt, Email confirmed, Confirmed opt-in, Confirmed, Bestätigt, DOI confirmed
    Double-Opt-In bestätigt, Opt-in confirmed, Opt-in bestätigt, Status DOI, DOI erfolgt, Bestätigt (DOI)
    Double opt-in ok, Doppio opt-in, Double confirmation`,
  double_opt_in_at: `
    Aktiviert, Aktiviert am, Activated, CONFIRM_TIME, Confirmation time, Double opt-in date, Double opt-in time
    Double-Opt-in-Datum, DOI-Datum, DOI am, DOI date, DOI time, DOI timestamp, DOI-Zeitstempel, DOI bestätigt am
    DOI-Zeitpunkt, Bestätigt am, Confirmed at, Bestätigungsdatum, Double Opt-In am, Activated at
    Double-Opt-In bestätigt am, Opt-in bestätigt am, Double opt-in confirmed at, Date de confirmation
    Confirmation date, Double Opt-In Zeitpunkt, Bestätigungszeitpunkt, Bestätigung am, Anmeldung bestätigt am
    Double opt-in timestamp, Double opt-in at, Confirmed on, Confirm date, Date confirmed, Opt-in confirmed at
    Confirmé le, Date double opt-in, Confermato il, Data conferma, Data di conferma, Data double opt-in`,
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
    Keine Werbe-E-Mails, Don't email, Keine Infos gewünscht, Ausgetragen, Abmeldung, E-Mail-Abmeldung
    Mail-Abmeldung, Newsletter abgemeldet, Widerruf, Widerspruch Werbung, Widersprochen, Sperre, Sperrkennzeichen
    Mailing-Sperre, Newsletter-Sperre, Keine Mails, Kein Mailing, Nicht mehr anschreiben, Auf Blacklist
    Is unsubscribed, Has unsubscribed, Unsubscribed from all, Unsubscribed emails, Opted out of email, No emails
    Don't contact, Do not mail (email), No contact, Suppression, On suppression list, Blocklisted, Removed, Objected
    Objection, Désinscription, Désabonnement, Ne pas contacter, Ne plus contacter, Ne pas envoyer d'e-mail
    Opposition, Pas de publicité, Disiscrizione, Non contattare, Non inviare email, Revoca consenso, Opposizione
    hs_email_optout, Has opted out of email, Email optout, Emailoptout, Email_opt_out, Optout_email, Opt_out_werbung
    Werbung gesperrt, Werbung nein, Keine Werbung erwünscht, Möchte keine Werbung, Möchte keine Mails
    Keine Mails mehr, Nicht mehr kontaktieren, Nicht mehr anmailen, Darf nicht kontaktiert werden
    Do not contact again, Do not email again, Ne plus contacter par e-mail, Refus e-mail, Refus marketing
    Rifiuto marketing, No marketing emails, Suppress, Email suppression, Robinson-Eintrag, Robinson-Liste
    Werbeverweigerer, Werbeverbot
    Werbung nicht erlaubt, Werbung unerwünscht, Werbung untersagt, Werbung abgelehnt, Mailing unerwünscht
    Kein Mailversand, Keine Mailings, Marketing not allowed, Marketing refused, Contact not allowed
    Do not send emails, Do not send, Not marketable, Non-marketing contact, Email opted out, Emails opted out
    Global opt-out, Global unsubscribe
    Black listed, Blacklistet, Geblacklistet, Is blacklisted, On blacklist, Sperrliste, Auf Sperrliste
    Auf der Sperrliste
    Pas de pub, Pas de pub SVP, Pas de publicité SVP, Pas de mails, Pas de mailing, Keine Werbung bitte
    Bitte keine Werbung, No ads please, Niente pubblicità, No pubblicità, Nessuna pubblicità`,
  opt_out_at: `
    UNSUB_TIME, Unsubscribed at, Unsubscribe date, Unsubscribed date, Opt-out date, Opt-out time, Abgemeldet am
    Abmeldedatum, Abbestellt am, deactivated, Austragedatum, Widerruf am, Widerrufen am, Widerspruch am
    Date de désabonnement, Opted out at, Unsubscribed on, Gesperrt am, Opt-out am, Opt-out-Datum
    Unsubscription date, Widerspruchsdatum, Widerrufsdatum, Abmeldung am, Datum Abmeldung, Datum der Abmeldung
    Datum Widerruf, Widersprochen am, Gesperrt seit, Ausgetragen am, Unsubscribe time, Date unsubscribed
    Opt-out timestamp, Opted out on, Removal date, Removed on, Date de désinscription, Désinscrit le, Désabonné le
    Data disiscrizione, Disiscritto il, Data cancellazione, Data revoca
    Deaktiviert am, Blacklisted at, Blacklist date, Sperrdatum, Widersprochen (Datum)`,
  do_not_call: `
    Do Not Call, Do not phone, Keine Anrufe, Kein Anruf, Nicht anrufen, Anrufsperre, Telefonsperre
    Keine telefonische Kontaktaufnahme, Keine Telefonwerbung, Phone opt-out, No calls, No phone, Bitte nicht anrufen
    Ne pas appeler, Non chiamare, Do not allow Phone Calls, Call opt-out, Don't call, Opt-out Telefon, SMS opt-out
    Tel.-Sperre, Sperre Telefon, Telefon gesperrt, Kein Telefonkontakt, Nicht telefonisch kontaktieren, No call
    No phone calls, DNC, DNC phone, Do not call flag, TPS, CTPS, TPS registered, Ne pas téléphoner, Bloctel, Pas d'appel
    Non telefonare, Blocco chiamate
    donotcall, Do_not_call__c, Do not call again, Nicht mehr anrufen, Anruf verboten, Anruf unerwünscht
    Keine Anrufe mehr, Telefon verboten, DNC flag, DNC list, On DNC, On DNC list, Opt-out phone, Optout_phone
    Optout_tel, Refus téléphone, Ne plus appeler, Non chiamare più, Liste rouge
    Telefonkontakt unerwünscht, Anruf nicht erwünscht, Anrufe unerwünscht, Telefonwerbung untersagt
    Telefon unerwünscht, Phone contact not allowed, Calls not allowed, Not to be called`,
  do_not_mail: `
    Do Not Mail, Keine Post, Keine Postwerbung, Do not allow Mails, Do not send post, Kein Brief, Keine Briefe
    Post-Sperre, Postsperre, No postal mail, Keine Briefwerbung, Direct mail opt-out, Opt-out Post
    Keine Zusendung per Post, Do not post, Keine Briefpost, Werbesperre Post, Nicht per Post, Kein Postversand
    No post, No mail, Mail opt-out, Postal opt-out, MPS, Pas de courrier, Ne pas envoyer de courrier, No posta
    Non inviare posta
    donotmail, Kein Postmailing, Keine Briefwerbung erwünscht, Post verboten, Optout_post`,
} as const satisfies Partial<Record<Field, string>>;

/**
 * Headers that say nothing leadsieve uses: technical columns, private life, the operator's own data; one block as above.
 * They stay with the lead as they are. Reason: "Home Fax" must not become a phone.
 */
export const IGNORED_HEADERS = `
    Telefonvorwahl, Vorwahl Telefon, Rechtsform, Abreise, Geb., Terminerinnerung, SMS-Erinnerung, Mitglied seit
    Member since, Prospect account ID
    Invalid email, Sub-industry, Subindustry, Company country, Company city, Company state, Seniority
    Seniority level, Management level, Job seniority, Job level, Job start date, Certificate code, Pricing type
    Cc attendees, Device name, Conversation rating, Chat rating, Lobby time, Stage time, Biography, Leadpreis
    Lead price, Kontaktversuche, Anzahl Kontaktversuche, Call attempts, Attempts, Zahlungskonditionen, Kreditlimit
    Credit limit, Remote IP, Distribution channel ID, Location latitude, Location longitude, Recipient ID hash
    Sperrgrund, Reklamiert am, Reklamation
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
    Kontonummer, Bank, Bankverbindung, USt-IdUSt-ID, VAT, VAT number, VAT ID, Steuernummer, Partita IVA, P.IVA
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
    SEO Description, SIC Codes, SIC, NAICS, NACE, WZ-Code, D-U-N-S, DUNS, Founded, Gründungsjahr, Year founded
    Email verification, Email validation, Email Confidence, Email Source, Primary Email Source, Email domain
    Email provider, E-mail Type, E-Mail-Typ, Phone type, Company Name for Emails, Catch-all, Bounced, Bounce
    Bounces, Hard bounces, Soft bounces, Email bounced, Email Sent, Emails delivered, Email Open, Replied, Page
    Seite, Landing page, Page URL, Seiten-URL, Source Url, Conversion page, Post Id, Transaction Id, Payment Amount
    Payment Date, User Id Number, Printed, Starred, Is read, Read, Gelesen, Exported, Export status, Row, Row number
    Zeile, Lfd. Nr., Laufende Nr., #, Nummer, Pos., Index, Rang, Seat, Platz, Sitzplatz, Table, Tisch
    Dietary requirements, Ernährung, Essenswunsch, T-Shirt size, T-Shirt-Größe, Hotel, Parkplatz, Anreise, Password
    Passwort, URL token, Join URL, Join link, Zugangslink, Teilnahmelink, Unsubscribe link, Edit link, Profile Url
    Invitee Time Zone, Location, Marked as No-Show, Canceled By, Cancellation reason, UNSUB_CAMPAIGN_TITLE
    UNSUB_REASON, UNSUB_REASON_OTHER, CLEAN_TIME, Search, Magazine, Newspaper, Verzeichnisserver, Vertraulichkeit
    Private, Privat, Sensitivity, Mileage, Reisekilometer, Billing Information, Abrechnungsinformation
    Organizational ID Number, Government ID Number, Referred By, Empfohlen von, Sort, Sortierung, Matchcode
    Suchbegriff, Kurzname, Kurzbezeichnung, Postfach, PO Box, Ordner, Folder, Datei, File, Filename, Dateiname
    Duplicate, Dublette, Sync status, Sync, Importiert, Import ID, Query string, Cookie, Visitor token, Random ID
    Subscribed lists count, utm_content, utm_term, Match type, Keyword, Ad creative, Network, Locale ID, Sitzung
    Geo, Metro, Lat, Lng, Lon, Eigene Rufnummer, Eigene Nummer, Own number, Our number, Agent number, Referer domain
    Referrer domain, Page funnel, Page UUID, Variant, Page variant, Personenzahl, Anzahl Personen, Number of guests, Plus one
    Vortragstitel, Abstract title, Contact accuracy score, Accuracy score, Angesehen, Maintenance start date, License type
    Share my details with sponsors, Share data with sponsors, Share with exhibitors, Partage des données
    Cessione dati a terzi, Weitergabe der Daten an Sponsoren, Datenweitergabe, Datenweitergabe an Aussteller
    Lat lng, Lat lon, Latlng, Coordinates, Koordinaten, GPS, Timeline, Collector, Collector ID
    Last email subject, Completed, Is completed, Finished, Partial, Talk time, Gesprächsdauer, Call duration, Ring time, Wait time, Recording URL
    Inbox URL, Wettbewerber, Competitor, Competitors, Concurrent, Concorrente, Gebiet, Territory, Sales territory
    Vertriebsgebiet Nr., Firma2, Name 2, Firma 2, Name 3, Firma 3, Zusatz 1, Firmenzusatz, Namenszusatz Firma, Erfasser ID
    ERNAM, KTOKD, STCEG, Archived, Archiviert, Gelöscht, Deleted, Is deleted, Hardbounce, Softbounce, Purchaser name
    Price paid, Prezzo, Prix, Montant, Importo, Quantité, Quantità, Ebene, Gemeindekennziffer, GKZ, Amtlicher Gemeindeschlüssel
    AGS, Umsatzklasse, Umsatzgrößenklasse, Ortsteil, Vorwahl, Area code, Dialling code, Device ID, Hall number, Hallennummer`;

/** The names of one block, as written. */
export function namesOf(block: string): string[] {
  return block
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
