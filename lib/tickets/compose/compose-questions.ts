// The intake questions alone: all of them to ask, by whom to ask, or with the answers that are there.
import { type Block, label, paragraph } from '../document';
import { answerList, askedOf, type Composition, questionList, questionsOf } from './composition';

export function composeQuestions(composition: Composition): Block[] {
  const { texts } = composition;
  const { open, answered } = questionsOf(composition);
  if (open.length + answered.length === 0) return [paragraph(texts.text.noQuestions)];
  if (answered.length === 0) return [...openLists(composition, texts.text.questions)];
  return [
    label(texts.text.labelled(texts.text.answers)),
    answerList(answered),
    ...openLists(composition, texts.text.stillOpen),
  ];
}

function openLists(composition: Composition, name: string): Block[] {
  const { labelled, forAdministrators } = composition.texts.text;
  const { open } = questionsOf(composition);
  const list = (under: string, questions: typeof open) =>
    questions.length === 0 ? [] : [label(labelled(under)), questionList(questions)];
  return [
    ...list(name, askedOf('requester', open)),
    ...list(forAdministrators, askedOf('administrator', open)),
  ];
}
