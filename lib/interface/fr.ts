import { count, plural } from './plural';
import { searchFr } from './search-fr';
import type { Texts } from './texts';

export const fr: Texts = {
  site: {
    skip: 'Aller au contenu',
    mainNav: 'Principale',
    home: 'Accueil',
    browse: 'Parcourir',
    aToZ: 'De A à Z',
    tickets: 'Pour les tickets',
    pasteLink: 'Coller une erreur',
    theme: 'Couleurs',
    themeNames: {
      system: 'Couleurs\u00a0: celles du système',
      light: 'Couleurs\u00a0: claires',
      dark: 'Couleurs\u00a0: sombres',
    },
    language: 'Langue',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'Copie impossible',
    footerNav: 'Plus',
    ticketChip: 'Ticket',
    ticketForget: 'Oublier ce ticket',
    ticketForgotten: 'Le ticket est oublié.',
    privacy: 'Ni cookies ni suivi. Ce que vous collez ne quitte pas votre appareil.',
    draft: 'Brouillon',
    printedFrom: 'Imprimé depuis',
    moved: 'Cette page se trouve maintenant ici\u00a0:',
    table: 'Tableau, défile horizontalement',
    code: 'Texte tel qu’il apparaît',
    articles: (n) => count('fr', n, { one: 'article', other: 'articles' }),
    causes: (n) => count('fr', n, { one: 'cause', other: 'causes' }),
  },
  home: {
    title: 'Collez l’erreur. Trouvez la cause.',
    description: 'Collez une erreur\u00a0: obtenez sa cause, sa solution et un lien pour le ticket.',
    browseTitle: 'Ou cherchez par sujet',
    product: 'Produit',
    platform: 'Plateforme',
    component: 'Domaine',
    collections: 'Collections',
    changed: 'Modifiés récemment',
    allArticles: 'Tous les articles',
    allValues: (n) => `Voir les ${n}`,
  },
  searchPage: {
    title: 'Recherche',
    description: 'Collez un message, un journal ou un e-mail entier et voyez quel article l’explique.',
    noScript: 'La recherche a besoin de JavaScript. Sans lui, retrouvez le message ici\u00a0:',
  },
  browse: {
    title: 'Parcourir',
    description: 'Tous les articles par produit, plateforme, domaine, statut et type.',
    filters: 'Filtres',
    facets: {
      product: 'Produit',
      platform: 'Plateforme',
      component: 'Domaine',
      status: 'Statut',
      kind: 'Type',
    },
    kinds: { error: 'Message d’erreur', symptom: 'Symptôme sans message' },
    clear: 'Effacer tous les filtres',
    noScript: 'Les filtres ont besoin de JavaScript. Voici la liste entière, par collection.',
    shown: '{shown} articles sur {total}',
    none: 'Aucun article ne réunit tout cela.',
    groups: 'Aller à',
  },
  aToZ: {
    title: 'De A à Z',
    description:
      'Tous les messages et codes en une liste, dans la langue où ils apparaissent. Cherchez quelques mots de l’erreur avec la recherche du navigateur (Ctrl F).',
    letters: 'Lettres',
    other: '0–9 et signes',
  },
  collection: {
    label: 'Collection',
    intake: 'À demander d’abord',
    intakeAdministrator: 'À vérifier par un administrateur',
    intakeWhy: 'Réponses à recueillir avant le dépannage. Elles ont aussi leur place dans une escalade.',
    articles: 'Articles',
    furtherLinks: 'Pour aller plus loin',
    notTranslated: 'L’introduction de cette collection n’existe pas encore en français.',
  },
  article: {
    crumbs: 'Vous êtes ici',
    messages: (n) =>
      plural('fr', n, {
        one: 'Le message, tel qu’il apparaît',
        other: 'Les messages, tels qu’ils apparaissent',
      }),
    sources: {
      ui: 'tel qu’affiché à l’écran',
      log: 'tel qu’écrit dans un journal',
      api: 'tel que renvoyé par un programme ou une API',
      doc: 'formulation tirée de la documentation, non confirmée sur un appareil',
    },
    code: 'Code',
    symptom: 'Ce qui se passe',
    whichCause: (n) => `${n} causes possibles. Laquelle est-ce\u00a0?`,
    oneCause: 'La cause',
    copyMessage: 'Copier ce message',
    fill: {
      filled: 'Complété d’après votre texte, sur cette page seulement.',
      plain: 'Tel que cet article le formule.',
      hide: 'Afficher la formulation seule',
      show: 'Compléter d’après mon texte',
    },
    copyCode: 'Copier ce texte',
    causeMoved: 'Une cause décrite ici se trouve maintenant dans',
    linkToCause: (n) => `Lien vers la cause ${n}`,
    copyCauseLink: (n) => `Copier le lien vers la cause ${n}`,
    copyLink: 'Copier le lien',
    check: 'Comment vérifier',
    resolution: 'Solution',
    performedBy: {
      user: 'l’utilisateur peut le faire',
      admin: 'il faut un administrateur',
      'dns-admin': 'il faut un administrateur DNS',
      vendor: 'seul l’éditeur peut le faire',
    },
    risk: {
      'data-loss': 'Des données peuvent être perdues.',
      security: 'Affaiblit la sécurité.',
      downtime: 'Interrompt le service.',
    },
    sharedWith: 'La même solution sert pour',
    noFix: 'Pas de solution documentée. Escaladez avec\u00a0:',
    background: 'Contexte',
    tellApart: 'Comment le distinguer des messages semblables',
    noneFits: (causes) => (causes > 1 ? 'Aucune ne convient\u00a0?' : 'C’est autre chose\u00a0?'),
    noneFitsTry: 'Essayez l’un de ces articles\u00a0:',
    noneFitsSearch: 'Collez tout le texte\u00a0: les mots autour du message font souvent la différence.',
    noneFitsCollection: 'Voyez le reste de cette collection\u00a0:',
    noneFitsEscalate:
      'Toujours pas résolu\u00a0? Escaladez avec le lien permanent de cette page, ce que vous avez essayé et les réponses à ces questions\u00a0:',
    intake: 'À demander à l’utilisateur',
    related: 'Articles liés',
    relations: {
      'if-fails': 'si la solution ci-dessus n’aide pas',
      'same-message': 'affiche le même message ou le même code',
      'same-cause': 'a la même cause',
      similar: 'ressemble à celui-ci',
      before: 'vient avant\u00a0: à vérifier d’abord',
      'see-also': 'voir aussi',
    },
    ticket: 'Pour le ticket',
    copyPermanentLink: 'Copier le lien permanent',
    copyText: 'Copier un texte pour le ticket',
    copyCauseText: (n) => `Copier un texte sur la cause ${n}`,
    copyQuestions: 'Copier les questions',
    ticketTextFailed: 'Chargement impossible',
    step: 'Étape {n}\u00a0: {state}',
    stepStates: { open: 'pas essayée', done: 'faite', failed: 'échouée' },
    appliesTo: 'S’applique à',
    product: 'Produit',
    platforms: 'Plateforme',
    component: 'Domaine',
    status: 'Statut',
    statusNames: {
      draft: 'Brouillon',
      'not-validated': 'Non validé',
      validated: 'Validé',
      archived: 'Archivé',
    },
    statusMeaning: {
      draft: 'En cours de rédaction. Non publié.',
      'not-validated':
        'Écrit d’après la documentation. Personne n’a encore confirmé ces solutions sur un appareil.',
      validated: 'Quelqu’un a confirmé ces solutions en pratique.',
      archived: 'Conservé pour mémoire\u00a0: le produit ou la version n’existe plus.',
    },
    reviewed: 'Relu le',
    changed: 'Modifié le',
    owner: 'Responsable',
    onThisPage: 'Causes',
    sourcesTitle: 'Sources',
    sourcesNote:
      'Les faits et les messages exacts viennent de ces textes\u00a0; les phrases sont les nôtres.',
    licence: 'licence',
    feedback: 'Signaler un problème dans cet article',
    feedbackWhy: 'Une erreur\u00a0? Cela n’a pas aidé\u00a0?',
    stale: 'Cette traduction est plus ancienne que l’original, qui a changé depuis.',
    notTranslated: (language) =>
      `Cet article n’existe pas encore en français. Langue affichée\u00a0: ${language.toLowerCase()}.`,
    archived: 'Archivé\u00a0: ce produit ou cette version n’est plus utilisé. Conservé pour mémoire.',
    quoted: (message) => `«\u00a0${message}\u00a0»\u00a0:`,
    retired: (date) => `Retiré le ${date}.`,
    replacedBy: 'Utilisez plutôt cet article\u00a0:',
    unverified: 'libellé non confirmé',
    unverifiedLegend:
      'Les libellés marqués ainsi sont traduits par nos soins\u00a0: ils n’ont pas été vus dans le produit.',
    callouts: {
      note: 'Remarque',
      tip: 'Conseil',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
    },
  },
  tickets: {
    title: 'Liens pour les tickets',
    description: 'Comment mettre une cause sur un ticket, et chercher depuis un autre système.',
    linkTitle: 'Lier un article ou une cause',
    linkIntro:
      'Chaque article a un lien permanent sans langue. Il s’ouvre dans la langue du lecteur et garde ce qui suit le #.',
    linkRows: {
      article: 'L’article',
      cause: 'Une cause\u00a0: la page s’ouvre dessus et la marque',
      ticket: 'L’article, avec le numéro du ticket dans son lien',
      both: 'Le ticket et la cause',
    },
    ticketKept:
      'Une page ouverte avec le numéro d’un ticket le garde dans son onglet, de page en page, jusqu’à ce que le lecteur l’oublie ou ferme l’onglet. Les textes pour le ticket le nomment. Si les réglages du site disent où s’ouvrent les tickets (ticketUrl), il y ramène.',
    promise:
      'Les liens ne cassent jamais. Un article ou une cause renommé, fusionné ou retiré garde son ancien lien, et un contrôle compare chaque version à tous les liens jamais publiés.',
    linkTry: 'Pour voir le résultat\u00a0:',
    linkExample: 'ouvrez le deuxième lien de cette liste',
    searchTitle: 'Chercher depuis un autre système',
    searchIntro: 'Un lien peut porter le texte à chercher\u00a0: un clic sur le ticket trouve l’article.',
    searchTry: 'Ouvrir la page de recherche',
    searchRows: {
      text: 'Chercher un texte',
      ticket: 'De même, et les liens des résultats portent le numéro du ticket',
      query: 'Lu aussi, mais déplacé aussitôt derrière le #',
    },
    searchNotes: [
      'Placez q en dernier\u00a0: tout ce qui suit q= jusqu’à la fin de l’adresse est le texte.',
      'Encodez le texte en pourcentage si votre système le peut. Sinon, il est lu tel quel.',
      'Ce qui suit le # n’atteint jamais un serveur\u00a0: aucun journal ne garde ce qui a été collé. C’est pourquoi ?q= est le second choix.',
    ],
    systemsTitle: 'Recettes pour les systèmes courants',
    systemsIntro:
      'Chacune a été remplie de textes difficiles dans des tests, comme le système la remplit. Les noms de champs changent d’une installation à l’autre\u00a0: essayez la vôtre avec un texte qui contient & # %.',
    systems: {
      'request-tracker': {
        where:
          'Administration\u00a0: le champ personnalisé qui contient le texte de l’erreur (Admin > Custom Fields), «\u00a0Link values to\u00a0». Chaque valeur sur un ticket devient un lien.',
        encoding: 'Encode en pourcentage le ticket et le texte.',
      },
      redmine: {
        where:
          'Administration > Champs personnalisés > Demandes\u00a0: un champ texte qui contient le texte de l’erreur, «\u00a0Link values to URL\u00a0». Chaque valeur sur une demande devient un lien.',
        encoding:
          'Encode espaces, guillemets et accents, mais laisse & # ? = + tels quels. Sans danger ici, tant que q reste en dernier.',
      },
      zendesk: {
        where:
          'Une macro avec l’action «\u00a0Comment/description\u00a0», réglée sur interne. Appliquée à un ticket, elle écrit le lien.',
        encoding:
          'Seulement là où un filtre le demande\u00a0: url_encode écrit + pour une espace, que le second filtre change en %20.',
      },
      jira: {
        where:
          'Automatisation\u00a0: une règle à déclenchement manuel avec l’action «\u00a0Add comment\u00a0» (interne dans Jira Service Management).',
        encoding:
          'Seulement sur demande\u00a0: urlEncode écrit + pour une espace, que replace change en %20.',
      },
      freshdesk: {
        where:
          'Une réponse prédéfinie, saisie comme code source pour que l’éditeur n’y touche pas. Insérez-la dans une note privée.',
        encoding:
          'Ses variables ne sont pas encodées, et aucun filtre ne le fait\u00a0: les cinq signes qui termineraient le lien sont remplacés un par un.',
      },
      zammad: {
        where:
          'Admin > Objets > Ticket\u00a0: un attribut texte, «\u00a0Link template\u00a0». La valeur de l’attribut devient le lien, le titre du ticket le texte\u00a0; #{ticket.nom_de_l_attribut} en prend un autre.',
        encoding: 'Encode en pourcentage le ticket et le texte. Une valeur vide est envoyée comme -.',
      },
      servicenow: {
        where:
          'System Definition > UI Actions\u00a0: une action pour la table incident, «\u00a0Client\u00a0» coché, «\u00a0Onclick\u00a0» openCausebook(), et ce script.',
        encoding: 'Le script encode les deux.',
      },
    },
    copyEntry: 'Copier cette saisie',
    commandTitle: 'En ligne de commande',
    commandIntro:
      'Le même moteur répond à un texte reçu sur l’entrée standard, dans le dossier du projet\u00a0:',
    exitTitle: 'Codes de sortie',
    exits: {
      '0': 'Un article, réponse sûre',
      '1': 'Une courte liste',
      '2': 'Commande mal employée, ou rien à chercher',
      '3': 'Aucun article ne correspond',
    },
    exampleHost:
      'Les réglages de ce site n’indiquent pas son adresse\u00a0: causebook.example la remplace ici.',
    copyAddress: 'Copier cette adresse',
  },
  linkComment: {
    known: (title) => `Erreur connue\u00a0: ${title}`,
    message: 'Message\u00a0:',
    cause: 'Cause\u00a0:',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse a peut-être perdu ou gagné un caractère lors de la copie.',
    trying: 'Essai de l’adresse sans ses derniers caractères…',
    lookElsewhere: 'D’ici, vous pouvez aller vers\u00a0:',
    searchFor: 'Chercher les mots de cette adresse\u00a0:',
  },
  search: searchFr,
};
