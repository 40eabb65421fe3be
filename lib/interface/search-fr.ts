import { count, formatNumber } from './plural';
import { redactionFr } from './redaction-fr';
import type { SearchTexts } from './search-texts';

export const searchFr: SearchTexts = {
  ...redactionFr,
  label: 'Texte de l’erreur',
  placeholder: 'Une ligne, un journal, un e-mail entier\u00a0: collez tel quel.',
  submit: 'Trouver la cause',
  clear: 'Effacer',
  privacy: 'Ce que vous collez ne quitte pas cet appareil.',
  noScript:
    'La recherche a besoin de JavaScript. Sans lui, retrouvez le message avec la recherche de votre navigateur dans',
  noScriptLink: 'la liste de tous les messages et codes',
  drop: 'Déposez le fichier ici pour y chercher',
  busy: 'Recherche…',
  held: (shown, whole) =>
    `Le champ montre les ${shown} premiers sur ${whole}. La recherche porte sur tout le texte.`,
  kilobytes: (n) => `${formatNumber('fr', n)}\u00a0Ko`,
  megabytes: (n) => `${formatNumber('fr', n)}\u00a0Mo`,
  verdicts: {
    exact: () => 'Un article, message exact',
    likely: () => 'Un article, très probable',
    shortlist: (n) =>
      `${count('fr', n, { one: 'article possible', other: 'articles que ce texte ne permet pas de distinguer' })}`,
    guessed: (n) =>
      `Aucun article n’a ce code\u00a0; ${count('fr', n, { one: 's’en approche', other: 's’en approchent' })}`,
    described: (n) =>
      `Aucun message connu dans ce texte\u00a0; ${count('fr', n, { one: 'article en reprend les mots', other: 'articles en reprennent les mots' })}`,
    none: () => 'Aucun article ne correspond',
  },
  cost: (ms, articles) =>
    `${ms < 1 ? 'moins de 1' : formatNumber('fr', Math.round(ms))}\u00a0ms · ${count('fr', articles, { one: 'article parcouru', other: 'articles parcourus' })}`,
  openBest: 'l’ouvre',
  openPrimary: 'ouvre la plus sûre',
  echo: 'Ce qui a été reconnu dans votre texte',
  results: 'Résultats',
  others: 'Moins probable',
  groups: (n) => count('fr', n, { one: 'erreur dans ce texte', other: 'erreurs différentes dans ce texte' }),
  group: (n) => `Erreur ${n}`,
  primary: 'La plus sûre',
  moreGroups: (n) =>
    `${count('fr', n, { one: 'autre erreur', other: 'autres erreurs' })} plus loin dans ce texte`,
  reasons: {
    exactMessage: 'le message exact',
    messageWords: (percent) => `${percent}\u00a0% du message`,
    code: (code) => `le code ${code}`,
    codeSeenAs: (code, seen) => `le code ${code}, écrit ${seen}`,
    similarCode: (code, seen) => `une supposition\u00a0: ${seen} diffère d’un seul chiffre de ${code}`,
    otherCode: (seen) => `message semblable, autre code\u00a0: ${seen}`,
    truncated: 'le texte est tronqué',
    titleWords: 'des mots du titre',
    descriptionWords: 'des mots de la description',
    similarLetters: 'ressemblance d’écriture seulement',
  },
  archived: 'Archivé',
  cause: 'Cause',
  causes: 'Causes',
  causesOrdered: 'Causes, la plus probable d’abord',
  said: (words) => `votre texte dit ${words.map((word) => `«\u00a0${word}\u00a0»`).join(', ')}`,
  pointed: 'votre texte la désigne',
  moreCauses: (n) => count('fr', n, { one: 'autre cause', other: 'autres causes' }),
  tellApart: 'Ce qui les distingue',
  tellApartByCause:
    'Ce texte convient à chacun d’eux. Collez davantage de ce qui l’entoure, ou comparez leurs causes.',
  noneWhy: 'Aucun message connu ne figure dans ce texte. C’est un vrai non, pas une supposition.',
  nearest: 'Les plus proches, sans certitude',
  draft: 'Ébaucher l’article manquant',
  draftWhy:
    'Faite sur cet appareil à partir de la ligne qui ressemble le plus à l’erreur. Ce qui semble privé y est devenu une variable\u00a0; cherchez-y d’autres noms et secrets avant de la partager.',
  draftSteps: (path) => [
    `Enregistrez-la sous ${path}, avec la bonne collection dans le chemin.`,
    'Écrivez la cause et la solution, puis lancez «\u00a0npm run causebook -- check\u00a0»\u00a0: il dit ce qui manque encore.',
    'Envoyez-la par pull request, ou remettez le fichier à qui tient ce site.',
  ],
  draftSend: 'Écrire à ceux qui tiennent ce site',
  draftCopy: 'Copier l’ébauche',
  draftWords: {
    title: 'Ce que dit le message, en quelques mots',
    cause: 'Pourquoi l’erreur apparaît, en une phrase.',
    check: 'Comment voir que c’est cette cause.',
    step: 'Ce qu’il faut faire d’abord.',
    source: 'D’où on le sait',
    keys: 'clés de content/_site.yaml',
  },
  copied: 'Copié',
  copyFailed: 'Copie impossible',
  copyQuery: 'Copier un lien vers cette recherche',
  copyQueryWhy: (ticket) =>
    `Le lien ${ticket === undefined ? '' : `nomme le ticket ${ticket} et `}contient ce texte, pour quiconque le reçoit\u00a0:`,
  tooLongForLink: 'Ce texte est trop long pour un lien.',
  failures: {
    index: 'Les articles n’ont pas pu être chargés\u00a0: rien n’a été cherché.',
    slow: 'Les articles tardent à se charger. La réponse s’affichera ici dès leur arrivée.',
    worker: 'La recherche s’est arrêtée de façon inattendue\u00a0: il n’y a pas de réponse.',
    hang: 'La recherche durait trop longtemps et a été arrêtée\u00a0: il n’y a pas de réponse.',
    file: 'Ce fichier n’est pas un texte.',
  },
  retry: 'Réessayer',
};
