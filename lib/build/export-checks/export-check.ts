import type { ExportedSite } from './exported-site';

/** Something wrong with the export. */
export interface Finding {
  /** The page or file that it is about. */
  readonly where: string;
  readonly message: string;
}

/** What one check saw. A check that looked at nothing has failed, whatever it found. */
export interface CheckResult {
  /** How many things were looked at, and what they are: `42 pages`. */
  readonly looked: number;
  readonly what: string;
  readonly findings: readonly Finding[];
  /** A measured figure worth printing. */
  readonly measured?: string;
}

/** One rule that every export must keep. */
export interface ExportCheck {
  readonly name: string;
  readonly run: (site: ExportedSite) => CheckResult;
}
