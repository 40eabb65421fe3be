import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than this before a control is not an answer for somebody without a mouse, and hints at a trap. */
const MOST_STOPS = 120;

/** Presses Tab until an element has the keyboard, and checks that one sees where the keyboard is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      expect(await target.evaluate(showsFocus), 'the focus is seen').toBe(true);
      return;
    }
  }
  throw new Error(`Not reached with ${MOST_STOPS} presses of Tab: ${target}`);
}

/** An outline, a shadow or a frame of its own or of the control around it. */
function showsFocus(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) return true;
  return element.closest(':focus-within:not(body, html, main)') !== null && style.boxShadow !== 'none';
}
