/**
 * First names that one person uses side by side: short forms, pet names and spellings, one group a line.
 * Source: compiled for this project from everyday German and English usage. Licence: MIT, like the project.
 * Reason: "Bob" on a badge and "Robert" in the CRM are one person, and no measure of letters sees it. Names that are
 * merely alike (Jan and Jana, Stefan and Steffen) are in no common group on purpose: they are different people.
 */
const GROUPS = `
alexander alex alexandr aleksander aleksandar sascha sasha xander alec sandro
alexandra alex alexa sandra sascha aleksandra sasha
alfred fred alf freddy fredi
albert al bert albrecht
andreas andi andy anderl
andrew andy drew
andrea andi andy
angelika angela geli angie
anna anni annie ann
anne anni annie ann
annette anette
anneliese liesel annelies
antonia toni tonia
anthony tony antony
anton toni antonius
antonio toni tony
arthur art artur
barbara babsi barb babs bärbel
bartholomew bart
benjamin ben benni benny benji
benedikt ben bene benedict
bernhard bernd berni bernard bernt
bernadette berni
birgit birgitt
brigitte gitte gitti brigitta
britta brita
carl karl charlie
carla karla
carolin karolin caroline karoline carolina karolina caro karo line
carsten karsten
catherine cathy kate katherine kathy kathryn katie cate catharine
katharina kathi kati käthe katja catharina katarina ina trina
kathrin katrin cathrin catrin kathi kati
katharina kathrin katrin
charles charlie chuck chas
charlotte lotte lotti charlie
christian chris christan kristian christiaan
christina kristina chris tina chrissi christin
christine chris tina chrissi christin kristin
christiane chris chrissi jane
christin kristin
christoph chris kristof christof christophe stoffel
christopher chris kit christoffer kristopher topher
claudia klaudia
claus klaus clas klas
clemens klemens
conrad konrad conny
constantin konstantin costa
cornelia conny nelly nele corny
cornelius conny
curt kurt
daniel dan danny dani
daniela dani danny daniella danielle
david dave davy
deborah debbie deb debra
dennis denis denny
detlef detlev
diana diane di
dieter didi diether
dietmar ditmar
dirk dierk
dominik dominic dom nick
donald don donny
dorothea dora doris dorothee thea dorle
dorothy dot dottie
douglas doug
edgar ed
edmund ed eddie
eduard edi ede edward
edward ed eddie ted ned
eleonore nora lore elenore
elizabeth beth betsy betty liz lizzie eliza elisabeth lisa libby
elisabeth elisa lisa liesel lisbeth elli sissi lilli else elsbeth betti elizabeth
emanuel manuel immanuel manu
emmanuel manuel manu
erich eric erik
erika rika
ernst ernest ernie erni
eugen eugene gene
eva eve evi
evelyn evelin eveline
ferdinand ferdi
florian flo flori
frances fran fanny
francis frank fran
francesco franco
franciska franziska franzi fränzi francisca
frank franky
franz francis franzl
frederick fred freddy frederic fredrick rick
friedrich fritz fred friedel frieder friederich
friederike friedel rike frieda fritzi
gabriele gabi gaby gabriella gabriela
georg schorsch george
george georgie
gerald gerry gerd jerry
geoffrey jeff geoff jeffrey
gerhard gerd gert gerhardt
gertrud traudl trude gerti
gisela gisi
gottfried götz friedl
gregory greg gregor
gregor grischa greg
günter günther guenther
gustav gustl gus
hans johannes hannes hansi hanns
hans johann hansi hanns
hannelore hanne lore
hanna hannah johanna hanne hanni hana
harald harry harold
harold harry hal
heinrich heinz heiner hein heini hinnerk
henrik hendrik henrich
helena lena leni elena
helene lena leni
helmut helmuth hellmut hellmuth
henry harry hank hal
herbert bert herb
hermann herman
hildegard hilde hilda
hubert hubertus bert hub
ignaz ignatz naz
ingeborg inge inga
ingrid inge inga
irene irina reni irena
isabel isabella isabelle isa bella izabela isobel isabell
jacob jakob jake jaap
jacqueline jackie jacky
james jim jimmy jamie jem
jan jann yann
jennifer jenny jen jenni jenna
jeremy jerry jeremiah jem
jessica jess jessie jessika
joachim achim jochen jo joe
joan joanna jo joanne
johanna hanna jo hanne hannah
john johnny jack jon
jonathan jon johnny jonny
josef joseph sepp jupp josip
josefine josephine fine josi josefa
joseph joe joey jo
joshua josh
josua joschi joshua
juergen jürgen
julia julie jule juli
julian jule juli
justus just
karl-heinz karlheinz kalle heinz
kaspar caspar kasper
kenneth ken kenny
kimberly kim kimberley
klara clara
lawrence larry laurence
leonard leo len lenny leonhard
leonhard leo hardy lenz
leopold leo poldi
lieselotte lilo lotte liselotte liselotti
linda lindi
lorenz lenz laurenz laurentius
louis lou louie luis
louise lou luise louisa
ludwig lutz wiggerl luggi
lukas lucas luke luc luca luka
madeleine madeline maddy madlen
magdalena magda lena leni magdalene
manfred manni manne fred
manuel manu
manuela manu ela
marcel marcell
marcus markus marc mark
margaret maggie meg peggy marge margie greta daisy
margarete margarethe margareta greta grete gretel rita margit margret margrit marga
maria marie mia mitzi ria mariechen
marianne nanni
martha marta
martin marty
mary molly polly marie
mathilde mathilda tilda hilde
matthew matt matty
matthias mathias matthes mattias hias hiasl matt matze mattias
mathis matthis matis
maximilian max maxi maximilan maxim
max maxl
mechthild mechtild
melanie mel meli melli
mercedes mercy
michael mike michi mick mickey micha michel maik mischa michl
michaela michi micha ela michi
michelle michele shelly
monika moni monica
moritz maurice moriz
nadja nadia
natalie nathalie nat natali natalia
natasha natascha tasha
nathaniel nat nate nathan
nicholas nick nicky nicolas nikolas
nikolaus niko klaus nico nikolas nicolaus niklas niclas
nicole niki nicky nikki nicola
nicolas nico nick nikolas niko
norbert nobby bert
oliver olli olly ollie olivier
olivia liv livia
oskar oscar ossi
otto ottokar
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy patrik rick
paul pauli
pauline paula
peter pete pit piet peterle
petra petzi
philipp philip phil phillip phillipp filip lipp
rachel rachael
raimund raymund raimond
rainer reiner
reinhard rainhard
raymond ray
rebecca becky rebekka becca
reinhard reinhardt reinhart hardy
reinhold reinold
renate rena
richard rick dick rich richie ricky
robert bob rob bobby robbie robby bert
roland rolli rolly
rolf rudolf
ronald ron ronny ronnie
rosemarie rosi rosmarie rosa rose romy
rudolf rudi rolf rudolph
ruprecht rupert
sabine bine sabina
samantha sam sammy
samuel sam sammy
sara sarah
sebastian basti bastian seb wastl sebastien
sibylle sybille sibylla
siegfried sigi siggi siegi
siegmund sigmund sigi siggi
sigrid siggi sigi
silke sylke
silvia sylvia silvie sylvie
sofia sofie sophia sophie sophy
stanislaus stan stanislaw
stanley stan
stefan stephan steve steffan stefano stef
stefanie stephanie steffi stefani stephani steffie
stephen steve steven steph stephan
susan sue susie suzie suzanne susanne
susanne susi sanne susann susanna suse suzanne
svenja svenia
tamara tami
tatjana tatiana tanja tania tanya
thaddäus thaddeus tadeus
theodor theo teddy theodore
theodore ted teddy theo
theresa teresa tess tessa resi therese theresia terry
thomas tom tommy thom tomas
thorsten torsten
thorben torben
timothy tim timmy
tobias tobi toby
ulrich uli ulli ully ule utz
ulrike uli ulli rike
ursula uschi ursel ulla ursi
valentin valtin velten
veronika vroni vera veronica
victor viktor vic vik
victoria viktoria vicky vicki tori
vincent vinzenz vince vinzent
vladimir wladimir vlad
volker folker
walter walther walt wally
waltraud traudl waltraut
werner verner
wilhelm willi willy wilm
wilhelmine minna wilma mine
william bill will billy willy liam
winfried winni winny winfrid
wolfgang wolf wolfi
xaver xaverl
yvonne ivonne
zacharias zachary zach
zachary zach zack
zoe zoey
`;

let groups: Map<string, number[]> | undefined;

/** Numbers of the groups a first name (lower case) belongs to; two names that share one may be one person's. */
export function nicknameGroups(name: string): readonly number[] {
  if (!groups) {
    groups = new Map();
    for (const [index, line] of GROUPS.trim().split('\n').entries()) {
      for (const member of new Set(line.split(' '))) {
        const known = groups.get(member);
        if (known) known.push(index);
        else groups.set(member, [index]);
      }
    }
  }
  return groups.get(name) ?? NONE;
}

const NONE: readonly number[] = [];

let initials: readonly string[] | undefined;

/** First letters of the names of a group, in one text. */
export function nicknameInitials(group: number): string {
  initials ??= GROUPS.trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' ').map((name) => name.charAt(0)))].join(''));
  return initials[group] ?? '';
}

let families: Map<string, number> | undefined;

/** A number that all first names have in common which nicknames lead to one another; undefined where there are none. */
export function nicknameFamily(name: string): number | undefined {
  if (!families) {
    families = new Map();
    for (const line of GROUPS.trim().split('\n')) {
      const members = line.split(' ');
      const known = new Set(members.flatMap((member) => families?.get(member) ?? []));
      const family = Math.min(...known, families.size);
      for (const [member, other] of families) if (known.has(other)) families.set(member, family);
      for (const member of members) families.set(member, family);
    }
  }
  return families.get(name);
}
