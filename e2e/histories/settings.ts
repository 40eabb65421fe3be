// Where things are while `npm run test:histories` runs; the same for the script that makes them and the walk.

/** A project whose content is the end of all histories, side by side. */
export const PROJECT = '.cache/histories/project';
export const EXPORT = '.cache/histories/out';
/** What each address was published for, and where that is now. */
export const WALKS = '.cache/histories/walks.json';
export const REPORT = '.cache/histories/report.json';

/** Below a path, where an address that forgets it leads nowhere. */
export const BASE_PATH = '/kb';
export const PORT = Number(process.env.HISTORIES_PORT ?? 4316);

/** One name a history, so that ten of them are one site: no step of one can touch another. */
export const HISTORIES: readonly string[] = [...'abcdefghij'].map((letter) => `cog-${letter}`);
export const STEPS = 40;
