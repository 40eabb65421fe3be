// What an alignment is made of: numbers with names, from which the confidence is worked out and the reasons
// are told.
import { type Alignment, type AlignTemplate, endsInHole, type GapCosts } from './align';
import { isFunctionWord } from './common-words';
import { BREAK, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What speaks for and against a match, each in the unit of word weights. */
export interface Evidence {
  /** The text's whole weight, and how much of it was found; a misspelt word counts by its likeness. */
  readonly whole: number;
  readonly found: number;
  /** Of what was found, how much was misspelt. */
  readonly misspelt: number;
  /** Missing words, apart from what a cut-off paste or left-out sentences excuse. */
  readonly missing: number;
  /** Of these, the ones in whose place stands a word that nobody knows: misspelt beyond recognition, perhaps. */
  readonly garbled: number;
  readonly excused: number;
  /** Of these, the whole sentences: what is there is then a message of its own. */
  readonly sentences: number;
  /** Known words where the message has other ones, or none. */
  readonly foreign: number;
  /** Unknown words inside of it, beyond those that stand for garbled ones. */
  readonly strange: number;
  /** Known words around the match in the same clause: the message may be a longer one. */
  readonly around: number;
  /** The paste ended within the message. */
  readonly cutOff: boolean;
  /** Share of the message's characters that stand in the paste as they are written. */
  readonly literal: number;
  /** Number of matched words. */
  readonly words: number;
  /** 1 where the match begins and ends where a clause does (or with a placeholder), 0.5 where one of both. */
  readonly alone: number;
}

/** How far around a match its clause is looked at. */
const AROUND = 12;
/** One word around a match tells no more than this, however rare. */
const MOST_AROUND = 6;
/** Beside a placeholder, most of what is around is its value. */
const BESIDE_HOLE = 0.25;
const BEHIND_COLON = 0.5;
/** A foreign word that no message has. */
const UNKNOWN = 2;
/** Words with which programs introduce a message; what stands before them is not part of it. */
const LEVELS = new Set(
  'error fatal warning erreur avertissement severe err panic critical exception warn'.split(' '),
);

/** An alignment and what it was made from. */
export interface Aligned {
  readonly template: AlignTemplate;
  readonly alignment: Alignment;
  readonly tokens: Tokens;
  readonly costs: GapCosts;
  readonly vocabulary: Vocabulary;
}

/** A word that could be part of a longer message. */
function tellingWeight(word: string, { ids, weights }: Vocabulary): number {
  if (word.length < 2 || /^\d+$/.test(word) || isFunctionWord(word)) return 0;
  return Math.min(weights[ids.get(word) ?? -1] ?? 0, MOST_AROUND);
}

/** Telling words from a place on, in steps of -1 or 1, as far as the sentence goes; behind a colon they tell half. */
function sideWeight({ tokens, vocabulary }: Aligned, from: number, step: -1 | 1): number {
  let sum = 0;
  let share = 1;
  for (let k = 0; k < AROUND; k++) {
    const at = from + step * k;
    const word = tokens.words[at];
    const kind = tokens.breaks[step < 0 ? at + 1 : at] ?? BREAK.paragraph;
    if (word === undefined || kind >= BREAK.sentence || (step < 0 && LEVELS.has(word))) break;
    if (kind === BREAK.clause) share = BEHIND_COLON;
    sum += share * tellingWeight(word, vocabulary);
  }
  return sum;
}

function aroundWeight(aligned: Aligned, first: number, end: number): number {
  const { holes, words } = aligned.template;
  const before = sideWeight(aligned, first - 1, -1) * ((holes[0] ?? 0) > 0 ? BESIDE_HOLE : 1);
  const behind = sideWeight(aligned, end, 1) * ((holes[words.length] ?? 0) > 0 ? BESIDE_HOLE : 1);
  return before + behind;
}

/** What stands where: between two matched words, before the first, or behind the last. */
interface Gap {
  /** Weight and number of the template's words. */
  readonly missing: number;
  readonly words: number;
  readonly from: number;
  readonly to: number;
  readonly hole: boolean;
}

function innerGaps({ template, alignment }: Aligned): Gap[] {
  return alignment.links.flatMap((link, k) => {
    const next = alignment.links[k + 1];
    if (!next) return [];
    const missing = (template.sums[next.word] ?? 0) - (template.sums[link.word + 1] ?? 0);
    const holes = (template.holeSums[next.word + 1] ?? 0) - (template.holeSums[link.word + 1] ?? 0);
    const words = next.word - link.word - 1;
    return [{ missing, words, from: link.at + link.length, to: next.at, hole: holes > 0 }];
  });
}

/** Missing words at a message's start, and as many tokens before the match, as far as the line goes. */
function headGap({ template, alignment, tokens }: Aligned): Gap[] {
  const first = alignment.links[0];
  if (!first || first.word === 0 || template.sentenceStarts[first.word] === true) return [];
  let from = first.at;
  while (from > 0 && first.at - from < first.word && (tokens.breaks[from] ?? 0) < BREAK.line) from--;
  return [{ missing: template.sums[first.word] ?? 0, words: first.word, from, to: first.at, hole: false }];
}

function tailGap({ template, alignment, tokens }: Aligned): Gap[] {
  const last = alignment.links.at(-1);
  const words = last ? template.words.length - last.word - 1 : 0;
  if (!last || words === 0) return [];
  const from = last.at + last.length;
  let to = from;
  while (to < tokens.words.length && to - from < words && (tokens.breaks[to] ?? 0) < BREAK.line) to++;
  return [{ missing: template.weight - (template.sums[last.word + 1] ?? 0), words, from, to, hole: false }];
}

/** Splits what the gaps hold into garbled, foreign and strange. */
function weighGaps(gaps: readonly Gap[], { tokens, vocabulary }: Aligned) {
  let garbled = 0;
  let foreign = 0;
  let strange = 0;
  for (const gap of gaps) {
    let unknown = 0;
    let known = 0;
    for (let at = gap.from; at < gap.to; at++) {
      const id = vocabulary.ids.get(tokens.words[at] ?? '');
      if (id === undefined) unknown++;
      else known += vocabulary.weights[id] ?? 0;
    }
    const standIns = Math.min(unknown, gap.words);
    if (gap.words > 0) garbled += (gap.missing * standIns) / gap.words;
    if (gap.hole) continue;
    foreign += known;
    strange += (unknown - standIns) * UNKNOWN;
  }
  return { garbled, foreign, strange };
}

function aloneness({ template, tokens, costs }: Aligned, first: number, end: number): number {
  const begins =
    (costs.kinds[first] ?? 0) >= BREAK.clause ||
    LEVELS.has(tokens.words[first - 1] ?? '') ||
    (template.holes[0] ?? 0) > 0;
  const ends = (costs.kinds[end] ?? 0) >= BREAK.clause || (template.holes[template.words.length] ?? 0) > 0;
  return (begins ? 0.5 : 0) + (ends ? 0.5 : 0);
}

/** Weighs an alignment. */
export function weighEvidence(
  aligned: Aligned,
  literal: number,
  cutOff: (token: number) => boolean,
): Evidence {
  const { template, alignment, costs } = aligned;
  const { links } = alignment;
  let found = 0;
  let misspelt = 0;
  for (const link of links) {
    const weight = template.weights[link.word] ?? 0;
    found += weight * link.likeness;
    misspelt += weight * (1 - link.likeness);
  }
  const first = links[0];
  const last = links.at(-1);
  const start = first?.at ?? 0;
  const end = last ? last.at + last.length : 0;
  const next = (last?.word ?? -1) + 1;
  const isCut = cutOff(end) || (costs.atEnd && endsInHole(template, costs, next, end));
  const head = first && template.sentenceStarts[first.word] === true ? (template.sums[first.word] ?? 0) : 0;
  const behind = template.weight - (template.sums[next] ?? 0);
  // Who pastes up to the end of a sentence has a whole sentence, not a cut one.
  const endsSentence = template.sentenceStarts[next] === true;
  const tail = isCut || endsSentence ? behind : 0;
  return {
    whole: template.weight,
    found,
    misspelt,
    missing: Math.max(0, template.weight - found - misspelt - head - tail),
    excused: head + tail,
    sentences: head + (endsSentence ? tail : 0),
    ...weighGaps(
      [...headGap(aligned), ...innerGaps(aligned), ...(tail > 0 ? [] : tailGap(aligned))],
      aligned,
    ),
    around: aroundWeight(aligned, start, end),
    cutOff: isCut && tail > 0 && !endsSentence,
    literal,
    words: links.length,
    alone: aloneness(aligned, start, end),
  };
}

/** Every word there, nothing foreign inside. */
export function isComplete(evidence: Evidence): boolean {
  return evidence.missing + evidence.misspelt + evidence.foreign + evidence.strange + evidence.excused === 0;
}
