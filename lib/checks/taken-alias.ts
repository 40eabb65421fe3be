// An earlier id leads to one page, and never hides a page that is there.
import { at, type Check } from './check';

export const takenAlias: Check = {
  code: 'taken-alias',
  *find({ articles, known }) {
    const taken = new Map<string, string>();
    for (const file of articles) {
      for (const [index, alias] of file.front.aliases.entries()) {
        const other = known.articles.has(alias) ? 'the id of an article' : taken.get(alias);
        taken.set(alias, `an alias of ${file.path}`);
        if (other === undefined) continue;
        const message = `The alias \`${alias}\` is ${other} already, and an old link can lead to one page only.`;
        yield { ...at(file, ['aliases', index]), message, hint: 'Remove one of them.' };
      }
    }
  },
};
