import type { ReactNode } from 'react';

/** A product label that is our own rendering: marked here, explained once an article (UnverifiedLegend). */
export function Unverified({
  meaning,
  children,
}: {
  readonly meaning: string;
  readonly children: ReactNode;
}) {
  return (
    <span className="unverified" title={meaning}>
      {children}
      <span className="sr-only"> ({meaning})</span>
    </span>
  );
}
