// Mails as they become tickets. The people and their sentences are made up; the messages are the real ones.

/** A mail, and the cause that it must be linked to. */
export interface TicketMail {
  readonly subject: string;
  readonly text: string;
  readonly type?: 'text/html';
  readonly article: string;
  readonly cause: string;
}

const NO_CONNECTION = 'profile-installation-failed-no-connection-to-the-server';
const NETWORK_ERROR = 'profile-installation-failed-a-network-error-has-occurred';
const PAYLOAD = 'profile-installation-failed-mdm-payload-does-not-match';
const UNAVAILABLE = 'company-portal-temporarily-unavailable';
const LOG_ERROR = 'xpc-type-error-connection-invalid';

export const TICKET_MAILS: readonly TicketMail[] = [
  {
    subject: 'New phone',
    text: `Hello,

I got a new phone on Monday. When I add it in Company Portal I see this:

Couldn't add your device. You have added the maximum number of devices allowed by your IT support. You must remove a device before you can add a new one.

What do I have to remove? I only have the one.

Kind regards
Sales, second floor`,
    article: 'device-cap-reached',
    cause: 'cause',
  },
  {
    subject: 'RE: FW: iPad for the reception, still not working',
    text: `Good morning,

see below. The iPad was in the drawer, I took it over from the previous user, who left in May.

> -----Original Message-----
> 2025-03-03 09:08:51.118 +0100  profiled[212]  <Notice>: installing profile, attempt 3
> 2025-03-03 09:08:52.402 +0100  Preferences[340]  <Error>: Profile Installation
> Failed. Connection to the server could not be established.
> 2025-03-03 09:08:52.977 +0100  profiled[212]  <Notice>: done, 0 installed

Best regards
Front desk

This message is confidential. If you are not the intended recipient, delete it.`,
    article: NO_CONNECTION,
    cause: 'previous-user-not-removed',
  },
  {
    subject: 'My own iPhone',
    text: `Hi,

my work iPad is fine, but my personal iPhone will not enrol. It is my own phone. It says:

  Profile Installation Failed
  Connection to the server could not be established.
  OK

Sent from my iPad`,
    article: NO_CONNECTION,
    cause: 'personal-devices-not-allowed',
  },
  {
    subject: 'Enrolment stops',
    text: `Enrolment stops with 'A connection to the server could not be established.' We looked at the DNS ourselves: there is no CNAME for enterpriseenrollment. Could you check?`,
    article: NO_CONNECTION,
    cause: 'dns-cname-missing',
  },
  {
    subject: 'Workplace Join failed on two iPads',
    text: `Good afternoon,

while adding my iPad in the Company Portal app I got the message "Workplace Join failed" and a Cancel button. I tried twice, and a colleague has the same.

Thank you`,
    article: 'workplace-join-failed',
    cause: 'cause',
  },
  {
    subject: 'branch office, new devices',
    text: `Team,

the new iPads do not enrol in our branch office. From the console of one of them:

Jun  3 09:14:21 iPad kernel[0] <Notice>: wlan0: link up
Jun  3 09:14:22 iPad mobileassetd[64] <Notice>: 0x10a2b3c40 Client connection: XPC_TYPE_ERROR Connection invalid <error: 0x10a2b3c40> { count = 1, transaction: 0, voucher = 0x0, contents = "XPCErrorDescription" => <string: 0x10a2b4d18> { length = 18, contents = "Connection invalid" } }
Jun  3 09:14:22 iPad mobileassetd[64] <Notice>: Client connection invalid (Connection invalid); terminating connection
Jun  3 09:14:23 iPad springboardd[58] <Notice>: locked

The network there is new, too.`,
    article: LOG_ERROR,
    cause: 'cause',
  },
  {
    subject: 'cannot sign in to enrol',
    text: `Hi team, my iPad says

User Name Not Recognized
This user account is not authorized to use Microsoft Intune. Contact your system administrator if you think you have received this message in error.

when I sign in to enrol it. My password is correct and mail works.`,
    article: 'user-name-not-recognized',
    cause: 'cause',
  },
  {
    subject: 'Certificate?',
    text: `Enrolling my iPhone fails with AccountNotOnboarded, and the admins next door tell me that the Apple push certificate has expired. Is that it?`,
    article: 'accountnotonboarded',
    cause: 'push-certificate-unfinished-or-expired',
  },
  {
    subject: 'Licence',
    text: `<html><head><style>p { margin: 0 }</style></head><body><p>Hello,</p><p>I started last week and cannot add my phone:</p>
<blockquote><b>User&nbsp;License Type Invalid</b></blockquote>
<p>A colleague thinks that I have no licence yet.</p><p>Regards</p></body></html>`,
    type: 'text/html',
    article: 'user-license-type-invalid',
    cause: 'no-valid-intune-licence',
  },
  {
    subject: 'management profile',
    text: `Hi, I typed this off my phone, sorry for mistakes:

profile instalation failed. the new mdm payload dos not match the old payload

What does that mean?`,
    article: PAYLOAD,
    cause: 'cause',
  },
  {
    subject: 'iPad de l’accueil',
    text: `Bonjour,

voir ci-dessous. L’iPad était dans le tiroir, récupéré d’un ancien collègue. Je l’ai allumé,
j’ai tapé mon mot de passe trois fois et à chaque fois il s’arrête ici.

> 2025-03-03 09:08:52.402 +0100  Preferences[340]  <Error>: Échec de l’installation du
> profil. Impossible d’établir une connexion au serveur.

Cordialement
L’accueil, rez-de-chaussée`,
    article: NO_CONNECTION,
    cause: 'previous-user-not-removed',
  },
  {
    subject: 'Nouvel arrivant',
    text: `Bonjour, nous avons un nouvel arrivant sans licence Intune, semble-t-il. Il obtient :

Échec de l’installation du profil. Impossible d’établir une connexion au serveur.

Merci d’avance`,
    article: NO_CONNECTION,
    cause: 'no-intune-licence',
  },
  {
    subject: 'Nouvelle tablette',
    text: `Bonjour,

impossible d’ajouter ma nouvelle tablette, le portail affiche « Plafond d’appareils atteint ».

Merci de votre aide`,
    article: 'device-cap-reached',
    cause: 'cause',
  },
  {
    subject: 'Inscription impossible depuis ce matin',
    text: `Bonjour, en configurant mon nouvel iPhone j’ai ce message :

Échec de l’installation du profil. Une erreur réseau s’est produite.

Le Wi-Fi fonctionne pourtant dans toutes les autres applications.`,
    article: NETWORK_ERROR,
    cause: 'cause',
  },
  {
    subject: 'toute l’équipe',
    text: `Bonjour,

depuis ce matin plus personne ne peut inscrire d’iPhone : « Ce service n’est pas pris en charge. Aucune stratégie d’accord de mise en œuvre. »

C’est assez urgent.`,
    article: 'this-service-is-not-supported-no-enrollment-policy',
    cause: 'cause',
  },
  {
    subject: 'message bizarre',
    text: `Bonjour, en ajoutant mon iPad j’ai eu deux fois ce message :

Échec de la Workplace Join

Merci de votre aide`,
    article: 'workplace-join-failed',
    cause: 'cause',
  },
  {
    subject: 'Portail d’entreprise',
    text: `Bonjour,

l’appli plante depuis la dernière mise à jour et affiche :

Le Portail d’entreprise est temporairement non disponible. L’application Portail d’entreprise a rencontré un problème.

Cordialement`,
    article: UNAVAILABLE,
    cause: 'app-outdated-or-damaged',
  },
  {
    subject: 'mon téléphone',
    text: `Bonjour, je viens d’arriver et je ne peux pas inscrire mon téléphone : « Type de licence utilisateur non valide ». Je n’ai peut-être pas de licence ?`,
    article: 'user-license-type-invalid',
    cause: 'no-valid-intune-licence',
  },
  {
    subject: 'charge utile ?',
    text: `Je n’arrive pas à réinstaller la gestion sur mon iPad : « Échec de l’installation du profil. La nouvelle charge utile MDM ne correspond pas à l’ancienne charge utile. »`,
    article: PAYLOAD,
    cause: 'cause',
  },
  {
    subject: 'iPad, mot de passe',
    text: `Bonjour, je veux inscrire mon iPad et on me dit « Nom de l’utilisateur non reconnu. Ce compte d’utilisateur n’est pas autorisé à utiliser Microsoft Intune », mon mot de passe est pourtant bon.`,
    article: 'user-name-not-recognized',
    cause: 'cause',
  },
];

/** Mails that no article fits. */
export const OTHER_MAILS = [
  {
    subject: 'Coffee machine',
    text: 'The coffee machine on the second floor blinks orange and wants to be descaled. Who has the key?',
  },
  {
    subject: 'Meeting room',
    text: 'Hello, the projector in room 204 shows everything in green. The cable is in. Could somebody have a look before Thursday?',
  },
  {
    subject: 'Clé du local',
    text: 'Bonjour, la serrure du local à vélos est bloquée depuis hier soir. Merci de prévenir le gardien.',
  },
  {
    subject: 'Toner',
    text: 'Bonjour, il n’y a plus de toner dans l’imprimante du couloir, ni dans l’armoire.',
  },
] as const;
