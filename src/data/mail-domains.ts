/**
 * Mail domains by kind.
 *
 * Source: own collection from the providers' own sign-up pages (2024 to 2026); facts, no licence needed.
 * Reason: published packages know 59 of 84 free-mail providers that are common in German-speaking lists.
 */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Mailboxes anybody can open, free or nearly so: says nothing about the employer. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  words(`
    gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.eu gmx.info gmx.biz gmx.li gmx.lu gmx.fr gmx.es gmx.us gmx.co.uk
    gmx.co.in gmx.ca gmx.com.mx gmx.com.my gmx.cc gmx.co gmx.it gmx.pt gmx.se gmx.tm gmx.topmail.de caramail.com
    web.de email.de mail.de t-online.de magenta.de freenet.de arcor.de vodafone.de vodafonemail.de unitybox.de
    kabelmail.de alice.de alice-dsl.net alice-dsl.de aliceadsl.fr o2online.de o2mail.de genion.de 1und1.de online.de
    onlinehome.de ok.de epost.de directbox.com directbox.de firemail.de smart-mail.de lycos.de germanynet.de
    netcologne.de nc-online.de ewetel.net ewe.net ewetel.de htp-tel.de osnanet.de versanet.de tele2.de versatel.de
    mnet-online.de mnet-mail.de gelsennet.de wtnet.de swbmail.de nord-com.net nordcom.net helimail.de kielnet.net
    bitel.net teleos-web.de dokom.net unity-mail.de unitymedia.de pyur.com tele-columbus.de primacom.net
    mailbox.org posteo.de posteo.net posteo.at posteo.ch posteo.eu posteo.org posteo.me posteo.us posteo.co
    tutanota.com tutanota.de tutamail.com tuta.com tuta.io keemail.me secure.mailbox.org systemli.org
    compuserve.de aol.de aol.com aol.co.uk aol.fr aol.at aol.ch aim.com netscape.net love.com ygm.com games.com wow.com
    aon.at a1.net a1business.at chello.at utanet.at inode.at tele2.at liwest.at kabsi.at kabelplus.at drei.at
    cablelink.at salzburg-online.at eunet.at vol.at vienna.at tirol.com telering.at styria.com magnet.at
    bluewin.ch bluemail.ch hispeed.ch sunrise.ch swissonline.ch quickline.ch datacomm.ch freesurf.ch tic.ch
    netplus.ch green.ch vtxmail.ch vtxnet.ch yahoo.ch swissmail.org adon.li powersurf.li supra.net
    gmail.com googlemail.com hotmail.com hotmail.de hotmail.at hotmail.ch hotmail.fr hotmail.it
    hotmail.es hotmail.co.uk hotmail.nl hotmail.be hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.gr hotmail.hu
    hotmail.cz hotmail.sk hotmail.ca hotmail.com.br hotmail.com.ar hotmail.com.tr hotmail.com.au hotmail.co.jp
    hotmail.co.nz hotmail.co.th hotmail.co.il hotmail.co.za hotmail.cl hotmail.com.mx hotmail.com.hk hotmail.my
    hotmail.sg hotmail.ph hotmail.rs hotmail.lt hotmail.lv
    outlook.com outlook.de outlook.at outlook.fr outlook.it outlook.es outlook.be outlook.dk outlook.pt outlook.cz
    outlook.hu outlook.sk outlook.ie outlook.com.au outlook.com.br outlook.com.ar outlook.com.tr outlook.com.gr
    outlook.co.nz outlook.co.th outlook.co.id outlook.co.il outlook.cl outlook.jp outlook.kr outlook.in outlook.lv
    outlook.my outlook.ph outlook.sa outlook.sg outlook.com.vn
    live.com live.de live.at live.ch live.fr live.it live.nl live.be live.se live.no live.dk live.fi live.co.uk live.ca
    live.ie live.com.au live.com.ar live.com.mx live.com.pt live.com.my live.com.sg live.jp live.cl live.co.za live.in
    live.ru live.cn live.hk msn.com windowslive.com passport.com
    yahoo.com yahoo.de yahoo.at yahoo.co.uk yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.ie yahoo.nl yahoo.se yahoo.no
    yahoo.dk yahoo.fi yahoo.be yahoo.pt yahoo.pl yahoo.gr yahoo.ro yahoo.hu yahoo.cz yahoo.com.au yahoo.com.br
    yahoo.com.ar yahoo.com.mx yahoo.com.tr yahoo.com.sg yahoo.com.hk yahoo.com.ph yahoo.com.vn yahoo.com.tw yahoo.com.cn
    yahoo.co.in yahoo.in yahoo.co.jp yahoo.co.id yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.za ymail.com
    myyahoo.com rocketmail.com yahoomail.com
    icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me zoho.com zoho.eu zohomail.com zohomail.eu
    fastmail.com fastmail.fm fastmail.net fastmail.de fastmail.co.uk hey.com mail.com email.com usa.com europe.com
    post.com consultant.com engineer.com dr.com writeme.com myself.com cheerful.com techie.com accountant.com
    iname.com workmail.com inbox.com mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.com ya.ru yandex.ua
    rambler.ru lenta.ru autorambler.ru ro.ru ukr.net i.ua meta.ua bigmir.net tut.by mail.by inbox.lv inbox.lt inbox.eu
    one.lt mail.ee hot.ee online.ee
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net cox.net
    charter.net spectrum.net earthlink.net mindspring.com juno.com netzero.net netzero.com optonline.net optimum.net
    roadrunner.com rr.com windstream.net frontier.com frontiernet.net centurylink.net centurytel.net q.com embarqmail.com
    suddenlink.net rcn.com prodigy.net excite.com lycos.com hushmail.com hush.com safe-mail.net
    rogers.com sympatico.ca bell.net shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca
    btinternet.com btopenworld.com talk21.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk
    sky.com talktalk.net tiscali.co.uk o2.co.uk plus.net plusnet.com orange.net wanadoo.co.uk freeserve.co.uk
    fsmail.net lineone.net mail.co.uk uwclub.net zen.co.uk eircom.net
    orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr club-internet.fr voila.fr cegetel.net
    libero.it virgilio.it tiscali.it alice.it tin.it inwind.it iol.it fastwebnet.it email.it tim.it poste.it
    telefonica.net terra.es ono.com movistar.es ya.com sapo.pt clix.pt netcabo.pt iol.pt mail.pt
    ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl casema.nl chello.nl tele2.nl
    quicknet.nl zonnet.nl telenet.be skynet.be proximus.be pandora.be scarlet.be voo.be belgacom.net pt.lu vo.lu
    telia.com telia.se spray.se bredband.net comhem.se tele2.se swipnet.se online.no frisurf.no broadpark.no
    mail.dk stofanet.dk tdcadsl.dk jubii.dk kolumbus.fi elisanet.fi welho.com saunalahti.fi luukku.com suomi24.fi
    wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm vp.pl tlen.pl gazeta.pl go2.pl
    seznam.cz email.cz centrum.cz post.cz volny.cz atlas.cz azet.sk centrum.sk post.sk zoznam.sk pobox.sk
    freemail.hu citromail.hu vipmail.hu indamail.hu t-online.hu upcmail.hu abv.bg mail.bg dir.bg gbg.bg
    siol.net t-2.net amis.net net.hr inet.hr t-com.hr ptt.rs eunet.rs sbb.rs otenet.gr forthnet.gr in.gr mail.gr
    windowslive.de bigpond.com bigpond.net.au optusnet.com.au iinet.net.au westnet.com.au ozemail.com.au tpg.com.au
    xtra.co.nz slingshot.co.nz qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com foxmail.com aliyun.com
    139.com 189.cn vip.qq.com naver.com daum.net hanmail.net nate.com rediffmail.com indiatimes.com
    uol.com.br bol.com.br terra.com.br ig.com.br globo.com walla.com walla.co.il bezeqint.net mynet.com
    mailfence.com startmail.com runbox.com disroot.org riseup.net vivaldi.net ctemplar.com countermail.com
    kolabnow.com migadu.com autistici.org lavabit.com cock.li airmail.cc tutanota.org skiff.com onmail.com
  `),
);

/** Addresses that forward to a real mailbox the sender never sees. They deliver, but the owner can switch them off. */
export const RELAY_MAIL: ReadonlySet<string> = new Set(
  words(`
    privaterelay.appleid.com private.icloud.com mozmail.com relay.firefox.com duck.com passmail.net passmail.com
    passinbox.com passfwd.com simplelogin.com simplelogin.co simplelogin.fr simplelogin.io slmail.me slmails.com
    aleeas.com 8alias.com 8shield.net dralias.com silomails.com anonaddy.com anonaddy.me addy.io addymail.com mailer.me
    33mail.com erine.email opayq.com blurmail.net abine.com spamgourmet.com burnermail.io ghostmail.io
    proxymail.facebook.com guest.booking.com users.noreply.github.com reply.ebay.de members.ebay.de
    marketplace.amazon.de marketplace.amazon.com marketplace.amazon.co.uk icloudrelay.com
  `),
);

/** Throw-away domains the packaged list (disposable-email-domains-js, CC0) does not hold. */
export const DISPOSABLE_MORE: ReadonlySet<string> = new Set(
  words(`
    muell.email muellemail.com minutemail.de temp-mail.io temp-mail.de temp-mail.com mail.tm moakt.cc moakt.com moakt.ws
    ist-genial.net tempmail.de wegwerf-email.de wegwerf-email.net wegwerf-emails.de wegwerf-email-adressen.de
    wegwerfemailadresse.com wegwerf-mail.de trash-me.com einmalmail.de spambog.com spambog.de tempmailo.com tempmail.plus
    10minutemail.net 10minutemail.de 20minutemail.com 20minutemail.it inboxkitten.com mailpoof.com emailfake.com
    tempinbox.com tempr.email mailcatch.com fakemail.net throwam.com guerrillamail.de guerrillamail.info grr.la
    emailtemporanea.net crazymailing.com mailsac.com mytemp.email luxusmail.org smailpro.com internxt-temp.com
  `),
);

/** Throw-away services come and go, but they say what they are. */
export const SAYS_DISPOSABLE =
  /^(?:(?:my|the|get|free|your)[-.]?)?(?:temp|tempo|temporary|tmp|throwaway|trash|trashy|disposable|fake|wegwerf|spam|burner|einmal|\d{1,2}-?min(?:ute)?s?)[-.]?(?:e-?mail|mail|inbox|mailbox|adresse|postfach)(?:er|s|o|ers)?\d{0,4}[-.]/;

/** Domains that lists of throw-away domains hold now and then although ordinary people live there. */
export const NOT_DISPOSABLE: ReadonlySet<string> = new Set(
  words(`
    gmx.com gmx.de mail.com email.com aol.com me.com pm.me proton.me hey.com mail.de email.de web.de freenet.de
    cock.li airmail.cc ok.de smart-mail.de firemail.de directbox.com kurzmail.de post.com usa.com europe.com
    consultant.com dr.com engineer.com accountant.com fastmail.fm safe-mail.net hushmail.com online.de posteo.de
    mailbox.org vivaldi.net zoho.com rambler.ru bk.ru list.ru inbox.ru
  `),
);

/** Names that RFC 2606, RFC 6761, RFC 6762 and RFC 9476 set aside, and the test domains of IANA in other scripts: mail to them cannot arrive. */
export const RESERVED_SUFFIXES: readonly string[] = words(`
  example test invalid localhost local onion internal alt xn--jxalpdlp xn--kgbechtv xn--hgbk6aj7f53bba xn--deba0ad
  xn--zckzah xn--g6w251d xn--0zwm56d xn--80akhbyknj4f xn--9t4b11yi5a xn--11b5bs3a9aj6g xn--hlcj6aya9esc7a
`);
export const RESERVED_DOMAINS: ReadonlySet<string> = new Set([
  'example.com',
  'example.net',
  'example.org',
  'example.edu',
]);

/** Providers whose names people misspell, most used first; the suggestion of a typo is one of these. */
export const OFTEN_MISSPELT: readonly string[] = words(`
  gmail.com googlemail.com hotmail.com hotmail.de hotmail.co.uk hotmail.fr outlook.com outlook.de yahoo.com yahoo.de
  yahoo.co.uk yahoo.fr icloud.com t-online.de freenet.de protonmail.com tutanota.com mailbox.org bluewin.ch
  btinternet.com virginmedia.com comcast.net verizon.net sbcglobal.net rocketmail.com wanadoo.fr laposte.net vodafone.de
  netcologne.de fastmail.com
`);

/** Of these any single wrong letter is a slip; the others are near words that name companies (bluewind, freejet). */
export const DISTINCTIVE_NAMES: ReadonlySet<string> = new Set(
  words(
    'gmail googlemail hotmail outlook icloud t-online protonmail tutanota btinternet virginmedia sbcglobal rocketmail',
  ),
);

/**
 * Misspellings of names too short for a rule: one letter away from gmx.de lie bmw.de and hundreds of other companies,
 * so only these, none of which is a company known to us, are suspected.
 */
export const SHORT_MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ['gmx.de', 'gxm.de gmxx.de ggmx.de gmmx.de gmxde.de gmx.de.de mgx.de gnx.de gmx-de.de'],
    ['gmx.net', 'gxm.net gmxx.net gmmx.net ggmx.net mgx.net gmx.nett'],
    ['gmx.at', 'gxm.at gmxx.at gmmx.at'],
    ['gmx.ch', 'gxm.ch gmxx.ch gmmx.ch'],
    ['web.de', 'wbe.de wweb.de webb.de weeb.de ewb.de web.de.de webde.de wed.de.de'],
    ['live.de', 'livee.de lvie.de liive.de'],
    ['live.com', 'lvie.com livee.com liive.com'],
    ['aol.com', 'aoll.com aool.com aaol.com oal.com'],
    [
      'gmail.com',
      'gmail.com.de gmailcom.com gmail.comcom gmailmail.com g-mail.com gemail.com gimail.com gmeil.com',
    ],
    ['t-online.de', 't.online.de tonline.de t-online.de.de t-online.d.de'],
    ['icloud.com', 'icloude.com i-cloud.com'],
    ['hotmail.com', 'hotmailcom.com hot-mail.com'],
  ].flatMap(([right = '', wrong = '']) => words(wrong).map((domain) => [domain, right] as const)),
);

/** Real domains that lie one slip away from a provider: never suspected. */
export const REAL_NEIGHBOURS: ReadonlySet<string> = new Set(
  words(`
    mail.com mail.de email.com email.de ymail.com fmail.com tmail.com qmail.com hmail.com xmail.com gmail.de.com
    gail.com cloud.com cloud.de outlook.de live.com line.de bmw.de gmy.de web.com me.com pm.me gmx.fr gmx.li
    freenet.ch freenet.com freenet.at bluewin.com orange.com orange.de orange.ch vodafone.com vodafone.it vodafone.co.uk
    yahoo.net oranges.fr verizon.com comcast.com posteo.de laposte.fr poste.it fastmail.de mailbox.de mailboxes.org
    protonmail.ch tutanota.de libero.de arbor.de arco.de acor.de ancor.de arcor.net hotmall.com btinternet.co.uk
  `),
);
