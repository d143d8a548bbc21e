import { readShares } from './first-names.ts';

/**
 * Common family names of Germany, Austria, Switzerland and the English-speaking countries, in three classes; the
 * number is the share of people who bear a name of the class, as an order of magnitude.
 * Source: compiled for this project from common knowledge of the name statistics of these countries. Licence: MIT.
 * Reason: two people called Müller prove less than two called Wrzesniewski, also in a list too short to show it.
 */
const CLASSES: readonly (readonly [share: number, names: string])[] = [
  [0.007, 'müller schmidt smith johnson williams brown jones'],
  [
    0.003,
    `schneider fischer weber meyer wagner becker schulz hoffmann gruber huber bauer davis miller wilson taylor anderson
    thomas moore martin lee thompson white harris clark garcia rodriguez martinez`,
  ],
  [
    0.0012,
    `koch richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause
    meier lehmann schmid schulze maier köhler herrmann könig walter mayer huber kaiser fuchs peters lang scholz möller
    weiß jung hahn schubert vogel friedrich keller günther frank berger winkler roth beck lorenz baumann franke albrecht
    schuster simon ludwig böhm winter kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich
    brandt haas schreiber graf dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold wolff
    pfeiffer steiner moser pichler mayr hofer leitner egger eder bauer schmied bernhard fuchs reiter meierhofer frei
    meister brunner gerber widmer zürcher wyss graf moser kunz lüthi ammann lewis robinson walker perez hall young allen
    sanchez wright king scott green baker adams nelson hill ramirez campbell mitchell roberts carter phillips evans turner
    torres parker collins edwards stewart flores morris nguyen murphy rivera cook rogers morgan peterson cooper reed bailey
    bell gomez kelly howard ward cox diaz richardson wood watson brooks bennett gray james reyes hughes price myers long
    foster sanders ross morales powell sullivan russell ortiz jenkins gutierrez perry butler barnes fisher yilmaz kaya
    demir sahin celik nowak kowalski ivanov petrov nguyen tran rossi ferrari bianchi`,
  ],
];

let shares: Map<string, number> | undefined;

/** Share of people with this family name (lower case), 0 to 1, or undefined where the list does not know it. */
export function surnameShare(name: string): number | undefined {
  shares ??= readShares(CLASSES);
  return shares.get(name);
}
