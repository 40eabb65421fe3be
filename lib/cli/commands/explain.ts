// Shows the engine at work on a text: for authors whose sample finds the wrong article, and for the engine's own.
import { parseArgs } from 'node:util';
import { didYouMean } from '../../article/did-you-mean';
import { COULD_NOT, type Command, UsageError } from '../command';
import { formatExplanation } from '../format-explanation';
import { loadProject } from '../load-project';
import { openEngine } from '../open-engine';
import { painter } from '../paint';
import { printBroken } from '../print-problems';
import { readPaste } from '../read-paste';

const OPTIONS = {
  article: { type: 'string', value: '<id>', help: 'Tell also why this article was found, or was not.' },
} as const;

export const explain: Command = {
  name: 'explain',
  summary: 'Shows what each stage of the search makes of the text on standard input.',
  details:
    'Exit codes: 0 explained, whatever was found; 2 wrong use or nothing to search.\n\nExample: causebook explain --article device-cap-reached < paste.txt',
  options: OPTIONS,
  async run(args, terminal) {
    const { article } = parseArgs({ args: [...args], options: OPTIONS }).values;
    const text = await readPaste(terminal);
    const project = await loadProject(terminal);
    const paint = painter(terminal.colour);
    if (project.kind === 'broken') {
      terminal.err(printBroken(project.problems, 'Nothing can be explained', paint));
      return COULD_NOT;
    }
    const engine = openEngine(project.content);
    // the index is sorted by id, as articles are
    const ids = project.content.articles
      .map(({ id }) => id)
      .filter((id) => engine.document(id) !== undefined);
    if (article !== undefined && !ids.includes(article)) throw new UsageError(unknownArticle(article, ids));
    const explanation = engine.explain(text, article === undefined ? {} : { article });
    terminal.out(formatExplanation(explanation, { text, paint, ids }));
    return 0;
  },
};

function unknownArticle(id: string, ids: readonly string[]): string {
  const near = didYouMean(id, ids);
  return `There is no published article "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`;
}
