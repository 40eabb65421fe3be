// Texts that bring the search into each of its states, by language. The mails are made up; their messages are not.
import type { Lang } from '../lib/article/lang';

/** What a text must lead to. */
export interface Paste {
  readonly text: string;
  readonly article: string;
  readonly cause: string;
}

/** A log inside a mail that has been forwarded, with quoting, wrapped lines, a signature and a disclaimer. */
export const MAILS: Readonly<Record<Lang, Paste>> = {
  en: {
    article: 'profile-installation-failed-no-connection-to-the-server',
    cause: 'previous-user-not-removed',
    text: `From: Front desk <front-desk@example.org>
To: Help desk <help-desk@example.org>
Subject: RE: FW: iPad for the reception, still not working :-(
Date: Mon, 3 Mar 2025 09:12:44 +0100

Good morning,

see below. The iPad was in the drawer, the previous user left in May. I switched it
on, typed my password three times (yes, the right one) and every time it stops here.

> -----Original Message-----
> 2025-03-03 09:08:51.118 +0100  profiled[212]  <Notice>: installing profile, attempt 3
> 2025-03-03 09:08:52.402 +0100  Preferences[340]  <Error>: Profile Installation
> Failed. Connection to the server could not be established.
> 2025-03-03 09:08:52.977 +0100  profiled[212]  <Notice>: done, 0 installed

Best regards
Front desk, ground floor

This message is confidential. If you are not the intended recipient, delete it.
`,
  },
  fr: {
    article: 'profile-installation-failed-no-connection-to-the-server',
    cause: 'previous-user-not-removed',
    text: `De : Accueil <accueil@example.org>
À : Assistance <assistance@example.org>
Objet : TR: RE: iPad de l’accueil, toujours en panne
Date : lundi 3 mars 2025 09:12

Bonjour,

voir ci-dessous. L’iPad était dans le tiroir, récupéré d’un ancien collègue. Je l’ai allumé,
j’ai tapé mon mot de passe trois fois et à chaque fois il s’arrête ici.

> -----Message d’origine-----
> 2025-03-03 09:08:51.118 +0100  profiled[212]  <Notice>: installation du profil, essai 3
> 2025-03-03 09:08:52.402 +0100  Preferences[340]  <Error>: Échec de l’installation du
> profil. Impossible d’établir une connexion au serveur.
> 2025-03-03 09:08:52.977 +0100  profiled[212]  <Notice>: fini, 0 installé

Cordialement
L’accueil, rez-de-chaussée

Ce message est confidentiel. Si vous n’en êtes pas le destinataire, supprimez-le.
`,
  },
};

/** Every state that the search can be in with an answer. */
export type AnswerState = 'exact' | 'likely' | 'shortlist' | 'several' | 'none';

export const ANSWERS: Readonly<Record<Lang, Readonly<Record<AnswerState, string>>>> = {
  en: {
    exact: 'Workplace Join failed',
    likely: 'profile instalation failed. the new mdm payload dos not match the old payload',
    shortlist: 'Profile Installation Failed',
    several: 'Workplace Join failed\n\nthen, on the second iPad:\n\nXPC_TYPE_ERROR Connection invalid\n',
    none: 'The coffee machine on the second floor blinks orange and wants to be descaled.',
  },
  fr: {
    exact: 'Échec de la Workplace Join',
    likely:
      'echec de linstalation du profil, la nouvelle charge utile MDM ne correspond pas a lancienne charge utile',
    shortlist: 'Échec de l’installation du profil',
    several:
      'Workplace Join failed\n\nensuite, sur le deuxième iPad :\n\nXPC_TYPE_ERROR Connection invalid\n',
    none: 'La machine à café du deuxième étage clignote en orange et veut être détartrée.',
  },
};
