// Where things are while `npm run test:rt` runs; the same for the script that makes them and the test that uses them.

/** The export of the content as it is. */
export const FIRST_EXPORT = '.cache/rt/out';
/** The export after one article has got another id. */
export const MOVED_EXPORT = '.cache/rt/out-moved';
/** The command as its package has it. */
export const COMMAND = 'dist/causebook.js';

/** The article that gets another id, and that id. */
export const MOVED = { from: 'device-cap-reached', to: 'too-many-devices-enrolled' } as const;

export const SITE_PORT = Number(process.env.RT_SITE_PORT ?? 4314);
export const TRACKER_PORT = Number(process.env.RT_PORT ?? 4315);
