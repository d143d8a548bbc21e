/**
 * First names that one person uses side by side: short forms, pet names and spellings, one group a line.
 * Source: compiled for this project from everyday German and English usage. Licence: MIT, like the project.
 * Reason: "Bob" on a badge and "Robert" in the CRM are one person, and no measure of letters sees it. Names that are
 * merely alike (Jan and Jana, Stefan and Steffen) are in no common group on purpose: they are different people.
 */
export const NICKNAME_GROUPS: readonly string[] = `
abigail abby gail
adelheid heidi
agnes agi
agnieszka aga agnes
ahmed ahmet achmed ahmad
alan allan allen al
albert al bert albrecht
alejandra alex ale
alejandro alex ale
aleksander olek alexander
aleksandra ola alexandra
alexander alex alexandr aleksander aleksandar sascha sasha xander alec sandro
alexandra alex alexa sandra sascha aleksandra sasha
alfred fred alf freddy fredi
alison ali allie
alois loisl lois aloys aloisius
amanda mandy
anastasia anastasiia nastya anastasija
andrea andi andy
andreas andi andy anderl
andrej andrii andrei andrey andreas andrzej
andrew andy drew
angelika angela geli angie
anna anni annie ann
anne anni annie ann
annegret anne gret
anneliese liesel annelies
annemarie annemie anni anne-marie
annette anette
anthony tony antony
anton toni antonius
antonia toni tonia
antonio toni tony
arnold noldi arno
arthur art artur
august gustl
ayse ayshe aische aysche
barbara babsi barb babs bärbel
bartholomew bart
beate bea beatrix
beatrice bea trixie
benedikt ben bene benedict
benjamin ben benni benny benji
bernadette berni
bernhard bernd berni bernard bernt
berthold bert bertl
birgit birgitt
bradley brad
brian bryan
brigitte gitte gitti brigitta
britta brita
burkhard burkhart burghard
cameron cam
carl karl charlie
carla karla
carolin karolin caroline karoline carolina karolina caro karo line
caroline carrie
carsten karsten
cassandra cass cassie
catherine cathy kate katherine kathy kathryn katie cate catharine
cecilia ceci cissy
charles charlie chuck chas
charlotte lotte lotti charlie
christian chris christan kristian christiaan
christiane chris chrissi jane
christin kristin
christina kristina chris tina chrissi christin
christine chris tina chrissi christin kristin
christoph chris kristof christof christophe stoffel
christopher chris kit christoffer kristopher topher
claudia klaudia
claus klaus clas klas
clemens klemens
clifford cliff
clinton clint
concepcion concha
conrad konrad conny
constance connie
constantin konstantin costa
cornelia conny nelly nele corny
cornelius conny
curt kurt
cynthia cindy
dagmar daggi
daniel dan danny dani
daniela dani danny daniella danielle
david dave davy
deborah debbie deb debra
dennis denis denny
derek del derrick
detlef detlev
diana diane di
dieter didi diether
dietmar ditmar
dirk dierk
dmitri dmytro dmitrij dmitry dima
dolores lola
domenico mimmo nico
dominik dominic dom nick
donald don donny
dorothea dora doris dorothee thea dorle
dorothy dot dottie
douglas doug
dwayne duane
eckhard eckart ecki ekkehard eckehard
edgar ed
edmund ed eddie
eduard edi ede edward
eduardo edu lalo
edward ed eddie ted ned
eleanor ellie nell nora
eleonore nora lore elenore
elfriede friedel elfi
elisabeth elisa lisa liesel lisbeth elli sissi lilli else elsbeth betti elizabeth
elisabeth lisi lisl elsa elzbieta sisi
elizabeth beth betsy betty liz lizzie eliza elisabeth lisa libby
elzbieta ela
emanuel manuel immanuel manu
emily em emmy emmi
emmanuel manuel manu
enrique quique kike
erich eric erik
erika rika
ernst ernest ernie erni
eugen eugene gene
eugen yevhen evgeni evgenij jewgeni evgeny
eva eve evi
evelyn evelin eveline
ewa eva
fatma fatima
felix lix
ferdinand ferdi
florian flo flori
frances fran fanny
francesca franca fran
francesco franco
francis frank fran
francisco paco pancho fran curro
franciska franziska franzi fränzi francisca
frank franky
frantisek franta franz
franz francis franzl
frederick fred freddy frederic fredrick rick
friederike friedel rike frieda fritzi
friedrich fritz fred friedel frieder friederich
gabriel gabe
gabriele gabi gaby gabriella gabriela
geoffrey jeff geoff jeffrey
georg jerzy jurek jiri jirka georgios giorgos
georg schorsch george
george georgie
gerald gerry gerd jerry
gerhard gerd gert gerhardt
gerlinde linde
gertrud traudl trude gerti
giovanni gianni vanni johannes
gisela gisi
giuseppe beppe pino peppe
gordon gordy
gottfried götz friedl
graham graeme
gregor grischa greg
gregor grzegorz grzes
gregory greg gregor
guillermo memo
gustav gustl gus
gwendolyn gwen
günter günther guenther
hanna hannah johanna hanne hanni hana
hannelore hanne lore
hans johann hansi hanns
hans johannes hannes hansi hanns
hans-georg hansgeorg
hans-joachim hajo hansjoachim achim
hans-jürgen hansjürgen hajo jürgen
hans-peter hanspeter hape
harald harry harold
harold harry hal
harriet hattie
hassan hasan
heidemarie heidi heide
heinrich heinz heiner hein heini hinnerk
heinz-peter heinzpeter
helena lena leni elena
helena olena elena lena
helene lena leni
helmut helmuth hellmut hellmuth
henrik hendrik henrich
henry harry hank hal
herbert bert herb
hermann herman
hildegard hilde hilda
howard howie
hubert hubertus bert hub
hüseyin hueseyin huseyin hussein hossein
ibrahim ibo
ignacio nacho
ignaz ignatz naz
ingeborg inge inga
ingrid inge inga
irene irina reni irena
irina iryna ira
irmgard irmi irma
isabel isabella isabelle isa bella izabela isobel isabell
ivan iwan vanya
jacob jakob jake jaap
jacqueline jackie jacky
jakub kuba jakob
james jim jimmy jamie jem
jan jann yann
janet jan
jaroslav jarda
jason jay
javier javi
jennifer jenny jen jenni jenna
jeremy jerry jeremiah jem
jessica jess jessie jessika
jillian jill gillian gill
joachim achim jochen jo joe
joan joanna jo joanne
joanna asia
johanna hanna jo hanne hannah
john johnny jack jon
jonathan jon johnny jonny
jose pepe
josef joseph sepp jupp josip
josefine josephine fine josi josefa
joseph joe joey jo
joshua josh
josua joschi joshua
judith judy
juergen jürgen
julia julie jule juli
julia yuliia yulia julija
julian jule juli
justus just
karl-heinz karlheinz kalle heinz
kasia kaska katarzyna katharina
kaspar caspar kasper
katerina kateryna katharina katya katja
katharina kathi kati käthe katja catharina katarina ina trina
katharina kathrin katrin
kathrin katrin cathrin catrin kathi kati
katrina trina
kenneth ken kenny
kimberly kim kimberley
kirsten kirsty
klara clara
klaus-dieter klausdieter
kristopher kris
krzysztof krzysiek krzys christoph
lawrence larry laurence
leonard leo len lenny leonhard
leonhard leo hardy lenz
leopold leo poldi
leopoldine poldi
leslie les
lieselotte lilo lotte liselotte liselotti
lillian lily
linda lindi
lorenz lenz laurenz laurentius
lorenzo renzo enzo
louis lou louie luis
louise lou luise louisa
ludwig lutz wiggerl luggi
luigi gigi
lukas lucas luke luc luca luka
lutz ludwig
maciej maciek
madeleine madeline maddy madlen
magda magdalena
magdalena magda lena leni magdalene
malcolm mal
malgorzata gosia margareta
manfred manni manne fred
manuel manolo
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
mathis matthis matis
matthew matt matty
matthias mathias matthes mattias hias hiasl matt matze mattias
maureen mo
max maxl
maximilian max maxi maximilan maxim
maxwell max
mechthild mechtild
mehmet mohammed muhammed muhammad mohamed mohammad mohamad moe mo
melanie mel meli melli
melissa mel lissa missy
mercedes mercy
michael mike michi mick mickey micha michel maik mischa michl
michaela michi micha ela michi
michail mykhailo mikhail misha michael
michelle michele shelly
mitchell mitch
monika moni monica
moritz maurice moriz
mustafa musti
nadja nadia
natalia nataliia natalija nataliya natascha natasha natalie
natalie nathalie nat natali natalia
natasha natascha tasha
nathaniel nat nate nathan
nepomuk muck
nicholas nick nicky nicolas nikolas
nicolas nico nick nikolas niko
nicole niki nicky nikki nicola
nikolai mykola nikolaj kolya
nikolaus niko klaus nico nikolas nicolaus niklas niclas
norbert nobby bert
norman norm
oleksandr alexander aleksandr alexandr sascha sasha
oleksandra alexandra aleksandra sascha sasha
oliver olli olly ollie olivier
olivia liv livia
oskar oscar ossi
oswald ossi
otto ottokar
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy patrik rick
paul pauli
paul pawel pavlo pavel
pauline paula
penelope penny
peter pete pit piet peterle
peter piotr petro pyotr
petra petzi
philipp philip phil phillip phillipp filip lipp
philippa pippa pip
rachel rachael
rafael rafa raphael
raimund raymund raimond
rainer reiner
randall randy
raymond ray
rebecca becky rebekka becca
reginald reg reggie
reinhard rainhard
reinhard reinhardt reinhart hardy
reinhold reinold
renate rena
richard rick dick rich richie ricky
robert bob rob bobby robbie robby bert
roberto beto tito
rodney rod
roland rolli rolly
rolf rudolf
ronald ron ronny ronnie
rosario charo
rosemarie rosi rosmarie rosa rose romy
rosemary rose rosie
roswitha rosi
roxanne roxy
rudolf rudi rolf rudolph
ruprecht rupert
russell russ
sabine bine sabina
salvatore salvo toto
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi
sara sarah
sean shaun shawn
sebastian basti bastian seb wastl sebastien
sergej serhii sergei sergey serhij
sibylle sybille sibylla
siegfried sigi siggi siegi
siegmund sigmund sigi siggi
sigrid siggi sigi
silke sylke
silvia sylvia silvie sylvie
simon si
sofia sofie sophia sophie sophy
spencer spence
stanislaus stan stanislaw
stanislaw staszek stan
stanley stan
stefan stephan steve steffan stefano stef
stefanie stephanie steffi stefani stephani steffie
stephen steve steven steph stephan
stuart stewart stu
suleyman süleyman suleiman
susan sue susie suzie suzanne susanne
susanne susi sanne susann susanna suse suzanne
suzanne sue susie
svenja svenia
tadeusz tadek
tamara tami
tatjana tatiana tanja tania tanya
tatjana tetiana tatiana tanya tanja
terence terry terrence
thaddäus thaddeus tadeus
theodor theo teddy theodore
theodore ted teddy theo
theresa teresa tess tessa resi therese theresia terry
thomas tom tommy thom tomas
thomas tomasz tomek
thorben torben
thorsten torsten
tiffany tiff
tilmann till tillmann
timothy tim timmy
tobias tobi toby
trevor trev
tyler ty
ulrich uli ulli ully ule utz
ulrike uli ulli rike
ursula uschi ursel ulla ursi
vaclav vasek wenzel
valentin valtin velten
valerie val
vanessa nessa
vasyl vasily wassili
veit vitus
veronica ronnie
veronika vroni vera veronica
victor viktor vic vik
victoria viktoria vicky vicki tori
vincent vinzenz vince vinzent
vincenzo enzo
virginia ginny ginger
vladimir volodymyr wladimir vova volodya
vladimir wladimir vlad
volker folker
walburga burgi wally
walter walther walt wally
waltraud traudl waltraut
werner verner
wesley wes
wilhelm willi willy wilm
wilhelmine minna wilma mine
william bill will billy willy liam
winfried winni winny winfrid
wojciech wojtek
wolfgang wolf wolfi
xaver xaverl
yurii juri yuri jurij
yusuf josef youssef joseph
yvonne ivonne
zacharias zachary zach
zachary zach zack
zbigniew zbyszek
zdenek zdenda
zoe zoey
`
  .trim()
  .split('\n');
