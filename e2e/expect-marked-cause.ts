import { expect, type Page } from '@playwright/test';

/** The cause that a link names is in sight at the top, is the only one that is marked, and the page says so by its look. */
export async function expectMarkedCause(page: Page, id: string): Promise<void> {
  const cause = page.locator(`[data-cause][id="${id}"]`);
  await expect(cause.getByRole('heading').first()).toBeInViewport();
  const marked = page.locator('[data-cause].marked, [data-cause]:target');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAttribute('id', id);
}
