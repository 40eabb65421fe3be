// The questions of a collection: what anybody can answer who reports an error, then what takes rights to look up.
import type { IntakeQuestion } from '@/lib/article/collection';

interface Props {
  readonly questions: readonly IntakeQuestion[];
  /** What the second list is called, in the language of the page. */
  readonly label: string;
  /** The language of the questions where it is not that of the page. */
  readonly mark: string | undefined;
}

export function IntakeQuestions({ questions, label, mark }: Props) {
  const requester = questions.filter(({ audience }) => audience === 'requester');
  const administrator = questions.filter(({ audience }) => audience === 'administrator');
  return (
    <>
      <List questions={requester} mark={mark} />
      {administrator.length > 0 && (
        <>
          <p className="intake-for">{label}</p>
          <List questions={administrator} mark={mark} />
        </>
      )}
    </>
  );
}

function List({ questions, mark }: Pick<Props, 'questions' | 'mark'>) {
  return (
    <ol className="intake-list" lang={mark}>
      {questions.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
