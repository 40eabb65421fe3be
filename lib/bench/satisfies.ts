// A text can satisfy another article's message in full (`invalid {name}` in "invalid object type"): then that
// article is right too. Checked in the slow, obvious way, and not with the engine's own alignment.
import type { SearchDocument } from '../search';
import { cutTemplate, type Template } from '../search/template';
import { cutWords } from '../search/tokens';

/** A placeholder holds at most so many words. */
const MOST_IN_HOLE = 30;
/** A message of one word is in half of all texts; being there proves nothing. */
const FEWEST_WORDS = 2;

function fitsAt(template: Template, words: readonly string[], from: number): boolean {
  let at = from;
  for (let i = 0; i < template.words.length; i++) {
    const most = i > 0 && (template.holes[i] ?? 0) > 0 ? MOST_IN_HOLE : 0;
    let step = 0;
    while (step <= most && words[at + step] !== template.words[i]) step++;
    if (step > most) return false;
    at += step + 1;
  }
  return true;
}

/** Cut once for each article, as every wrong answer of every peer is looked at. */
const templates = new WeakMap<SearchDocument, readonly Template[]>();

function templatesOf(document: SearchDocument): readonly Template[] {
  const known = templates.get(document);
  if (known) return known;
  const cut = document.messages.map((message) => cutTemplate(message.text));
  const telling = cut.filter((template) => template.words.length >= FEWEST_WORDS);
  templates.set(document, telling);
  return telling;
}

/** Tells whether one of the article's messages stands in the text, word by word. */
export function satisfies(text: string, document: SearchDocument): boolean {
  const { words } = cutWords(text, 5_000);
  return templatesOf(document).some((template) => words.some((_, from) => fitsAt(template, words, from)));
}
