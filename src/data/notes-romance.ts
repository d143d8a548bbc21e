import type { Action, Intent } from '../lead.ts';

/** What a phrase says in a French or Italian remark. */
export interface RomancePhrase {
  readonly intent: Exclude<Intent, 'none'>;
  readonly action?: Action;
  readonly optOut?: boolean;
  /** Words in folded spelling; every one must begin a word of the remark, in this order. */
  readonly phrases: readonly string[];
}

/**
 * Basic intent for Swiss lists, own work of this project (MIT). In order: what stands first decides, so refusals
 * come before wishes. A stem matches any ending.
 */
export const ROMANCE: Readonly<Record<'fr' | 'it', readonly RomancePhrase[]>> = {
  fr: [
    {
      intent: 'rejection',
      optOut: true,
      phrases: [
        'desinscri',
        'desabonn',
        'supprimer mes donnees',
        'ne plus contact',
        'ne plus etre contact',
        'ne me contact',
        'ne nous contact',
        'retirer de votre liste',
        'effacer mes',
      ],
    },
    {
      intent: 'rejection',
      phrases: [
        'pas interess',
        'plus interess',
        'pas du tout interess',
        'pas vraiment interess',
        'n avons plus besoin',
        'aucun interet',
        'pas besoin',
        'aucun besoin',
        'pas d interet',
        'deja un fournisseur',
        'deja signe',
        'projet annule',
        'etudiant',
        'stage',
        'cherche un emploi',
        'journaliste',
        'concurrent',
        'choisi un autre',
        'non merci',
        'trop cher',
      ],
    },
    {
      intent: 'commitment',
      action: 'offer',
      phrases: [
        'offre pour',
        'demande d offre',
        'demande une offre',
        'souhaite une offre',
        'envoyer une offre',
        'devis',
        'veuillez nous faire une offre',
        'veuillez m envoyer une offre',
      ],
    },
    {
      intent: 'commitment',
      action: 'call',
      phrases: ['rappel', 'appelez', 'me telephoner', 'nous telephoner', 'appeler le', 'appel le'],
    },
    {
      intent: 'commitment',
      action: 'meeting',
      phrases: ['rendez vous', 'rdv', 'reunion le', 'souhaite une consultation', 'entretien le'],
    },
    { intent: 'commitment', action: 'demo', phrases: ['demo', 'demonstration'] },
    { intent: 'commitment', action: 'sample', phrases: ['echantillon'] },
    {
      intent: 'commitment',
      action: 'visit',
      phrases: ['visite chez', 'passer chez', 'visite sur place', 'venir voir'],
    },
    {
      intent: 'commitment',
      action: 'order',
      phrases: ['commande', 'commander', 'contrat a signer', 'envoyer le contrat'],
    },
    { intent: 'commitment', action: 'trial', phrases: ['essai gratuit', 'tester', 'periode d essai'] },
    {
      intent: 'interest',
      phrases: [
        'interess',
        'cherch',
        'besoin',
        'recherche',
        'projet',
        'documentation',
        'brochure',
        'catalogue',
        'prix',
        'combien',
        'information',
        'renseignement',
        'probleme',
        'remplac',
        'alternative',
      ],
    },
  ],
  it: [
    {
      intent: 'rejection',
      optOut: true,
      phrases: [
        'cancellatemi',
        'cancellare i miei dati',
        'cancellare i dati',
        'disiscri',
        'non contattat',
        'non desidero essere contattat',
        'non voglio essere contattat',
        'eliminare i miei dati',
        'toglietemi',
      ],
    },
    {
      intent: 'rejection',
      phrases: [
        'non interess',
        'non siamo interess',
        'non sono interess',
        'non e interess',
        'non ci serve',
        'non serve',
        'nessun interesse',
        'non abbiamo bisogno',
        'non ho bisogno',
        'nessun bisogno',
        'gia un fornitore',
        'gia firmato',
        'progetto annullato',
        'student',
        'tirocinio',
        'cerca lavoro',
        'giornalist',
        'concorren',
        'no grazie',
        'troppo caro',
      ],
    },
    {
      intent: 'commitment',
      action: 'offer',
      phrases: [
        'offerta per',
        'richiede un offerta',
        'richiesta di offerta',
        'inviare un offerta',
        'inviatemi un offerta',
        'preventivo',
        'vorrei un offerta',
        'chiede offerta',
        'chiede un offerta',
      ],
    },
    {
      intent: 'commitment',
      action: 'call',
      phrases: [
        'richiam',
        'chiamatemi',
        'telefonare',
        'telefonatemi',
        'chiamare il',
        'chiamare luned',
        'chiamare marted',
      ],
    },
    {
      intent: 'commitment',
      action: 'meeting',
      phrases: ['appuntamento', 'riunione il', 'incontro il', 'consulenza'],
    },
    { intent: 'commitment', action: 'demo', phrases: ['demo', 'dimostrazione'] },
    { intent: 'commitment', action: 'sample', phrases: ['campion'] },
    {
      intent: 'commitment',
      action: 'visit',
      phrases: ['visita presso', 'visita in', 'sopralluogo', 'passare da'],
    },
    {
      intent: 'commitment',
      action: 'order',
      phrases: ['ordin', 'contratto da firmare', 'inviare il contratto'],
    },
    { intent: 'commitment', action: 'trial', phrases: ['prova gratuita', 'testare', 'periodo di prova'] },
    {
      intent: 'interest',
      phrases: [
        'interess',
        'cerc',
        'bisogno',
        'progetto',
        'documentazione',
        'brochure',
        'catalogo',
        'prezz',
        'quanto costa',
        'informazion',
        'problem',
        'sostitu',
        'alternativ',
      ],
    },
  ],
};
