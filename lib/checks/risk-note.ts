// A note on the risk belongs to a risk, else no page shows it.
import { at, type Check } from './check';

export const riskNote: Check = {
  code: 'risk-note',
  *find({ articles, translations }) {
    const risky = new Set<string>();
    for (const file of articles) {
      for (const { keys, front } of file.causes) {
        if (front.risk !== undefined) risky.add(`${file.id}#${front.id}`);
        else if (front.riskNote !== undefined) {
          const message = 'A note on the risk stands beside no risk.';
          const hint = 'Write `risk: data-loss`, `security` or `downtime`, or move the text into the steps.';
          yield { ...at(file, [...keys, 'riskNote']), message, hint };
        }
      }
    }
    const there = new Set(articles.map(({ id }) => id));
    for (const file of translations.filter(({ id }) => there.has(id))) {
      for (const { keys, front } of file.causes) {
        if (front.riskNote === undefined || risky.has(`${file.id}#${front.id}`)) continue;
        const message = 'A note on the risk stands beside no risk.';
        yield {
          ...at(file, [...keys, 'riskNote']),
          message,
          hint: 'Write `risk` in the source file, or remove this.',
        };
      }
    }
  },
};
