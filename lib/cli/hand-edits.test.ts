// What authors do to published articles by hand, in a repository as they have it: each edit that would lose a link, or
// let one lead to another error, is found; what is honest work is not.
import { expect, test } from 'vitest';
import {
  causeOf,
  LEAK,
  type PublishedProject,
  publishedProject,
  ROLLER,
  TRAY,
  withCauses,
} from './published-project';
import { printerArticle } from './temporary-project';

const CUT = printerArticle('Paper cut')
  .replace('Paper is where it should not be.', 'Paper is sharp.')
  .replace('Open the tray.', 'Wear gloves.');
const OTHER_JAM = withCauses(
  'Traffic jam',
  causeOf('tray', 'A car is in the way.'),
  causeOf('roller', 'A lorry is in the way.'),
);
const REWORDED = withCauses(
  'Paper stuck in the printer',
  causeOf('tray', 'The drawer does not close.'),
  causeOf('roller', 'The rubber is old.'),
);

type Edit = (project: PublishedProject) => Promise<void> | void;

/** Another error under a name that was published for this one, and the like. */
const LOSES: [string, Edit, ...string[]][] = [
  [
    'a file is renamed, and its id given to another error at once',
    ({ rename, write }) => {
      rename('jam', 'paper-jam');
      write('jam', OTHER_JAM);
    },
    'reused-id',
  ],
  [
    'an earlier id is freed later, and given to another error',
    async ({ call, commit, edit, write }) => {
      await call('move', 'jam', 'paper-jam');
      await commit();
      edit('paper-jam', 'aliases: [jam]\n', '');
      write('jam', OTHER_JAM);
    },
    'reused-id',
  ],
  [
    'that was committed, and the article edited since',
    ({ rename, write, git, edit }) => {
      rename('jam', 'paper-jam');
      write('jam', OTHER_JAM);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'nobody checked this');
      edit('jam', 'A car is', 'Two cars are');
    },
    'reused-id',
  ],
  [
    'an earlier id is taken from its article and given to another one',
    async ({ call, commit, edit }) => {
      await call('move', 'jam', 'paper-jam');
      await commit();
      edit('paper-jam', 'aliases: [jam]\n', '');
      edit('leak', 'status:', 'aliases: [jam]\nstatus:');
    },
    // the causes of the old page are not on the other one either
    ...Array.from({ length: 6 }, () => 'lost-address'),
    'alias-given-away',
  ],
  [
    'an anchor is freed later, and given to another cause',
    async ({ call, commit, edit }) => {
      await call('move', 'jam#tray', 'jam#drawer');
      await commit();
      edit('jam', '    aliases: [tray]\n', '');
      edit('jam', ROLLER, ROLLER + causeOf('tray', 'The output tray is full.'));
    },
    'reused-anchor',
  ],
  [
    'two causes change their anchors',
    ({ edit }) => {
      edit('jam', 'id: tray', 'id: other');
      edit('jam', 'id: roller', 'id: tray');
      edit('jam', 'id: other', 'id: roller');
    },
    'reused-anchor',
    'reused-anchor',
  ],
  [
    'an earlier anchor is taken from its cause and given to another one',
    async ({ call, commit, edit }) => {
      await call('move', 'jam#tray', 'jam#drawer');
      await commit();
      edit('jam', '    aliases: [tray]\n', '');
      edit('jam', ROLLER, `${ROLLER}    aliases: [tray]\n`);
    },
    'alias-given-away',
  ],
  [
    'everything that an article says is rewritten at once, which looks the same',
    ({ write }) => write('jam', REWORDED),
    'reused-id',
  ],
  [
    'an alias is the id of an article: a redirect over a page',
    ({ edit }) => edit('leak', 'status:', 'aliases: [jam]\nstatus:'),
    'taken-alias',
  ],
  [
    'an alias has capital letters: a case clash',
    ({ edit }) => edit('leak', 'status:', 'aliases: [Old-Leak]\nstatus:'),
    'invalid-value',
  ],
  [
    'an anchor has capital letters: a case clash',
    ({ edit }) => edit('jam', ROLLER, `${ROLLER}    aliases: [Tray]\n`),
    'invalid-value',
  ],
  [
    'an anchor is one that the page uses itself',
    ({ edit }) => edit('jam', ROLLER, `${ROLLER}    aliases: [messages]\n`),
    'reserved-cause',
  ],
  [
    'an alias leads to an alias: a chain, or a cycle',
    async ({ call, commit, edit }) => {
      await call('move', 'jam', 'paper-jam');
      await commit();
      edit('leak', 'status:', 'aliases: [jam, leak]\nstatus:');
    },
    'taken-alias',
    'taken-alias',
  ],
];

test.each(LOSES)('it is found that %s', async (_what, edit, ...codes) => {
  const project = await publishedProject();
  await edit(project);
  expect((await project.codes()).sort()).toEqual(codes.sort());
});

const HONEST: [string, Edit][] = [
  ['nothing', () => undefined],
  [
    'an article is renamed, merged, and renamed back',
    async ({ call, commit }) => {
      await call('move', 'jam', 'paper-jam');
      await commit();
      await call('move', 'leak#cause', 'leak#crack');
      await call('merge', 'leak', 'paper-jam');
      await commit();
      await call('move', 'paper-jam', 'jam');
    },
  ],
  [
    'a merge is taken back with git',
    async ({ call, commit, git, edit }) => {
      await call('move', 'leak#cause', 'leak#crack');
      await commit();
      await call('merge', 'leak', 'jam');
      await commit();
      git('checkout', '--quiet', 'HEAD~', '--', 'content/printers');
      // what was published meanwhile is a promise too
      edit('leak', 'aliases: [cause]', 'aliases: [cause, "jam#crack"]');
    },
  ],
  [
    'everything is rewritten, in two steps',
    async ({ write, commit, edit }) => {
      write('jam', REWORDED.replaceAll('Paper stuck in the printer', 'Paper jam'));
      await commit();
      write('jam', REWORDED);
      edit('jam', 'status:', 'owner: us\nstatus:');
    },
  ],
  [
    'a cause is rewritten as a whole',
    ({ edit }) => edit('jam', TRAY, causeOf('tray', 'The drawer does not close.')),
  ],
  [
    'a cause is renamed there and back, and rewritten meanwhile',
    async ({ call, commit, edit }) => {
      await call('move', 'jam#tray', 'jam#drawer');
      await commit();
      edit('jam', 'cause: The tray is open.', 'cause: The drawer does not close.');
      await commit();
      edit('jam', 'Mend it: The tray is open.', 'Close it.');
      await commit();
      await call('move', 'jam#drawer', 'jam#tray');
    },
  ],
  [
    'an id that was never published is given to another error',
    async ({ write, git, remove }) => {
      write('cut', CUT.replace('not-validated', 'draft'));
      git('add', '--all');
      git('commit', '--quiet', '--message', 'draft');
      remove('cut');
      write('cut', LEAK.replaceAll('leak', 'blot').replace('A cartridge is', 'Ink is'));
    },
  ],
];

test.each(HONEST)('nothing is said where %s', async (_what, edit) => {
  const project = await publishedProject();
  await edit(project);
  expect(await project.codes()).toEqual([]);
});
