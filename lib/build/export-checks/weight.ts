// How heavy pages may be: an article is read on a phone behind a slow line, home and search hold the engine.
import type { CheckResult, ExportCheck, Finding } from './export-check';
import type { ExportedPage, ExportedSite } from './exported-site';
import { pageLoads } from './requests';

interface Limit {
  readonly name: string;
  readonly kinds: readonly ExportedPage['kind'][];
  readonly scriptKilobytes: number;
  readonly requests: number;
}

const LIMITS: readonly Limit[] = [
  { name: 'weight of articles', kinds: ['article'], scriptKilobytes: 12, requests: 5 },
  { name: 'weight of home and search', kinds: ['home', 'search'], scriptKilobytes: 170, requests: 12 },
  { name: 'weight of other pages', kinds: ['other', 'not-found', 'stub'], scriptKilobytes: 24, requests: 8 },
];

/** One check for each row of limits. */
export const weightChecks: readonly ExportCheck[] = LIMITS.map((limit) => ({
  name: limit.name,
  run: (site) => weigh(site, limit),
}));

function weigh(site: ExportedSite, limit: Limit): CheckResult {
  const loadOf = pageLoads(site);
  const loads = site.pages
    .filter(({ kind }) => limit.kinds.includes(kind))
    .map((page) => ({ page, ...loadOf(page) }));
  const findings = loads.flatMap(({ page, requests, scriptBytes }): Finding[] => [
    ...(scriptBytes > limit.scriptKilobytes * 1024
      ? [
          {
            where: page.path,
            message: `${kilobytes(scriptBytes)} of script, at most ${limit.scriptKilobytes} KB.`,
          },
        ]
      : []),
    ...(requests > limit.requests
      ? [{ where: page.path, message: `${requests} requests, at most ${limit.requests}.` }]
      : []),
  ]);
  const heaviest = Math.max(0, ...loads.map(({ scriptBytes }) => scriptBytes));
  const busiest = Math.max(0, ...loads.map(({ requests }) => requests));
  const measured = `at most ${kilobytes(heaviest)} of script (gzip), ${busiest} requests`;
  return { looked: loads.length, what: 'pages', findings, measured };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
