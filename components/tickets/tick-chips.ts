// The ticked steps inside the panel: the same boxes as on the page, in a row.
import type { TicketCopyTexts } from '../../lib/interface/ticket-copy-texts';
import type { SourceCause } from '../../lib/tickets/source';
import { stepGroups, stepKey } from '../../lib/tickets/step-groups';
import { element } from '../search/element';
import { tickOf, turnTick } from './tick-store';

/** Draws the boxes of a cause into a place; the one in focus stays in focus. */
export function showChips(place: HTMLElement, cause: SourceCause | undefined, texts: TicketCopyTexts): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && place.contains(focused) ? focused.dataset.key : undefined;
  const groups = cause === undefined ? [] : stepGroups(cause.fix);
  place.replaceChildren(
    ...groups.map(({ label, numbers }, group) =>
      element(
        'div',
        { class: 'tick-row' },
        label === undefined ? undefined : element('span', { class: 'quiet' }, label),
        ...(cause === undefined
          ? []
          : numbers.map((number) => chip(cause.id, stepKey(group, number), number, texts))),
      ),
    ),
  );
  if (had !== undefined) place.querySelector<HTMLElement>(`[data-key="${had}"]`)?.focus();
}

function chip(cause: string, key: string, number: number, texts: TicketCopyTexts): HTMLElement {
  const state = tickOf(cause, key) ?? 'open';
  const label = texts.panel.step(number, texts.panel.stepStates[state]);
  const box = element('button', {
    type: 'button',
    class: 'step-tick',
    'data-number': String(number),
    'data-key': key,
    'data-state': state,
    'aria-label': label,
    title: label,
  });
  box.addEventListener('click', () => turnTick(cause, key));
  return box;
}
