import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../../article/made-up-article';
import { redirects } from '../../permanence/redirects';
import { stubPage } from '../../permanence/stub-page';
import { type ExportedSite, pageOf } from './exported-site';
import { checkAddresses } from './promised-addresses';

const STUB = {
  basePath: '/kb',
  siteUrl: undefined,
  title: 'Jam',
  lang: 'en',
  preview: [],
  moved: 'Moved to',
  anchors: [],
  sha256: () => '',
};

/** An export below /kb with one article, which was called `jam` (its tray once `drawer`), and took the cause of `belt` in. */
function exported(): ExportedSite {
  const article = madeUpArticle({
    id: 'paper-jam',
    aliases: ['jam', 'belt'],
    causes: { tray: ['drawer'], roller: ['belt#cause'] },
  });
  const stubs = redirects(madeUpContent([article])).map((redirect) => {
    const anchors = redirect.from.endsWith('/jam/')
      ? [
          { anchor: 'roller', to: '/e/paper-jam/#roller', title: 'Roller' },
          { anchor: 'drawer', to: '/e/paper-jam/#tray', title: 'Tray' },
        ]
      : [{ anchor: 'cause', to: '/e/paper-jam/#roller', title: 'Roller' }];
    return pageOf(`${redirect.from.slice(1)}index.html`, stubPage(redirect, { ...STUB, anchors }));
  });
  const page = pageOf(
    'e/paper-jam/index.html',
    '<main><p id="tray"><a id="drawer"></a></p><p id="roller"></p></main>',
  );
  return { basePath: '/kb', files: new Set(), pages: [page, ...stubs], read: () => Buffer.of() };
}

const check = (...addresses: string[]) =>
  checkAddresses(
    exported(),
    addresses.map((address) => ({ address })),
  );

test('pages, anchors and what one stub leads to are found', () => {
  const onPage = ['/e/paper-jam/', '/e/paper-jam/#tray', '/e/paper-jam/#drawer'];
  // the script leads to #drawer, the link without script to #tray, inside which it stands
  const promised = [...onPage, '/e/jam/', '/e/jam/#roller', '/e/jam/#drawer', '/e/belt/#cause'];
  expect(check(...promised)).toEqual({ looked: 7, what: 'addresses', findings: [] });
});

test.each([
  ['a page that is not there', '/e/gone/', 'not in the export'],
  ['an anchor that is not there', '/e/paper-jam/#belt', 'no anchor "belt"'],
  ['an anchor that only a script would find', '/e/jam/#tray', 'without script nothing there leads to'],
  ['an anchor that is not where the stub leads', '/e/jam/#belt', '/e/paper-jam/ has no anchor "belt"'],
  ['a stub that leads to no page', '/fr/e/jam/', 'leads to /kb/fr/e/paper-jam/, which is not in the export'],
])('%s is found out', (_what, address, message) => {
  expect(check(address).findings).toMatchObject([
    { where: address, message: expect.stringContaining(message) },
  ]);
});

test('a stub whose refresh takes readers without script to another page is found out', () => {
  const [first] = redirects(madeUpContent([madeUpArticle({ id: 'paper-jam', aliases: ['jam'] })]));
  if (first === undefined) throw new Error('an alias makes a redirect');
  const html = stubPage(first, STUB).replace('url=/kb/e/paper-jam/', 'url=/kb/e/other/#roller');
  const site = exported();
  const pages = [...site.pages.filter(({ path }) => path !== '/e/jam/'), pageOf('e/jam/index.html', html)];
  const { findings } = checkAddresses({ ...site, pages }, [{ address: '/e/jam/' }]);
  expect(findings).toMatchObject([
    { message: 'was published, and without script nothing there leads to /kb/e/paper-jam/.' },
  ]);
});

test('a stub that leads to a stub is found out', () => {
  const { pages, ...site } = exported();
  const [first] = redirects(madeUpContent([madeUpArticle({ id: 'jam', aliases: ['older'] })]));
  if (first === undefined) throw new Error('an alias makes a redirect');
  const chain = pageOf('e/older/index.html', stubPage(first, STUB));
  const { findings } = checkAddresses({ ...site, pages: [...pages, chain] }, [{ address: '/e/older/' }]);
  expect(findings).toMatchObject([{ message: 'leads to /kb/e/jam/, which leads on again.' }]);
});
