// Shows the engine at work on a text: for authors whose sample finds the wrong article, and for the engine's own.
import { parseArgs } from 'node:util';
import { COULD_NOT, type Command } from '../command';
import { formatExplanation } from '../format-explanation';
import { loadProject } from '../load-project';
import { openEngine } from '../open-engine';
import { painter } from '../paint';
import { printProblems } from '../print-problems';
import { readPaste } from '../read-paste';

const OPTIONS = {} as const;

export const explain: Command = {
  name: 'explain',
  summary: 'Shows what each stage of the search makes of the text on standard input.',
  details:
    'Exit codes: 0 explained, whatever was found; 2 wrong use or nothing to search.\n\nExample: causebook explain < paste.txt',
  options: OPTIONS,
  async run(args, terminal) {
    parseArgs({ args: [...args], options: OPTIONS });
    const text = await readPaste(terminal);
    const project = await loadProject(terminal);
    const paint = painter(terminal.colour);
    if (project.kind === 'broken') {
      terminal.err(printProblems(project.problems, paint));
      return COULD_NOT;
    }
    const engine = openEngine(project.content);
    // the index is sorted by id, as articles are
    const ids = project.content.articles
      .map(({ id }) => id)
      .filter((id) => engine.document(id) !== undefined);
    terminal.out(formatExplanation(engine.explain(text), { text, paint, ids }));
    return 0;
  },
};
