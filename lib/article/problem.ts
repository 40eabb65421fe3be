// An author's mistake is a value: every check of every room returns these, and one place prints them.

/** Something that an author must (error) or should (warning) mend. */
export interface Problem {
  /** Stable kebab-case name of the rule, such as `unknown-product`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** File, relative to the project, with forward slashes: `content/ios-enrolment/device-cap-reached.mdx`. */
  readonly path: string;
  /** 1-based; 1 where the problem is the whole file. */
  readonly line: number;
  /** 1-based, counted in UTF-16 units. */
  readonly column: number;
  /** What is wrong and why it matters, one sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/**
 * One line for terminals and editors.
 *
 * @example
 * formatProblem({ code: 'unknown-product', severity: 'error', path: 'content/a.mdx', line: 3, column: 5, message: 'No product "x".', hint: 'Use "y".' })
 * //=> 'content/a.mdx:3:5 unknown-product No product "x". Use "y".'
 */
export function formatProblem(problem: Problem): string {
  const { path, line, column, code, message, hint } = problem;
  return `${path}:${line}:${column} ${code} ${message} ${hint}`;
}

/** Sorts problems by file, then place, then rule: the same list on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    Number(a.path > b.path) - Number(a.path < b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    Number(a.code > b.code) - Number(a.code < b.code)
  );
}
