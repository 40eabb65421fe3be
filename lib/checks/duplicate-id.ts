// An id is the address of one page, whatever its collection: the URL of an article does not name it.
import type { Check } from './check';
import { at } from './check';

export const duplicateId: Check = {
  code: 'duplicate-id',
  *find({ articles }) {
    const first = new Map<string, string>();
    for (const file of articles) {
      const other = first.get(file.id);
      if (other === undefined) first.set(file.id, file.path);
      else {
        const message = `The id \`${file.id}\` is that of ${other} too, so one page would overwrite the other.`;
        yield { ...at(file, []), message, hint: 'Rename this file; ids are unique over all collections.' };
      }
    }
  },
};
