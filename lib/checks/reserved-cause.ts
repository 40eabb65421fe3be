// Anchors that the page uses itself. `cause` is that of an article's only cause, given at the top level: a cause may
// have been called so, none may be.
import { RESERVED_ANCHORS } from '../article/reserved-anchors';
import { at, type Check } from './check';

export const reservedCause: Check = {
  code: 'reserved-cause',
  *find({ articles }) {
    for (const file of articles) {
      for (const { keys, front } of file.causes) {
        const own = { name: front.id, keys: [...keys, 'id'] };
        const aliases = front.aliases.map((name, index) => ({ name, keys: [...keys, 'aliases', index] }));
        const names = [
          // the id of a single cause at the top level is not written
          ...(keys.length === 0 ? [] : [own]),
          ...aliases.filter(({ name }) => anchorOf(name) !== 'cause'),
        ];
        for (const { name, keys: place } of names) {
          const anchor = anchorOf(name);
          if (!RESERVED_ANCHORS.includes(anchor)) continue;
          const message = `\`${anchor}\` is an anchor that every page uses itself.`;
          yield { ...at(file, place), message, hint: 'Name the cause, such as `device-limit`.' };
        }
      }
    }
  },
};

function anchorOf(name: string): string {
  return name.slice(name.indexOf('#') + 1);
}
