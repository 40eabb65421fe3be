// `reviewed` is the day of the last comparison with the sources, so no source can be younger.
import { at, type Check } from './check';

export const reviewDate: Check = {
  code: 'review-date',
  *find({ articles }) {
    for (const file of articles) {
      const { reviewed, sources } = file.front;
      for (const [index, { date, title }] of sources.entries()) {
        // Days written YYYY-MM-DD sort as texts.
        if (date === undefined || date <= reviewed) continue;
        const message = `The source "${title}" is of ${date}, after the review of ${reviewed}.`;
        const hint = 'Compare the article with it, then set `reviewed` to that day.';
        yield { ...at(file, ['sources', index, 'date']), message, hint };
      }
    }
  },
};
