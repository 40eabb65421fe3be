// British and American spellings of a word are one word, and so are `isn't` and `is not`, `can't` and `cannot`: who retypes `Your organization` from memory writes
// `organisation`. Messages and pastes are folded alike, so that a word caught by chance (`enterprise`) stays itself.

const SHORTEST = 4;
const LONGEST = 20;
/** `organise`, `authorised`, `synchronisation`, `analysing`. */
const WITH_S = /([iy])s(e|ed|es|er|ers|ing|ation|ations)$/;
const WITH_Z = '$1z$2';
/** Letters in which such words end: others are not looked at closely. */
const LAST = new Set('desrgn');

const CONTRACTED = 'is are was were do does did has have had could would should must need'.split(' ');

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['cant', 'cannot'],
  ['wont', 'willnot'],
  ...CONTRACTED.map((verb) => [`${verb}nt`, `${verb}not`] as const),
  ...`artefact artifact,behaviour behavior,behaviours behaviors,cancelled canceled,cancelling canceling,catalogue catalog,
  catalogues catalogs,centre center,centres centers,colour color,colours colors,defence defense,dialogue dialog,
  dialogues dialogs,enrol enroll,enrols enrolls,enrolment enrollment,enrolments enrollments,favourite favorite,
  favourites favorites,fulfil fulfill,fulfils fulfills,labelled labeled,labelling labeling,licence license,
  licences licenses,licenced licensed,neighbour neighbor,neighbours neighbors,offence offense,programme program,
  programmes programs,signalled signaled,signalling signaling`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
]);

/**
 * The spelling under which a folded word is compared.
 *
 * @example
 * commonSpelling('organisation') //=> 'organization'
 * commonSpelling('isnt') //=> 'isnot'
 */
export function commonSpelling(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word;
  const other = OTHERS.get(word);
  if (other !== undefined) return other;
  return LAST.has(word[word.length - 1] ?? '') ? word.replace(WITH_S, WITH_Z) : word;
}
