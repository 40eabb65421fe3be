// The intake questions alone: all of them to ask, or with the answers that are there.
import { type Block, label, paragraph } from '../document';
import { answerList, type Composition, questionList, questionsOf } from './composition';

export function composeQuestions(composition: Composition): Block[] {
  const { texts } = composition;
  const { open, answered } = questionsOf(composition);
  if (open.length + answered.length === 0) return [paragraph(texts.text.noQuestions)];
  if (answered.length === 0) return [label(texts.text.labelled(texts.text.questions)), questionList(open)];
  return [
    label(texts.text.labelled(texts.text.answers)),
    answerList(answered),
    ...(open.length === 0 ? [] : [label(texts.text.labelled(texts.text.stillOpen)), questionList(open)]),
  ];
}
