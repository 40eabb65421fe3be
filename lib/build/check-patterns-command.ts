// `npm run check:patterns`: no regular expression of the product can be made slow by input. What was found safe is
// believed the next time (`.cache`), as asking about all of them takes a minute.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CHECKED_BY, checkPattern } from './slow-patterns/check-pattern';
import { collectPatterns } from './slow-patterns/collect-patterns';
import { EXCUSED } from './slow-patterns/excused-patterns';
import { productSources } from './slow-patterns/product-sources';
import { reportPatterns } from './slow-patterns/slow-patterns';

const CACHE = '.cache/safe-patterns.json';
const cached = z.object({ by: z.literal(CHECKED_BY), safe: z.array(z.string()) });

function readCache(): ReadonlySet<string> {
  try {
    return new Set(cached.parse(JSON.parse(readFileSync(CACHE, 'utf8'))).safe);
  } catch {
    // not there, cut, or made by another checker: everything is asked again
    return new Set();
  }
}

const { checked, faults, safe } = reportPatterns(
  collectPatterns(productSources('.')),
  checkPattern,
  EXCUSED,
  readCache(),
);
mkdirSync('.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify({ by: CHECKED_BY, safe }));
for (const fault of faults) console.error(fault);
console.log(`${checked} regular expressions, ${EXCUSED.length} excused, ${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
