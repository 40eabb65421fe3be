import { expect, test } from 'vitest';
import type { Article } from '../article/article';
import { localise } from '../article/localise';
import { usedBy } from '../article/used-by';
import { searchDocuments } from '../outputs/search-documents';
import { makeContent } from './index';
import { frontMatter, madeUpContent, translatedFrontMatter } from './made-up-content';

const SHARED = {
  '_shared/do-it.mdx': '---\nlang: en\ntitle: Do it\n---\n1. Do it.\n',
  '_shared/do-it.fr.mdx': '---\nlang: fr\ntitle: Le faire\n---\n1. Faites-le.\n',
};

function articles(changes: Parameters<typeof madeUpContent>[0] = {}): readonly Article[] {
  const result = makeContent(madeUpContent(changes));
  expect(result.kind === 'ok' ? [] : result.problems).toEqual([]);
  return result.kind === 'ok' ? result.content.articles : [];
}

test('articles are sorted by id, over all collections', () => {
  const changes = {
    'zoo/_collection.mdx': '---\nlang: en\ntitle: Zoo\n---\n',
    'zoo/animal-lost.mdx': frontMatter({ messages: '[{ text: "Animal lost", source: ui }]' }),
    'things/zebra-lost.mdx': frontMatter({ messages: '[{ text: "Zebra lost", source: ui }]' }),
  };
  expect(articles(changes).map(({ id }) => id)).toEqual(['animal-lost', 'cap-reached', 'zebra-lost']);
});

test('messages of all languages stand together, the source language first', () => {
  const [article] = articles({
    'things/cap-reached.mdx': translatedFrontMatter({}).replace(/---\n$/, facts()),
    'things/cap-reached.fr.mdx': undefined,
    'things/cap-reached.en.mdx': translatedFrontMatter({
      lang: 'en',
      messages: '[{ text: "Cap reached", source: log }]',
    }),
  });
  expect(article?.sourceLang).toBe('fr');
  expect(article?.messages).toEqual([
    { text: 'Plafond atteint', lang: 'fr', source: 'ui' },
    { text: 'Cap reached', lang: 'en', source: 'log' },
  ]);
});

function facts(): string {
  return `kind: error
appliesTo: { product: thing, platforms: [ios], component: part }
performedBy: admin
status: validated
reviewed: 2026-01-02
changed: 2026-01-02
---
`;
}

test('a shared resolution is given in the language of the file that uses it', () => {
  const [article] = articles({
    ...SHARED,
    'things/cap-reached.mdx': frontMatter({ resolution: '{ use: do-it }' }),
    'things/cap-reached.fr.mdx': translatedFrontMatter({ resolution: undefined }),
  });
  expect(article?.causes[0]?.text.en?.resolution).toMatchObject({
    kind: 'shared',
    id: 'do-it',
    title: 'Do it',
  });
  expect(article?.causes[0]?.text.fr?.resolution).toMatchObject({
    kind: 'shared',
    id: 'do-it',
    title: 'Le faire',
  });
  expect(usedBy(articles(SHARED_USE)).get('do-it')).toEqual([{ article: 'cap-reached', cause: 'cause' }]);
});

const SHARED_USE = {
  ...SHARED,
  'things/cap-reached.mdx': frontMatter({ resolution: '{ use: do-it }' }),
  'things/cap-reached.fr.mdx': translatedFrontMatter({ resolution: undefined }),
};

test('a shared resolution that is not translated is given in its own language', () => {
  const [article] = articles({ ...SHARED_USE, '_shared/do-it.fr.mdx': undefined });
  expect(article?.causes[0]?.text.fr?.resolution).toMatchObject({ title: 'Do it' });
});

test('where nothing is documented, each language says what to collect', () => {
  const [article] = articles({
    'things/cap-reached.mdx': frontMatter({ resolution: 'none', escalate: 'Collect logs.' }),
    'things/cap-reached.fr.mdx': translatedFrontMatter({
      resolution: undefined,
      escalate: 'Collectez les journaux.',
    }),
  });
  const french = article?.causes[0]?.text.fr?.resolution;
  expect(french?.kind === 'none' && french.escalate.markdown).toBe('Collectez les journaux.');
});

test('the single cause of an article has the anchor `cause`', () => {
  expect(articles()[0]?.causes.map(({ id }) => id)).toEqual(['cause']);
});

test('what is not translated is given in the source language, and says so', () => {
  const [article] = articles({
    'things/cap-reached.mdx': frontMatter({ check: 'Look.', symptom: 'It stops.' }),
  });
  if (article === undefined) throw new Error('no article');
  const french = localise(article, 'fr');
  expect(french.title).toEqual({ value: 'Plafond atteint', lang: 'fr' });
  expect(french.symptom).toMatchObject({ value: { markdown: 'It stops.' }, lang: 'en' });
  expect(french.causes[0]?.check).toMatchObject({ value: { markdown: 'Look.' }, lang: 'en' });
  expect(french.causes[0]?.cause.lang).toBe('fr');
  expect(french.tellApart).toBeUndefined();
  expect(french.stale).toBe(true);
});

test('an article without any translation is whole in its source language', () => {
  const [article] = articles({ 'things/cap-reached.fr.mdx': undefined });
  if (article === undefined) throw new Error('no article');
  expect(localise(article, 'fr')).toEqual(localise(article, 'en'));
});

test('the engine is told texts, codes and causes, and nothing of retired articles', () => {
  const changes = {
    'things/cap-reached.mdx': frontMatter({
      symptom: 'It **stops**.',
      signals: '[cap, limit]',
      codes: '[A1]',
      samples: '[{ text: "cap!", cause: cause }]',
      related: '[{ id: other-cap, relation: same-message }]',
      tellApart: 'Look.',
    }),
    'things/cap-reached.fr.mdx': translatedFrontMatter({ signals: '[plafond, cap]', tellApart: 'Voyez.' }),
    'things/other-cap.mdx': frontMatter({
      status: 'archived',
      related: '[{ id: cap-reached, relation: same-message }]',
      tellApart: 'Look.',
    }),
    'things/gone-one.mdx': frontMatter({ retired: '{ date: 2026-01-01, reason: Moved. }' }),
  };
  const documents = searchDocuments(articles(changes));
  expect(documents.map(({ id, archived }) => [id, archived])).toEqual([
    ['cap-reached', false],
    ['other-cap', true],
  ]);
  expect(documents[0]).toEqual({
    id: 'cap-reached',
    titles: { en: 'Cap reached', fr: 'Plafond atteint' },
    symptoms: { en: 'It stops.' },
    messages: [
      { text: 'Cap reached', lang: 'en' },
      { text: 'Plafond atteint', lang: 'fr' },
    ],
    codes: ['A1'],
    samples: [{ text: 'cap!', cause: 'cause' }],
    causes: [
      {
        id: 'cause',
        text: { en: 'The cap is reached.', fr: 'Le plafond est atteint.' },
        signals: ['cap', 'limit', 'plafond'],
      },
    ],
    sameMessage: ['other-cap'],
    tellApart: { en: 'Look.', fr: 'Voyez.' },
    archived: false,
  });
});
