import type { Page } from '@playwright/test';

/** Puts a text on the clipboard and pastes it into the box with the keyboard, as a person does. Replaces what stood there. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  const box = page.locator('textarea[data-paste-box]');
  await box.focus();
  await box.press('ControlOrMeta+a');
  await box.press('ControlOrMeta+v');
}
