/*
 * Words that exports, databases and people shorten in column names, with the word they stand for. Own list from German
 * and English office and database usage. Licence: MIT. Reason: `c_addr_ln1` and `Anspr_Tel_Gesch` are names, too. Keys as
 * `headerKey` leaves them (lower case, no dots); one entry a comma, `short = word`.
 */
const SHORT = `
  addr = address, adr = adresse, adrs = address, str = strasse, strs = strasse, hnr = hausnummer,
  fn = first name, fname = first name, frst = first, vn = vorname, vorn = vorname, vname = vorname, gvn = given,
  ln = last name, lname = last name, nn = nachname, nachn = nachname, nname = nachname, surn = surname, nm = name,
  tel = telefon, tlf = telefon, tele = telefon, ph = phone, phn = phone, phne = phone, fon = telefon, rufnr = telefon,
  mob = mobile, mbl = mobile, mobil = mobil, mobiltel = mobil, handynr = handy, cel = cell, durchw = durchwahl,
  em = email, eml = email, ml = email, mailadr = email, emailadr = email, emailaddr = email,
  co = company, comp = company, cmp = company, cpy = company, org = organization, orga = organisation, fa = firma,
  untern = unternehmen, firm = firma, acct = account, acc = account, inst = institution,
  ctry = country, cntry = country, cntr = country, cty = city, prov = province, reg = region, bl = bundesland,
  pc = postal code, pcode = postcode, postcd = post code, zipcd = zip code, cd = code, plzort = plz ort,
  ttl = title, tit = titel, akad = akademischer, pos = position, posit = position, funkt = funktion, func = function, fkt = funktion,
  dept = department, dep = department, abt = abteilung, abtlg = abteilung, ind = industry, indus = industry, br = branche,
  emp = employees, empl = employees, mitarb = mitarbeiter, besch = beschaeftigte, sz = size, gr = groesse,
  src = source, srce = source, herk = herkunft, ch = channel, chan = channel, cmpgn = campaign, camp = campaign,
  cpgn = campaign, kamp = kampagne, med = medium, ref = reference,
  ts = timestamp, tstamp = timestamp, dt = date, dte = date, dat = datum, dttm = date time, tm = time, ztpkt = zeitpunkt,
  upd = updated, updt = updated, mod = modified, modif = modified, crt = created, cre = created, crtd = created,
  erst = erstellt, angel = angelegt, geaend = geaendert, aend = aenderung,
  regd = registered, regdate = registration date, anm = anmeldung, subm = submitted, sub = subscribed,
  opt = optin, unsub = unsubscribed, einw = einwilligung, zust = zustimmung, perm = permission,
  cmt = comment, cmnt = comment, cmmt = comment, komm = kommentar, bem = bemerkung, bemerk = bemerkung, rmk = remark,
  rem = remark, nt = note, anmerk = anmerkung, beschr = beschreibung, desc = description, descr = description,
  msg = message, nachr = nachricht, txt = text,
  lang = language, spr = sprache, sal = salutation, salut = salutation, anr = anrede, gend = gender,
  geschl = geschlecht, sx = sex,
  cnt = count, anz = anzahl, qty = count, nbr = number, numb = number, num = number, pct = percent, prc = percent, proz = prozent,
  pv = page views, pvs = page views, vis = visits, sess = sessions, clk = clicks, clks = clicks, opn = opens, opns = opens,
  dl = downloads, dwnld = downloads, dur = duration, mins = minutes, secs = seconds,
  att = attended, attd = attended, evt = event, ev = event, veranst = veranstaltung, va = veranstaltung, tkt = ticket,
  own = owner, ownr = owner, resp = responsible, betr = betreuer, bearb = bearbeitungs, cmts = comments, vst = visit, rsn = reason, rgn = region, init = initials, zust mitarb = zustaendiger mitarbeiter,
  lst = last, ltst = latest, nxt = next, act = activity, actv = activity, stat = status, sts = status, stt = status,
  cat = category, kat = kategorie, grp = group, seg = segment, prio = prioritaet, scr = score, rtg = rating, bew = bewertung,
  web = website, www = website, hpage = homepage, li = linkedin, lnkd = linkedin,
  q = question, qst = question, ans = answer, antw = antwort, rsp = response,
  anfr = anfrage, cust = customer, kd = kunde, knd = kunde, kdn = kunden, ct = contact, cont = contact, cntct = contact, ansp = ansprechpartner,
  anspr = ansprechpartner, ansprech = ansprechpartner, ansprp = ansprechpartner, asp = ansprechpartner, kontaktp = kontaktperson,
  pers = person, ld = lead, tn = teilnehmer, teiln = teilnehmer, bes = besucher, int = interessent, usr = user,
  gesch = geschaeftlich, dienstl = dienstlich, priv = privat, bus = business, wrk = work, hm = home`;

export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  SHORT.split(',').flatMap((entry) => {
    const [short = '', word = ''] = entry.split('=').map((part) => part.trim());
    return word === '' ? [] : [[short, word] as const];
  }),
);
