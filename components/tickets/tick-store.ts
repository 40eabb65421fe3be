// Which steps of the page's article are ticked. Kept for the tab only (a switch of the language keeps them), and told
// to whoever shows them: the steps on the page and the panel that copies texts.
import type { StepState, StepTicks } from '../../lib/tickets/step-groups';

/** The ticked steps of an article, by cause. */
export type ArticleTicks = Readonly<Record<string, StepTicks>>;

/** Fires on the document when a tick changes. */
export const TICKS_CHANGED = 'causebook:ticks';

/** The ticks of the article that the page shows. Two scripts share them, so they stand on the page itself. */
export function readTicks(): ArticleTicks {
  const article = articleElement();
  return parsedTicks(article?.dataset.ticks ?? stored());
}

/** What became of one step; undefined where it was not tried. */
export function tickOf(cause: string, key: string): StepState | undefined {
  return readTicks()[cause]?.[key];
}

/** Goes on to a step's next state (not tried, done, failed, not tried) and returns it. */
export function turnTick(cause: string, key: string): StepState | undefined {
  const before = tickOf(cause, key);
  const after = before === undefined ? 'done' : before === 'done' ? 'failed' : undefined;
  const { [key]: _, ...others } = readTicks()[cause] ?? {};
  const ticks = { ...readTicks(), [cause]: after === undefined ? others : { ...others, [key]: after } };
  const article = articleElement();
  if (article !== null) article.dataset.ticks = JSON.stringify(ticks);
  try {
    sessionStorage.setItem(storageKey(), JSON.stringify(ticks));
  } catch {
    // storage refused: the ticks hold for this page
  }
  document.dispatchEvent(new Event(TICKS_CHANGED));
  return after;
}

function storageKey(): string {
  return `causebook.ticks.${articleElement()?.dataset.article ?? ''}`;
}

function articleElement(): HTMLElement | null {
  return document.querySelector('[data-article]');
}

function stored(): string {
  try {
    return sessionStorage.getItem(storageKey()) ?? '{}';
  } catch {
    return '{}';
  }
}

/** Whatever stands there: only what reads as ticks counts. */
function parsedTicks(text: string): ArticleTicks {
  try {
    const parsed: unknown = JSON.parse(text);
    return Object.fromEntries(entriesOf(parsed).map(([cause, ticks]) => [cause, ticksOf(ticks)]));
  } catch {
    return {};
  }
}

function ticksOf(value: unknown): StepTicks {
  return Object.fromEntries(
    entriesOf(value).flatMap(([key, state]) =>
      state === 'done' || state === 'failed' ? [[key, state] as const] : [],
    ),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
