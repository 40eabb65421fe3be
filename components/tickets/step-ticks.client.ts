// The number of a step is its tick box: press for done, again for failed, again for not tried. It takes the place of
// the list's own number, so nothing on the page moves. Counts as lib/tickets/step-groups.ts does.
import { stepKey } from '../../lib/tickets/step-groups';
import { announce } from '../site/announce';
import { TICKS_CHANGED, tickOf, turnTick } from './tick-store';

/** Numbered lists of a fix: its own, and those of its branches. */
const LISTS = ':scope > ol, :scope > .branch > ol';

/** Makes the steps of every cause tickable. */
export function startStepTicks(): void {
  const shows = [...document.querySelectorAll<HTMLElement>('[data-cause]')].flatMap(ticksOf);
  document.addEventListener(TICKS_CHANGED, () => {
    for (const show of shows) show();
  });
}

function ticksOf(cause: HTMLElement): (() => void)[] {
  const fix = cause.querySelector('.steps > .prose');
  const lists = [...(fix?.querySelectorAll<HTMLOListElement>(LISTS) ?? [])];
  return lists.flatMap((list, group) => {
    list.classList.add('ticked');
    const steps = [...list.children].filter((child) => child instanceof HTMLElement);
    return steps.map((step, at) => tickFor(step, cause.id, stepKey(group, list.start + at), list.start + at));
  });
}

/** Adds the box; returns what shows its state. */
function tickFor(step: HTMLElement, cause: string, key: string, number: number): () => void {
  const box = document.createElement('button');
  box.type = 'button';
  box.className = 'step-tick';
  box.dataset.number = String(number);
  const show = () => {
    const state = tickOf(cause, key) ?? 'open';
    box.dataset.state = state;
    box.setAttribute('aria-label', labelOf(number, state));
    box.title = labelOf(number, state);
  };
  box.addEventListener('click', () => announce(labelOf(number, turnTick(cause, key) ?? 'open')));
  show();
  step.prepend(box);
  return show;
}

function labelOf(number: number, state: 'open' | 'done' | 'failed'): string {
  const words = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {};
  const names = { open: words.stepOpen, done: words.stepDone, failed: words.stepFailed };
  return (words.step ?? '').replace('{n}', String(number)).replace('{state}', names[state] ?? '');
}
