// Error messages made up in any number, whose words are as rare as those of real ones: a few words are in a
// third of all messages, and with every thousand messages come some hundred new ones. Compared with 2,400 messages
// of Git and 5,500 of Windows: as long (9 words), as many that hold the 10th, 100th and 200th most frequent word,
// and as many different words (in 5,000 made ones 2,500; Windows 3,300).
import type { SearchDocument } from '../search';
import { firstPlace } from '../search/first-place';
import { madeUpMessage } from '../search/made-up-document';
import { pick, type Random, seededRandom } from './seeded-random';

const VERBS =
  'open read write find create delete load start stop connect register update install parse resolve verify access lock save send receive initialize allocate convert export import mount remove rename restore save validate apply copy enumerate flush join merge query publish renew revoke sign switch sync unlock upgrade'.split(
    ' ',
  );
const NOUNS =
  'file device server certificate object service request user policy profile directory account key driver network session password connection data name value path index domain cluster resource volume operation disk image database table module record entry token package process queue thread transaction node interface message address application attribute backup buffer channel command component configuration context controller credential daemon descriptor digest event extension field filter folder group handle header host identifier instance item job journal label language layer library licence limit link list lock log machine manifest mapping member memory method mode namespace option owner page parameter partition peer permission pipe plugin pointer port printer property protocol provider proxy range reference region registry replica repository response role root route rule schema scope script section segment signature snapshot socket source stack state storage stream subscription tag target task template tenant time type update variable version window workspace zone'.split(
    ' ',
  );
const ADJECTIVES =
  'invalid missing remote local current specified requested new old empty corrupt unknown default expired required internal system temporary duplicate shared primary secondary logical physical virtual secure trusted damaged pending active inactive external global private public read-only supported unexpected'.split(
    ' ',
  );
const SYLLABLES =
  'ba ber cor dex del din fa fer gan gra hex im jor kel lan lor mar men mi nor ol pa per qui ran rel sa ser sol ta ter tor ul van ver vi wen xi yar zo'.split(
    ' ',
  );

/** How messages read; the words in angle brackets are drawn. */
const SENTENCES = [
  'The <adjective> <noun> could not be <verb>ed.',
  'Cannot <verb> the <noun> {v1}',
  'Failed to <verb> <noun> of the <rare> <noun>',
  "could not <verb> '{v1}': <noun> is <adjective>",
  'The <noun> <noun> is not a <adjective> <rare> <noun>.',
  '<rare> <noun> {v1} is <adjective>',
  'unable to <verb> <noun> while the <rare> <noun> is <adjective>',
  'The <noun> that the <noun> <verb>ed has no <adjective> <noun> for the <rare>.',
  'An attempt was made to <verb> a <noun> which is not <adjective> in this <noun>.',
  '<adjective> <noun> in <noun> {v1} of <rare> <rare>',
  'The <rare> <noun> did not <verb> the <adjective> <noun> in time, because its <noun> is <adjective>.',
  'no <noun> to <verb> in <rare>',
] as const;

/** Product words: endless, and the later ones ever rarer. */
const RARE_WORDS = 60_000;
/** Zipf's law for them, flat at its head, so that the vocabulary grows as in real collections. */
const RARITY = 1.4;
const FLAT = 200;
/** Of the articles, those with a code, and of their codes those that another one has too. */
const WITH_CODE = 0.6;
const SHARED_CODE = 0.02;

function rareWord(rank: number): string {
  let rest = rank;
  let word = SYLLABLES[rest % SYLLABLES.length] ?? '';
  rest = Math.floor(rest / SYLLABLES.length);
  // Two syllables at least, a different word for each rank.
  for (let count = 0; count < 1 || rest > 0; count++) {
    word += SYLLABLES[(rest + 7 * (count + 1)) % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A rank by Zipf's law, from its cumulated shares. */
function zipfRanks(count: number, exponent: number, flat = 3): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += 1 / (rank + flat) ** exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    return firstPlace(0, count - 1, (rank) => (sums[rank] ?? 0) < wanted);
  };
}

function messageMaker(random: Random): () => string {
  const rare = zipfRanks(RARE_WORDS, RARITY, FLAT);
  const lists = { verb: VERBS, noun: NOUNS, adjective: ADJECTIVES };
  const ranks = {
    verb: zipfRanks(VERBS.length, 0.8),
    noun: zipfRanks(NOUNS.length, 0.8),
    adjective: zipfRanks(ADJECTIVES.length, 0.8),
  };
  const draw = (kind: string) => {
    switch (kind) {
      case 'verb':
      case 'noun':
      case 'adjective':
        return lists[kind][ranks[kind](random)] ?? '';
      default:
        return rareWord(rare(random));
    }
  };
  return () =>
    pick(SENTENCES, random)
      .replace(/<([a-z]{4,9})>/g, (_, kind: string) => draw(kind))
      .replace(/eed\b/, 'ed');
}

function made(i: number, message: string, codes: readonly string[]): SearchDocument {
  const article = madeUpMessage(`made${String(i).padStart(6, '0')}`, message, codes);
  return { ...article, titles: { en: message.replace(/\{v1\}/g, 'x') } };
}

/**
 * So many articles, no two with the same message; the same in every run.
 *
 * @example
 * madeArticles(2)[0]?.messages[0]?.text //=> "could not find 'x': disk is corrupt"
 */
export function madeArticles(count: number, seed = 7): readonly SearchDocument[] {
  const random = seededRandom(seed);
  const nextMessage = messageMaker(random);
  const seen = new Set<string>();
  const articles: SearchDocument[] = [];
  let code = 0x80070000;
  while (articles.length < count) {
    const message = nextMessage();
    if (seen.has(message)) continue;
    seen.add(message);
    if (random() >= SHARED_CODE) code += 1 + Math.floor(random() * 9);
    const codes = random() < WITH_CODE ? [`0x${code.toString(16)}`] : [];
    articles.push(made(articles.length, message, codes));
  }
  return articles;
}
