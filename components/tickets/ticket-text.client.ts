// The buttons that copy texts for tickets. The script behind them is loaded with the first press, so that the page of
// an article stays as light as it is.
import { report } from '../site/copy.client';
import { PANEL_FAILED, PANEL_WANTED } from './panel-wish';

let loading: Promise<unknown> | undefined;
let failures = 0;

/** Shows the buttons and lets them open the panel. */
export function startTicketText(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ticket-text]')) {
    button.hidden = false;
    button.addEventListener('click', () => void open(button));
    button.addEventListener(PANEL_FAILED, () => report(button, false));
  }
}

async function open(button: HTMLButtonElement): Promise<void> {
  const script = document.querySelector<HTMLElement>('[data-ticket-script]')?.dataset.ticketScript;
  if (script === undefined) return;
  button.setAttribute('aria-busy', 'true');
  try {
    // browsers remember an address that could not be loaded
    const again = failures === 0 ? '' : `?again=${failures}`;
    loading ??= import(new URL(`${script}${again}`, location.href).href);
    await loading;
    button.dispatchEvent(new Event(PANEL_WANTED, { bubbles: true }));
  } catch {
    loading = undefined;
    failures += 1;
    report(button, false);
  }
  button.removeAttribute('aria-busy');
}
