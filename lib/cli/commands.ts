// Every command there is, in the order of the help. Each is loaded when it is called: `match` through a pipe
// starts in a moment only because it does not read the code of the others.
import type { CommandEntry } from './command';

export const COMMANDS: readonly CommandEntry[] = [
  { name: 'match', load: async () => (await import('./commands/match')).match },
  { name: 'link', load: async () => (await import('./commands/link')).link },
  { name: 'explain', load: async () => (await import('./commands/explain')).explain },
  { name: 'check', load: async () => (await import('./commands/check')).check },
  { name: 'publish', load: async () => (await import('./commands/publish')).publish },
  { name: 'move', load: async () => (await import('./commands/move')).move },
  { name: 'merge', load: async () => (await import('./commands/merge')).merge },
  { name: 'retire', load: async () => (await import('./commands/retire')).retire },
  { name: 'restore', load: async () => (await import('./commands/restore')).restore },
];
