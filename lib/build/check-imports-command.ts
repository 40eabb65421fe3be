// `npm run check:imports`: first the proof that every rule is seen, then the rules over the project.
import { cruise, PLANTS, unseenPlants } from './check-imports';

const unseen = unseenPlants('.');
for (const plant of unseen) console.error(`A planted violation is not seen: ${plant}`);
const { modules, violations } = cruise('.');
for (const violation of violations) console.error(violation);
if (modules === 0) console.error('No module was looked at, so nothing is proven.');
console.log(
  `${modules} modules, ${violations.length} violations; ${PLANTS.length - unseen.length} of ${PLANTS.length} planted violations seen`,
);
process.exitCode = modules > 0 && violations.length === 0 && unseen.length === 0 ? 0 : 1;
