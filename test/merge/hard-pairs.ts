import type { Values } from '../../src/lead.ts';

type Pair = readonly [what: string, a: Values, b: Values];

/** `Vorname Nachname | Firma | E-Mail | Telefon | Straße | PLZ Ort`, any part may be empty. */
function record(text: string): Values {
  const [name = '', company, email, phone, street, town = ''] = text.split('|').map((part) => part.trim());
  const [first_name, last_name] = name.includes('/')
    ? name.split('/')
    : [name.split(' ')[0], name.split(' ').slice(1).join(' ')];
  const [, postal_code, city] = /^(\d+)?\s?(.*)$/.exec(town) ?? [];
  const all = { first_name, last_name, company, email, phone, street, postal_code, city };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Values;
}

const pairs = (text: string): Pair[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [what = '', a = '', b = ''] = block.trim().split('\n');
      return [what, record(a), record(b)];
    });

/** One person, written twice. */
export const ONE: readonly Pair[] = pairs(`
short form written with its first letters
Th. Muckenthaler | Kestner Antriebe GmbH | | +49791952304
Thomas Muckenthaler | Kestner Antriebe | | +49791952304

called by the second name, same mailbox
James Patrick/Sweeney | Sweeney Hobart LLP | jpsweeney@sweeneyhobart.example
Pat/Sweeney | | jpsweeney@sweeneyhobart.example

umlaut typed into the address
Maximilian Fürst | Isar Biotech AG | m.fuerst@isarbiotech.example
Max Fuerst | Isar Biotech | m.fürst@isarbiotech.example

short word of a company written out
Ulrich Seydlitz | Hochschule Mittweg | | | | 09648 Mittweg
Ulrich Seydlitz | HS Mittweg | | | | 09648 Mittweg

name in another spelling of the same country
Oleksandr Kovalenko | Pixelhafen | | +4915906612708
Alexander Kovalenko | Pixelhafen | | +4915906612708

two forms of the name as mailboxes of one company
Thomas Muckenthaler | Kestner Antriebstechnik GmbH | thomas.muckenthaler@kestner.example
Thomas Muckenthaler | Kestner Antriebe | t.muckenthaler@kestner.example

sharp s and umlaut spelled out
Jörg Strauß | Rheinbau GmbH | j.strauss@rheinbau.example | |
Joerg Strauss | Rheinbau | | |

name swapped, mail tells
Petersen Malte | Küstenwind AG | malte.petersen@kuestenwind.example
Malte Petersen | Küstenwind Aktiengesellschaft |

mail slip of a letter
Ines Vollrath | Tannhof KG | ines.vollrath@tannhof.example
Ines Vollrath | Tannhof KG | ines.volrath@tannhof.example

name from the mail alone
/ | | svenja.holtkamp@elbtech.example
Svenja Holtkamp | Elbtech GmbH | | +4940778899

nickname and full name
Andi Brandstetter | Alpenblick Bau GmbH | | | | 5020 Salzburg
Andreas Brandstetter | Alpenblick Bau | | | | 5020 Salzburg

double name and half of it
Ute Kreuzer-Lang | Stadtwerke Ahlen | u.kreuzer-lang@swahlen.example
Ute Kreuzer | Stadtwerke Ahlen GmbH |

married, same mobile
Lena Sommerfeld | Isarcom AG | | +4917612345678
Lena Brückner | Isarcom AG | | +4917612345678

moved house, same private mail
Gerd Nottbohm | | gerd.nottbohm@gmx.example | | Seeweg 3 | 24937 Flensburg
Gerd Nottbohm | | gerd.nottbohm@gmx.example | | Am Markt 12 | 20095 Hamburg

scanned: rn for m, l for I
Tamara Lindemann | Ventilux GmbH | | +4930445566 | | 10115 Berlin
Tarnara Lindemann | Ventilux GmbH | | +4930445566 | | 10115 Berlin

keyboard neighbour in the family name
Birte Schlotfeldt | Hanseatic Log GmbH | | | | 20457 Hamburg
Birte Schlotfelfdt | Hanseatic Log | | | | 20457 Hamburg

transliterated
Yıldız Çelik | Anadolu Export GmbH | yildiz.celik@anadolu.example
Yildiz Celik | Anadolu Export | |

Russian name in two spellings
Sergej Wolkow | Baltrum Handels GmbH | | +49421998877
Sergey Volkov | Baltrum Handels GmbH | | +49421998877

dots in a private box
Nora Wiechmann | | nora.wiechmann@gmail.com
Nora Wiechmann | | norawiechmann+messe@googlemail.com

particle left out
Hanno von Treskow | Gut Treskow KG | | | | 15366 Neuenhagen
Hanno Treskow | Gut Treskow | | | | 15366 Neuenhagen

company as abbreviation and domain
Mirko Pawlak | BWS Bremer Werkzeug Service GmbH | m.pawlak@bws-bremen.example
Mirko Pawlak | BWS | mirko.pawlak@bws-bremen.example

private address with a slip in street and code
Edeltraud Sprengel | | | | Fliederweg 14 | 49076 Osnabrück
Edeltraut Sprengel | | | | Fliderweg 14 | 49067 Osnabrück

private with phone, no street
Wiebke Harmsen | | | +4943199887 | | 24103 Kiel
Wiebke Harmsen | | | +4943199887 | | 24103 Kiel

second given name
Hans Peter Zumbrunn | Glarnertech AG | | | | 8750 Glarus
Hans Zumbrunn | Glarnertech AG | | | | 8750 Glarus

business and private address, same company
Ilka Dettmann | Merkurion GmbH | i.dettmann@merkurion.example
Ilka Dettmann | Merkurion GmbH | ilka77@web.de

phonetic family name
Christof Maier-Dorn | Quellwasser KG | | | | 88212 Ravensburg
Christoph Meyer-Dorn | Quellwasser KG | | | | 88212 Ravensburg

all in capitals, mobile only
RONJA TIEDE | | | +4915755511122
Ronja Tiede | Tiede Media | | +4915755511122

Irish name
Aoife O'Sullivan | Greenfield Dairy Ltd | aoife@greenfield.example
Aoife OSullivan | Greenfield Dairy | |

mail domain moved
Detlef Krausnick | Pneumax GmbH | d.krausnick@pneumax.example
Detlef Krausnick | Pneumax GmbH | d.krausnick@pneumax-group.example
`);

/** Two people that look like one. */
export const TWO: readonly Pair[] = pairs(`
one letter apart in name and private address
Zoe Dill | | zoe.dill@gmx.de | | | 50667 Köln
Zoe Till | | zoe.till@gmx.de | | | 50667 Köln

one letter apart in name and company address
Jan Bolte | Rheinbau GmbH | jan.bolte@rheinbau.example
Jan Nolte | Rheinbau GmbH | jan.nolte@rheinbau.example

the same, first letters alike
Uwe Harms | Küstenwind AG | u.harms@kuestenwind.example | | | 26721 Emden
Uwe Harns | Küstenwind AG | u.harns@kuestenwind.example | | | 26721 Emden

similar first names, each with a mailbox
Lena Ott | Isarcom AG | lena.ott@isarcom.example
Lea Ott | Isarcom AG | lea.ott@isarcom.example

married couple, one landline
Karl Nottbohm | | | +4946144556 | Seeweg 3 | 24937 Flensburg
Karla Nottbohm | | | +4946144556 | Seeweg 3 | 24937 Flensburg

twins
Tim Sprengel | | | | Fliederweg 14 | 49076 Osnabrück
Tom Sprengel | | | | Fliederweg 14 | 49076 Osnabrück

father and son
Peter Zumbrunn sen. | Glarnertech AG | | | | 8750 Glarus
Peter Zumbrunn jun. | Glarnertech AG | | | | 8750 Glarus

colleagues on a switchboard
Ines Vollrath | Tannhof KG | info@tannhof.example | +4940778890
Imke Vollmer | Tannhof KG | info@tannhof.example | +4940778890

common name in a big town
Thomas Müller | | | | | 10115 Berlin
Thomas Müller | | | | | 10117 Berlin

common name in two companies
Stefan Schmidt | Elbtech GmbH | | | | 20095 Hamburg
Stefan Schmidt | Nordwerk AG | | | | 20095 Hamburg

numbered mailboxes
Anna Schulz | Hafenbank AG | anna.schulz@hafenbank.example
Anna Schulz | Hafenbank AG | anna.schulz2@hafenbank.example

initials of two colleagues
M. Becker | Merkurion GmbH | m.becker@merkurion.example
Martin Becker | Merkurion GmbH | martin.becker@merkurion.example

sister and brother in the family firm
Simon Krausnick | Krausnick Pneumatik GmbH | | +4952144556
Simone Krausnick | Krausnick Pneumatik GmbH | | +4952144556

one name, two towns
Petra Brandt | | petra.brandt@web.de | | | 20095 Hamburg
Petra Brandt | | p.brandt@gmx.de | | | 80331 München

assistant on the boss's number
Claudia Reimers | Hanseatic Log GmbH | | +49401234500
Bernd Petersen | Hanseatic Log GmbH | | +49401234500

name read from the mail is another
/ | Elbtech GmbH | svenja.holtkamp@elbtech.example
Sven Holtkamp | Elbtech GmbH | sven.holtkamp@elbtech.example

neighbours with similar names
Renate Kaufmann | | | | Lindenallee 8 | 33602 Bielefeld
Renate Hofmann | | | | Lindenallee 8 | 33602 Bielefeld

private, similar name and address, another house
Maria Bauer | | maria.bauer@gmx.de | | Gartenweg 1 | 1010 Wien
Maria Baur | | maria.baur@gmx.de | | Gartenweg 11 | 1010 Wien

mother and daughter
Elisabeth Strohmeier | | | | Mozartgasse 5 | 4020 Linz
Lisa-Marie Strohmeier | | | | Mozartgasse 5 | 4020 Linz

shared mobile of a couple
Heike Wortmann | | | +4917799887766
Jens Wortmann | | | +4917799887766
`);
