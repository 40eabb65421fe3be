import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Both ends of what the site promises to fit. */
const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** axe, with every rule that it has, finds nothing at either width in either theme; says where it did. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // the site has no frames, for which alone the other mode opens a page of its own
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, `at ${width} px, ${colorScheme}`).toEqual([]);
      expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
    }
  }
}
