import { formatDate } from './format-date';
import { redactionFr } from './redaction-fr';
import type { StepRanges, TicketCopyTexts } from './ticket-copy-texts';

export const ticketCopyFr: TicketCopyTexts = {
  text: {
    labelled: (name) => `${name}\u00a0:`,
    callouts: [
      ['note', 'Remarque'],
      ['tip', 'Conseil'],
      ['important', 'Important'],
      ['warning', 'Avertissement'],
      ['caution', 'Attention'],
    ],
    risk: {
      'data-loss': 'Des données peuvent être perdues.',
      security: 'Cela affaiblit la sécurité.',
      downtime: 'Cela interrompt le service.',
    },
    performedBy: {
      user: 'l’utilisateur peut le faire',
      admin: 'il faut un administrateur',
      'dns-admin': 'il faut un administrateur DNS',
      vendor: 'seul l’éditeur peut le faire',
    },

    hello: 'Bonjour,',
    aboutTicket: (id) => `Ce message concerne votre demande ${id}.`,
    reportedMessage: 'Merci pour votre message. Vous nous avez signalé cette erreur\u00a0:',
    reportedProblem: (title) =>
      `Merci pour votre message. Vous nous avez signalé ce problème\u00a0: «\u00a0${title}\u00a0».`,
    likelyCause: 'Vous pouvez résoudre ce problème vous-même. La cause probable\u00a0:',
    beforeYouStart: 'À lire avant de commencer.',
    doThis: 'Veuillez suivre ces étapes dans l’ordre\u00a0:',
    ifItFails: 'Si cela n’aide pas, indiquez-nous l’étape atteinte et ce que vous y avez vu.',
    handled: {
      admin: 'C’est à un administrateur de résoudre ce problème, et nous nous en occupons.',
      'dns-admin': 'C’est à un administrateur de résoudre ce problème, et nous nous en occupons.',
      vendor: 'Seul l’éditeur du produit peut résoudre ce problème. Nous suivons cela pour vous.',
    },
    noFixYet: 'Il n’existe pas encore de solution connue. Nous cherchons pour vous.',
    pleaseSend: 'Merci de nous envoyer ceci\u00a0:',
    severalCauses: 'Plusieurs causes sont possibles. Nous cherchons laquelle s’applique à votre cas.',
    pleaseAnswer: 'Pour nous aider, merci de répondre à ces questions\u00a0:',
    thanks: 'Merci de votre aide.',
    weKeepYouPosted: 'Vous n’avez rien à faire pour l’instant. Nous vous tiendrons au courant.',
    soFar: 'Déjà essayé\u00a0:',

    ticket: 'Ticket',
    message: 'Message',
    causeOf: (number, total) => (total > 1 ? `Cause ${number} sur ${total}` : 'Cause'),
    possibleCauses: 'Causes possibles',
    check: 'Comment vérifier',
    riskLabel: 'Risque',
    fix: 'Solution',
    noFix: 'Pas de solution documentée. Escalader avec',
    triedLabel: 'Déjà essayé',
    tried: (done, failed) =>
      [
        ...(done.length === 0 ? [] : [`${isOne(done) ? 'étape' : 'étapes'} ${numbers(done)}`]),
        ...(failed.length === 0
          ? []
          : [`échec ${isOne(failed) ? 'à l’étape' : 'aux étapes'} ${numbers(failed)}`]),
      ].join(', '),
    inBranch: (tried, branch) => `${tried} (${branch})`,
    link: 'Lien',
    status: {
      draft: 'L’article est un brouillon.',
      'not-validated': 'Non validé\u00a0: écrit d’après la documentation.',
      validated: 'Validé en pratique.',
      archived: 'Archivé\u00a0: le produit ou la version n’existe plus.',
    },
    reviewed: (date) => `Relu le ${formatDate('fr', date)}.`,

    questions: 'Questions',
    answers: 'Réponses',
    stillOpen: 'Sans réponse pour l’instant',
    forAdministrators: 'À vérifier par un administrateur',
    noQuestions: 'Cette collection n’a pas de questions préalables.',
  },
  panel: {
    lang: 'fr',
    title: 'Copier pour le ticket',
    close: 'Fermer',
    about: 'À propos de',
    wholeArticle: 'Tout l’article, cause encore inconnue',
    kind: 'Quoi',
    kinds: { requester: 'Pour le demandeur', note: 'Note interne', questions: 'Questions', link: 'Lien' },
    language: 'Langue du texte',
    format: 'Format',
    languageNames: { en: 'Anglais', fr: 'Français' },
    message: 'Le message tel que le demandeur l’a vu',
    messageWhy: 'À la place du texte de l’article. Il ne quitte pas cette page.',
    answers: (answered, total) => `Réponses aux questions (${answered} sur ${total})`,
    answersWhy: 'Une question qui a sa réponse n’est plus posée. Les réponses ne quittent pas cette page.',
    tried: 'Déjà essayé',
    triedWhy:
      'Appuyez sur une étape\u00a0: faite, puis encore\u00a0: échouée. Les étapes de la page montrent la même chose.',
    partly: 'Tout n’existe pas dans cette langue\u00a0: ces parties restent dans l’originale.',
    preview: 'Aperçu\u00a0: exactement ce qui est copié',
    ticket: (id) => `Le texte nomme le ticket ${id}.`,
    ...redactionFr,
    copy: 'Copier',
    copied: 'Copié',
    failed:
      'Le navigateur refuse la copie. Le texte est sélectionné\u00a0: appuyez sur Ctrl C, ou ⌘ C sur un Mac.',
    loading: 'Chargement…',
    notLoaded: 'Le texte n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
    step: (number, state) => `Étape ${number}\u00a0: ${state}`,
    stepStates: { open: 'pas essayée', done: 'faite', failed: 'échouée' },
  },
};

function isOne(ranges: StepRanges): boolean {
  return ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
}

function numbers(ranges: StepRanges): string {
  const words = ranges.map(([first, last]) => (first === last ? String(first) : `${first} à ${last}`));
  return new Intl.ListFormat('fr').format(words);
}
