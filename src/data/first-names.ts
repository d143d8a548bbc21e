/**
 * First names in use in Germany, Austria, Switzerland and the English-speaking countries, in three classes of
 * frequency; the number is the share of adults who bear a name of the class, as an order of magnitude.
 * Source: compiled for this project from common knowledge of the name statistics of these countries. Licence: MIT.
 * Reason: two names that both exist are two people ("Jan" and "Jana" at one address are brother and sister), while a
 * slip of the keyboard hardly ever yields a name; and two men called Thomas prove less than two called Wendelin.
 */
const CLASSES: readonly (readonly [share: number, names: string])[] = [
  [
    0.012,
    `michael thomas andreas peter stefan christian martin frank klaus jürgen wolfgang bernd werner hans uwe markus daniel
    sebastian alexander ralf dieter matthias jan maria ursula monika petra elisabeth sabine karin renate helga brigitte
    andrea susanne ingrid claudia angelika gabriele christine birgit anna julia stefanie katrin nicole sandra james john
    robert william david mary patricia jennifer linda elizabeth barbara susan sarah`,
  ],
  [
    0.004,
    `manfred gerhard günter heinz horst josef karl johannes jörg holger torsten thorsten tobias florian philipp patrick
    benjamin tim felix max maximilian jens marco oliver dirk ulrich rainer norbert helmut walter rolf herbert
    bernhard volker joachim harald reinhard georg franz carsten sven marcel dennis kevin lukas jonas paul david simon
    moritz christoph dominik fabian marc mario roland rudolf robert richard kurt erich ernst siegfried armin axel
    alfred heinrich hermann friedrich wilhelm otto winfried hartmut lothar gerd hubert thilo timo nils lars olaf
    heike gisela christa erika barbara martina silke tanja anja kerstin silvia sonja katja melanie daniela
    stephanie nadine simone anke ute ulrike doris heidi jutta marion cornelia bettina beate regina manuela michaela
    katharina kathrin lisa laura lena sarah johanna franziska sophie marie eva nina jana vanessa jessica jennifer
    christina anne annette antje elke gudrun hildegard hannelore ilse irmgard ingeborg gertrud edith eleonore ruth
    silvana vera veronika yvonne diana charlotte emma hannah leonie mia theresa verena barbara rosemarie margarete
    richard joseph charles christopher matthew anthony donald mark steven andrew kenneth joshua brian george edward
    ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon gregory
    samuel frank raymond jack tyler aaron karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle
    carol amanda melissa deborah rebecca laura sharon cynthia kathleen amy angela helen nicole samantha katherine
    emma olivia rachel christine catherine samantha janet heather diane julie joyce victoria kelly lauren`,
  ],
  [
    0.0008,
    `achim adam adelheid adolf adrian agnes agnieszka ahmed ahmet aileen alan albert albrecht alessandro alessandra
    alex alexandra alexis ali alice alicia alina alison allison alois alwin amelia amelie amy ana anastasia
    anders andre andré andy angela angelo anika anita anja ann anneliese annemarie annika anton antonia antonio antonius arne arno arnold
    arthur artur astrid august barbara bastian beatrice beatrix ben benedikt benno bernadette bert berthold bertram betty bianca bill björn
    bob bodo boris brad bradley brenda brian britta bruce bruno bryan burkhard calvin cara carina carl carla carlo carlos carmen carola caroline
    carolin caspar catharina cathrin cecilia cedric celina chantal charlie chiara chloe chris christa christel christiane christin christof
    clara clarissa claus clemens colin connor conrad constanze corinna craig curt cäcilia daisy dagmar damian dan dana daniele danny
    daphne david dean debbie denis denise derek detlef detlev diego dietmar dietrich dirk dominic dominique dora dorian doreen dorothea dorothee doug
    douglas dustin dylan eberhard eckhard edda edeltraud edgar edmund eduard edwin ehrenfried elena eleni elfriede elias elisa elke ella ellen elliot elmar
    elsa else elvira emil emilia emilie emilio emine emre engelbert enrico erhard erik erika erin erwin esther ethan eugen eva evelyn ewald
    fatih fatma felicitas felix ferdinand finn fiona florence florentine francesca francesco frances francis franco franka fred frederic frederik frederike
    frieda friedhelm friederike fritz gabriel gabriela gavin geoffrey gerald gerda gerlinde gerold gerrit gertrude giovanna giovanni gisbert giulia giuseppe
    gordon gottfried grace graham greta gregor guido gunnar gustav günther hakan hanna hannes hanno hans-peter hans-jürgen harry hartmut hasan hedwig heather heiko hein
    heinrich heinz-peter helen helena helene helge hella helmuth hendrik henning henriette henrik henry herta hilde holly hugo hussein ian ibrahim ida igor ilka ilona ilse
    imke ines inga inge ingo inka ingeborg irena irene irina iris irma isabel isabell isabella isabelle ivan ivana ivonne jackie jacqueline jake jakob jamie jan-philipp jana
    jane janet janina janine jannik janosch jared jasmin jasmine jasper jean jeanette jeff jenna jenny jeremy jerry jesse jessika jim jo joan joana joanna jochen joe joel
    johann john jonathan jordan jose josefine josephine jost juan judith julian juliana juliane julius justus justine kai kaspar karen karina karl-heinz karla karsten kate
    katarzyna kathleen katie katinka keith kelly ken kenan kerry kilian kim kira kirsten klara klemens knut konrad konstantin konstanze korbinian kristian kristin
    kristina kristof krzysztof kyle lara lars laurenz lea lee leo leon leona leonard leonhard leopold leslie levin lewis lia liam lieselotte lilli lily lina linus liselotte logan loni loreen lorena
    lorenz lothar louis louisa louise luca lucas lucia lucy ludger ludwig luigi luis luisa luise luke lutz lydia madeleine magdalena magnus maike maik malte mandy
    manja manuel mara marcus mareike maren margaret margarethe margit margot margret maria mariana marianne marina marius marietta marion marisa marita mark marlene marlies marta martha marvin mary mathias
    mathilde mats matteo matthew maurice max maya mechthild megan mehmet meike meinhard melissa merle meral mia michel michelle mike mila milan miriam mirjam mirko mohamed
    mona monica morgan murat mustafa nadia nadja natalia natalie natascha nathalie nathan neil nele nico nicola nicolas niklas niko nikolaus nils nina noah nora norma oda odile oleg olga olivia
    oskar oswald ottmar pamela pascal patrizia paula pauline pavel pedro petrus phil philip philippa pia pierre piotr rabea rachel rafael ralph ramona raphael raul rebekka
    regine reiner reinhold renata renee rene rené rebecca ricarda rico rita roberta roberto robin roger roman romy ronald ronja ronny rosa rosalie rosi rosina rosmarie ross ruben rudi rupert russell sabrina sally sam samira sandro sara sascha saskia scott
    sean selina serkan severin shane sharon shirley sibylle siegmar sieglinde siegbert sigrid silas silvio sina sofia sofie sonia sophia stefano steffen steffi stella stephan stephanie steve steven
    stewart stuart sunny susanna susann svenja svetlana sylvia sylvie tamara tanya tara tatjana ted terence teresa terry thea theo theodor theresia therese thoralf tiffany till tim tina tom tomas tomasz toni tony tracy tristan
    trude udo ulf uli ulla urs urban ursel uta utz valentin valentina valerie vanessa veit vera viktor viktoria vincent viola virginia vivian vivien volkmar waldemar waltraud wendelin wendy wenzel wibke wiebke wilfried wilhelmine
    will willi wladimir wolf wolfram xaver xenia yannick yasemin yasmin yusuf yvette zoe zoltan zuzana özgür ömer ayse ayşe`,
  ],
];

let shares: Map<string, number> | undefined;

/** Share of adults with this first name (lower case), 0 to 1, or undefined where the list does not know it. */
export function firstNameShare(name: string): number | undefined {
  shares ??= readShares(CLASSES);
  return shares.get(name);
}

/** Words of the classes with their share; where a word is in several, the first class counts. */
export function readShares(classes: typeof CLASSES): Map<string, number> {
  const read = new Map<string, number>();
  for (const [share, names] of classes) {
    for (const name of names.trim().split(/\s+/)) if (!read.has(name)) read.set(name, share);
  }
  return read;
}
