/**
 * Function words that tell languages apart, in folded spelling (lower case, no accents, ä = ae). Own work of this
 * project (MIT): the commonest words of each language that are no common words of the others' business jargon.
 */
export const FUNCTION_WORDS = {
  de: 'und der die das ist nicht mit ein eine einen fuer auf bei von zu den dem im am wir sie ich er hat haben will wollen bitte kein keine noch nur auch aber oder wenn schon sehr gerne moechte wird werden war sind uns unser ihm ihr bis nach aus zum zur vom mal ueber wegen ab wie was wo sucht braucht ned nix grad mir isch hend',
  en: "the and is are was were not with a an of for to on at in we they he she i has have will would please no yes but or if my our your his her their this that it them us do does did been be from by about as so who what when how can could should asked wants need needs i'm we're don't",
  fr: 'le la les des du un une et est sont nous vous je il elle pas ne pour avec dans sur chez au aux que qui ce cette ses leur notre votre merci bonjour avons avez voudrais souhaite souhaitons besoin oui non plus deja tres par ils elles pendant rien tout tous toujours quand pourquoi nos leurs',
  it: 'il lo gli della delle dei del di che non per con una uno sono siamo abbiamo avete vorrei vorremmo grazie buongiorno prego nel nella alla ai dal dalla piu anche questo questa nostro nostra vostro ho ha e si ci gia molto hanno loro niente quando perche suo sua alle dal un',
  es: 'el los las una y es son nosotros usted ustedes no por para con que del al gracias hola quiero queremos necesito necesitamos muy tambien pero este esta nuestro nuestra tenemos su sus',
  pt: 'o os uma e nao para com que do da dos das no na em obrigado obrigada ola quero queremos preciso precisamos muito tambem mas este esta nosso nossa temos seu sua por',
  nl: 'het een en is niet met voor op bij van wij zij ik heeft hebben wil graag geen ook maar als onze wordt worden naar uit deze dit zijn nog over door',
  pl: 'i w na nie z do sie jest sa to dla po od za przez prosze dziekuje dzien dobry chce chcemy potrzebuje czy jak ale lub ze nasz nasza mamy',
  cs: 'a v na neni s do se je jsou to pro po od za prosim dekuji dobry den chceme potrebujeme jak ale nebo ze nas nase mame',
  tr: 've bir bu icin ile degil var yok cok lutfen tesekkurler merhaba istiyorum istiyoruz olarak daha biz siz gibi ama',
  hu: 'es az egy nem van hogy a kerem koszonom szeretnenk szukseg meg csak vagy mint ha is de mi',
  sv: 'och att det som en ett ar inte med for pa av vi ni jag har vill garna tack men om eller vara',
} as const satisfies Record<string, string>;

/**
 * Words of business that no remark in another language has, in folded spelling: one of them tells as much as two
 * function words, so that a remark of four words is told too. Own work of this project (MIT).
 */
export const TELLING_WORDS = {
  fr: 'devis rendez rappeler rappele rappelee rappelez rappel souhaite souhaitons souhaiterait voudrait pourriez pouvez commande demande demain mardi lundi mercredi jeudi vendredi samedi matin projet envoyer envoyez recevoir contacter etudiant etudiante fournisseur visiteur deposee depose patron entrepot desinscrire veuillez faute abandonne annule echantillon echantillons prochaine semaine entreprise directeur vend essayer',
  it: 'preventivo richiamare richiamatemi richiamarmi chiamare interessato interessata interessati fornitore contratto macchina cercano cerca vende provare mandare saluto vuole vorrebbe appuntamento ordine catalogo campioni campione progetto annullato chiede cancellatemi studentessa studente biglietto potete potreste mandarmi domani mattina lunedi martedi mercoledi giovedi venerdi prezzi firmato concorrenza contattatemi contattarmi offerta soluzione magazzino settimana azienda ditta cerchiamo abbiamo',
  pl: 'potrzebujemy oferty oferte krzesel',
  cs: 'nabidku potrebujeme zadame',
  hu: 'ajanlatot ajanlat kuldjenek kuldjon szeretnenk',
  tr: 'teklif gonderin bize istiyoruz lutfen',
} as const satisfies Partial<Record<keyof typeof FUNCTION_WORDS, string>>;

/** Scripts that no language read here is written in; the first letter of such a script decides. */
export const FOREIGN_SCRIPTS = [
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['zh', /\p{Script=Han}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
] as const satisfies readonly (readonly [string, RegExp])[];
