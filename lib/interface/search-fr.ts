import { count } from './plural';
import type { SearchTexts } from './search-texts';

export const searchFr: SearchTexts = {
  label: 'Texte de l’erreur',
  placeholder: 'Collez un message, un journal ou l’e-mail entier.',
  submit: 'Trouver la cause',
  clear: 'Effacer',
  privacy: 'Ce que vous collez ne quitte pas cet appareil.',
  busy: 'Recherche…',
  verdicts: {
    exact: 'Trouvé\u00a0: exactement ce message',
    likely: 'Trouvé\u00a0: très probablement celui-ci',
    shortlist: 'Plusieurs articles correspondent',
    none: 'Aucun article ne correspond',
  },
  results: (n) => count('fr', n, { one: 'article', other: 'articles' }),
  groups: (n) => `Le texte parle de ${count('fr', n, { one: 'erreur', other: 'erreurs différentes' })}.`,
  openBest: 'ouvre le meilleur résultat',
  matched: 'Ce qui a été reconnu dans votre texte',
  why: 'Pourquoi cet article',
  reasons: {
    exactMessage: 'le message exact',
    messageWords: (percent) => `${percent}\u00a0% du message`,
    code: (code) => `le code ${code}`,
    codeSeenAs: (code, seen) => `le code ${code}, écrit ${seen}`,
    similarCode: (code, seen) => `un code proche de ${code}\u00a0: ${seen}`,
    otherCode: (seen) => `mais un autre code\u00a0: ${seen}`,
    truncated: 'le texte est tronqué',
    titleWords: 'des mots du titre',
    descriptionWords: 'des mots de la description',
  },
  likelyCause: 'Votre texte désigne cette cause',
  causes: (n) => count('fr', n, { one: 'cause', other: 'causes' }),
  nearest: 'Les articles les plus proches, sans certitude\u00a0:',
  tellApart: 'Comment les distinguer',
  draft: 'Ébaucher l’article manquant',
  draftWhy: 'L’ébauche est faite sur cet appareil. Retirez-en noms et secrets avant de la partager.',
  copyQuery: 'Copier un lien vers cette recherche',
  shortened: (shownKb) =>
    `Seuls les ${shownKb} premiers Ko sont affichés ici\u00a0; la recherche porte sur tout le texte.`,
  failures: {
    index: 'La liste des articles n’a pas pu être chargée.',
    worker: 'La recherche s’est arrêtée de façon inattendue.',
    slow: 'La recherche durait trop longtemps et a été arrêtée.',
  },
  retry: 'Réessayer',
  sources: {
    ui: 'vu à l’écran',
    log: 'vu dans un journal',
    api: 'vu dans une réponse d’API',
    doc: 'tiré de la documentation',
  },
};
