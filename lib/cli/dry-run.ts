/** The option of every command that changes content. */
export const DRY_RUN = {
  type: 'boolean',
  help: 'Show what would be written, and write nothing.',
} as const;

/** The exit codes of every command that changes content. */
export const CHANGE_EXIT_CODES =
  'All files change together or none does: a plan that would lose a link is refused.\n\nExit codes: 0 done (or shown), 1 refused, 2 wrong use.';
