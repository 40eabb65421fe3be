import { expect, test } from 'vitest';
import { STAGES } from '../search';
import { measureStages, stageLines } from './measure-stages';
import { rowDocument } from './row-document';
import type { Question } from './rows';

const documents = [
  'cannot open the configuration file',
  'the file cannot open the device',
  'the certificate of the server has expired',
].map((title, i) => rowDocument({ id: `a${i}`, title, code: `0x8018001${i}` }));
const ask = (kind: string, articleId: string | null, text: string): Question => ({
  id: kind,
  kind,
  split: undefined,
  articleId,
  text,
  compat: 0,
  compatIds: [],
});
const questions = [
  ask('code', 'a1', 'hr=0x80180011'),
  ask('typo', 'a2', 'teh certifcate of the servr has exprired'),
  ask('glued', 'a0', 'cannotopen the configurationfile'),
  ask('joined', 'a2', 'the certi ficate of the ser ver has expired'),
  ask('prose', null, 'my coffee is cold since this morning'),
];
test('with all stages, every text finds its article', () => {
  const [all] = measureStages(documents, questions, []);
  for (const score of Object.values(all?.kinds ?? {})) expect(score.top1).toBe(1);
});

test('without codes, what only its code tells is not said with confidence any more', () => {
  const [all, less] = measureStages(documents, [ask('code', 'a1', 'hr=0x80180011')], ['codes']);
  expect([all?.confident.kept, less?.confident.kept]).toEqual([1, 0]);
});

test('every stage can be left out, and has its line in the table', () => {
  const table = stageLines(measureStages(documents, questions)).join('\n');
  for (const stage of STAGES) expect(table).toMatch(new RegExp(`^${stage} +[\\d.]+`, 'm'));
  expect(table).not.toMatch(/NaN|undefined/);
});

test('stages of nothing are refused', () => {
  expect(() => measureStages(documents, [])).toThrow('nothing was measured');
});
