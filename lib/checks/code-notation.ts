// Codes are written in one notation, and once.
import { canonicalCode } from './canonical-code';
import { at, type Check } from './check';

export const codeNotation: Check = {
  code: 'code-notation',
  *find({ articles }) {
    for (const file of articles) {
      const seen = new Set<string>();
      for (const [index, code] of file.front.codes.entries()) {
        const canonical = canonicalCode(code);
        const where = at(file, ['codes', index]);
        if (code !== canonical) {
          yield {
            ...where,
            message: `\`${code}\` is not the usual notation.`,
            hint: `Write \`${canonical}\`.`,
          };
        } else if (seen.has(canonical)) {
          yield { ...where, message: `\`${code}\` stands twice.`, hint: 'Remove one of them.' };
        }
        seen.add(canonical);
      }
    }
  },
};
