// Words that everybody uses. A site may begin with fourteen articles, too few to learn from them that `the`
// tells nothing and `payload` much; so a word's weight comes from the articles and, as if seen in a thousand
// more, from here. Shares are rounded from counts over public software messages and help-desk mails.
const EVERYWHERE = `the a an to of is in and for not be or that this with on was it by are from as has have can
  le la les l de des du d un une et est en a au aux pour ne n pas que qu ce cette dans sur par il elle ou se s avec y`;
const OFTEN = `cannot could must will would should does did do been had but if no when which at all any only other than
  you your we our they their he she i my me us who what where there then so very more some please you're
  vous votre nous notre ils leur je j m mon ma me qui ou si mais plus sont etre avoir ete peut doit peuvent veuillez
  lors sans son sa ses meme tout tous toute depuis`;
const IN_TICKETS = `error failed fail invalid unable file name user computer device message code problem issue help
  screen work works working worked try tried again time new after before use used using system windows window
  application app server service access password account network page click email mail office phone tel team
  support hello hi dear thanks thank regards best kind subject sent cc yesterday today morning since now still
  get got getting same urgent possible following appears appeared seen show shows see nothing changes
  printer colleague restart restarted reboot http https www com net org log info warning fatal debug line
  erreur echec impossible fichier nom utilisateur ordinateur appareil probleme aide ecran bonjour merci cordialement
  madame monsieur objet service compte reseau acces serveur valeur demande hier matin toujours urgent`;

const shares = new Map<string, number>();
for (const word of IN_TICKETS.split(/\s+/)) shares.set(word, 0.02);
for (const word of OFTEN.split(/\s+/)) shares.set(word, 0.06);
for (const word of EVERYWHERE.split(/\s+/)) shares.set(word, 0.25);

/** How many articles of general language a site's own are mixed with. */
export const GENERAL_ARTICLES = 1000;
/** A word that is not listed: about one message in three thousand. */
const RARE = 0.0003;

/**
 * The share of messages in general that hold a word, 0 to 1.
 *
 * @example
 * generalShare('the') //=> 0.25
 */
export function generalShare(word: string): number {
  return shares.get(word) ?? (/^\d+$/.test(word) ? 0.01 : RARE);
}

/** Tells whether a word says nothing about what a text is about. */
export function isFunctionWord(word: string): boolean {
  return (shares.get(word) ?? 0) >= 0.06;
}

/** Words with which programs introduce a message; what stands before them is not part of it. */
export const LEVELS = new Set(
  'error fatal warning erreur avertissement severe err panic critical exception warn'.split(' '),
);

/** Words that people leave out, put in or change when they write what they read. */
export const ARTICLES = new Set('the a an le la les l un une des du de d of'.split(' '));
export const LITTLE_WORDS = new Set(
  `is are was were be been to in on at for by with from that which this it est sont au aux en dans pour par sur que
  qui`.split(/\s+/),
);

/** With these people end what they wrote; no message is made of them. */
export const COURTESIES = new Set('plz pls help thanks thank thx merci svp aide urgent asap'.split(' '));
