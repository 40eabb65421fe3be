import { expect, test } from 'vitest';
import { articleMetadata } from './article-metadata';
import { testArticle, testCause, testContext } from './test-article';

const IMAGE = { path: '/assets/site-image.0a1b.png', width: 1200, height: 630 };
const article = testArticle('jam', {
  messages: [
    { text: 'Bourrage <1>', lang: 'fr', source: 'ui' },
    { text: 'Paper jam', lang: 'en', source: 'ui' },
  ],
  causes: [testCause('tray'), testCause('roller')],
});

test('a permanent link unfurls with title, message, first cause and picture, all addresses whole', () => {
  const context = testContext([article], { url: 'https://kb.example.org/kb' });
  expect(articleMetadata(context, article, { neutral: true, image: IMAGE })).toMatchObject({
    openGraph: {
      title: 'Title jam',
      description: '“Paper jam”: Cause tray.',
      type: 'article',
      locale: 'en_GB',
      alternateLocale: ['fr_FR'],
      url: 'https://kb.example.org/kb/e/jam/',
      images: [{ url: 'https://kb.example.org/kb/assets/site-image.0a1b.png', width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image' },
  });
});

test('a page with a language leads previews to itself', () => {
  const context = testContext([article], { url: 'https://kb.example.org' });
  expect(articleMetadata(context, article, { image: IMAGE }).openGraph).toMatchObject({
    url: 'https://kb.example.org/en/e/jam/',
  });
});

test('a site that does not know its address writes none', () => {
  const metadata = articleMetadata(testContext([article]), article, { neutral: true, image: IMAGE });
  expect(metadata.openGraph).not.toHaveProperty('url');
  expect(metadata.openGraph).not.toHaveProperty('images');
  expect(metadata.twitter).toEqual({ card: 'summary' });
});

test('an article without messages unfurls with its first cause', () => {
  const symptom = testArticle('slow', { causes: [testCause('tray')] });
  expect(articleMetadata(testContext([symptom]), symptom).openGraph).toMatchObject({
    description: 'Cause tray.',
  });
});
