// Addresses as they arrive from tickets, mails and terminals: anchors, ticket forms, `?q=`, glued punctuation.
import { en } from '../lib/interface/en';
import { expectMarkedCause } from './expect-marked-cause';
import { FRENCH } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES, NOT_FOUND_LINE } from './page-kinds';
import { expect, test } from './site-test';

const CAUSE = LONG_ARTICLE_CAUSES[2];

const FRAGMENTS = [
  `#${CAUSE}`,
  `#cause=${CAUSE}`,
  `#ticket=4711&cause=${CAUSE}`,
  `#ticket=INC%200012%2F7&cause=${CAUSE}`,
  `#${CAUSE}).`,
  `#ticket=4711&cause=${CAUSE}%3E`,
];

for (const fragment of FRAGMENTS) {
  for (const path of [`en/e/${LONG_ARTICLE}/`, `e/${LONG_ARTICLE}/`]) {
    test(`/${path}${fragment} shows and marks the third cause`, async ({ page }) => {
      await page.goto(`${path}${fragment}`);
      await expectMarkedCause(page, CAUSE);
      const look = (id: string) =>
        page
          .locator(`[data-cause][id="${id}"]`)
          .evaluate((cause) =>
            JSON.stringify(
              [getComputedStyle(cause), getComputedStyle(cause, '::before')].map(
                ({ backgroundColor, boxShadow, outline, borderColor }) => [
                  backgroundColor,
                  boxShadow,
                  outline,
                  borderColor,
                ],
              ),
            ),
          );
      expect(await look(CAUSE), 'marked means that one sees it').not.toBe(await look(LONG_ARTICLE_CAUSES[1]));
    });
  }
}

test('the mark follows the fragment', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/#${CAUSE}`);
  await expectMarkedCause(page, CAUSE);
  await page.locator(`main a[href="#${LONG_ARTICLE_CAUSES[4]}"]`).first().click();
  await expectMarkedCause(page, LONG_ARTICLE_CAUSES[4]);
  await page.goBack();
  await expectMarkedCause(page, CAUSE);
});

test('an anchor that is no cause, or none at all, marks nothing and breaks nothing', async ({ page }) => {
  for (const fragment of ['#no-such-cause', '#ticket=4711', '#', '#%', '#ticket=', '#cause=related']) {
    await page.goto(`en/e/${LONG_ARTICLE}/${fragment}`);
    await expect(page.locator('[data-cause].marked')).toHaveCount(0);
  }
});

const QUERIES = [
  ['?q=Workplace+Join+failed', 'Workplace Join failed'],
  ['?q=Workplace%20Join%20failed', 'Workplace Join failed'],
  ['?q=Workplace Join failed & error #418 = 50% off', 'Workplace Join failed & error #418 = 50% off'],
  ['?utm=1&q=Workplace%20Join%20failed', 'Workplace Join failed'],
  ['?q=%C3%89chec%20de%20Workplace%20Join', 'Échec de Workplace Join'],
] as const;

for (const [query, text] of QUERIES) {
  for (const path of ['en/search/', 'search/']) {
    test(`/${path}${query} is searched and moves behind the #`, async ({ page, baseURL }) => {
      await page.goto(`${path}${query}`);
      await expect(page.locator('textarea[data-paste-box]')).toHaveValue(text);
      expect(page.url()).toMatch(new RegExp(`^${baseURL}${path}#q=`));
      expect(decodeURIComponent(page.url().split('#q=')[1] ?? '')).toBe(text);
      const first = page.locator('[data-paste-results] ol').getByRole('link').first();
      await expect(first).toHaveAttribute('href', /\/e\/workplace-join-failed\//);
      // the address with the text in its query is not kept either
      await page.goBack();
      expect(page.url()).toBe('about:blank');
    });
  }
}

test('a search that comes from a ticket keeps the ticket on its results', async ({ page }) => {
  await page.goto('en/search/#ticket=4711&q=Workplace Join failed & more');
  await expect(page.locator('textarea[data-paste-box]')).toHaveValue('Workplace Join failed & more');
  const first = page.locator('[data-paste-results] ol').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /\/e\/workplace-join-failed\/#ticket=4711/);
});

test.describe('with the browser set to French', () => {
  test.use({ locale: FRENCH.locale });

  for (const [path, to] of [
    ['', 'fr/'],
    [`e/${LONG_ARTICLE}/#ticket=4711&cause=${CAUSE}`, `fr/e/${LONG_ARTICLE}/#ticket=4711&cause=${CAUSE}`],
    ['search/#q=Workplace%20Join%20failed', 'fr/search/#q=Workplace%20Join%20failed'],
    ['search/?q=Workplace+Join+failed', 'fr/search/#q=Workplace%20Join%20failed'],
  ] as const) {
    test(`/${path} opens in French with all that follows`, async ({ page, baseURL }) => {
      await page.goto(path);
      await expect(page).toHaveURL(`${baseURL}${to}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    });
  }
});

test.describe('addresses that gained something when they were copied', () => {
  test.use({ provoked: NOT_FOUND_LINE });

  for (const glued of ['.', ')', '%29.', ':', '%3E', ',', '%0A', '%E2%80%9D', '/%20', "'"]) {
    test(`an address that ends in ${glued} is repaired`, async ({ page, baseURL }) => {
      const response = await page.goto(`en/e/${LONG_ARTICLE}${glued}#${CAUSE}`);
      expect(response?.status()).toBe(404);
      await expect(page).toHaveURL(`${baseURL}en/e/${LONG_ARTICLE}/#${CAUSE}`);
      await expectMarkedCause(page, CAUSE);
    });
  }

  test('an address that stays lost offers a search for its words, in both languages', async ({ page }) => {
    await page.goto('en/e/workplace-join-faild/');
    const offers = page.locator('a[data-not-found-search]').filter({ visible: true });
    await expect(offers).toContainText(['workplace join faild', 'workplace join faild']);
    await expect(offers).toContainText([en.notFound.searchFor, FRENCH.texts.notFound.searchFor]);
    await offers.first().click();
    await expect(page).toHaveURL(/\/en\/search\/#q=workplace%20join%20faild$/);
    const first = page.locator('[data-paste-results] ol').getByRole('link').first();
    await expect(first).toHaveAttribute('href', /\/e\/workplace-join-failed\//);
  });
});
