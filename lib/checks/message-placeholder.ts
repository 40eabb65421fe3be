// What varies in a message is written {like-this}; any other brace is a literal one and says so.
import { messageParts } from '../article/placeholder';
import { at, type Check } from './check';

export const messagePlaceholder: Check = {
  code: 'message-placeholder',
  *find({ articles, translations }) {
    for (const file of [...articles, ...translations]) {
      for (const [index, { text }] of file.front.messages.entries()) {
        for (const { message } of messageParts(text).problems) {
          const hint = 'Write {kebab-name} for what varies and \\{ for a brace that is part of the message.';
          yield { ...at(file, ['messages', index, 'text']), message, hint };
        }
      }
    }
  },
};
