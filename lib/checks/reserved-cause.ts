// Anchors that the page uses itself. `cause` is that of an article's only cause, given at the top level.
import { at, type Check } from './check';

const RESERVED = ['cause', 'messages', 'related', 'steps'];

export const reservedCause: Check = {
  code: 'reserved-cause',
  *find({ articles }) {
    for (const file of articles) {
      for (const [index, cause] of (file.front.causes ?? []).entries()) {
        if (!RESERVED.includes(cause.id)) continue;
        const message = `\`${cause.id}\` is an anchor that every page uses itself.`;
        yield {
          ...at(file, ['causes', index, 'id']),
          message,
          hint: 'Name the cause, such as `device-limit`.',
        };
      }
    }
  },
};
