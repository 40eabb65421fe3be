// The benchmark for people.
import type { BenchmarkReport } from './benchmark';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
const told = (share: number | null) => (share === null ? 'not told' : percent(share).trim());
const ms = (value: number) => value.toFixed(2).padStart(8);

function peerLines(report: BenchmarkReport): string[] {
  return Object.entries(report.peers).map(([name, { kinds, latency }]) => {
    const all = Object.values(kinds);
    const n = all.reduce((sum, kind) => sum + kind.n, 0);
    const mean = (of: 'top1' | 'top3') =>
      all.reduce((sum, kind) => sum + kind[of] * kind.n, 0) / Math.max(1, n);
    return `${name.padEnd(22)}${String(n).padStart(6)}${percent(mean('top1'))}${percent(mean('top3'))}${ms(latency.p50)}${ms(latency.p95)}`;
  });
}

/** The report as lines of text. */
export function tableLines(report: BenchmarkReport): string[] {
  const { index, confident, noAnswer, latency, truncated } = report;
  const kinds = Object.entries(report.kinds).map(([kind, { n, top1, top3 }]) => {
    const time = latency.byKind[kind];
    return `${kind.padEnd(22)}${String(n).padStart(6)}${percent(top1)}${percent(top3)}${ms(time?.p50 ?? 0)}${ms(time?.p95 ?? 0)}`;
  });
  const none = Object.entries(noAnswer.byKind).map(
    ([kind, { n, falsePositives, messageInFull }]) =>
      `  ${kind}: ${falsePositives} of ${n}${messageInFull > 0 ? `, ${messageInFull} of them hold the answered message in full` : ''}`,
  );
  return [
    `${report.articles} articles; index ${index.bytes} bytes, gzip ${index.gzip}, brotli ${index.brotli}; built in ${index.buildMs.toFixed(0)} ms, loaded in ${index.loadMs.toFixed(0)} ms; memory ${megabytes(index.memory)} loaded, ${megabytes(index.memoryInUse)} in use`,
    `${'kind'.padEnd(22)}${'n'.padStart(6)}${'first'.padStart(8)}${'of 3'.padStart(8)}${'p50 ms'.padStart(8)}${'p95 ms'.padStart(8)}`,
    ...kinds,
    ...peerLines(report),
    `truncated: the only article that fits first: ${told(truncated.uniqueTop1)}; one of several that fit first: ${told(truncated.compatibleTop1)}`,
    `confident: of ${confident.n}, ${percent(confident.kept)} right and ${percent(confident.wrong)} wrong`,
    `no answer: ${noAnswer.falsePositives} of ${noAnswer.n} answered with confidence`,
    ...none,
    `latency: p50 ${ms(latency.p50)} ms, p95 ${ms(latency.p95)} ms, max ${ms(latency.max)} ms`,
  ];
}
