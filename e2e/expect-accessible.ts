import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { thinLists } from './thin-lists';

/** Both ends of what the site promises to fit. */
const WIDTHS = [320, 1280] as const;
/** All that a theme can change; the dark one is asked for nothing else, which halves the time. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** axe, with every rule that it has, finds nothing at either width in either theme; says where it did. */
export async function expectAccessible(page: Page): Promise<void> {
  const rows = await page.evaluate(thinLists);
  expect(rows.after > 0, 'a list keeps rows').toBe(rows.before > 0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectNothingFound(axe(page), `${width} px, light`);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNothingFound(axe(page).withRules(COLOUR_RULES), `${width} px, dark`);
  }
}

/** The site has no frames, for which alone the other mode opens a page of its own. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function expectNothingFound(builder: AxeBuilder, where: string): Promise<void> {
  const { violations, passes } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, where).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(0);
}
