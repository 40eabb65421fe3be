import type { ReactNode } from 'react';
import { NoteIcon, RiskIcon, TipIcon } from '../site/icons';

const KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** The five callouts of `> [!NOTE]`. */
export type CalloutKind = (typeof KINDS)[number];

export function isCalloutKind(value: unknown): value is CalloutKind {
  return KINDS.some((kind) => kind === value);
}

interface CalloutProps {
  readonly kind: CalloutKind;
  readonly name: string;
  readonly children: ReactNode;
}

/** A remark beside the text. The kind is said in words, so colour and icon only repeat it. */
export function Callout({ kind, name, children }: CalloutProps) {
  return (
    <div className="callout" data-kind={kind} role="note" aria-label={name}>
      <p className="callout-name">
        <CalloutIcon kind={kind} />
        {name}
      </p>
      {children}
    </div>
  );
}

function CalloutIcon({ kind }: { readonly kind: CalloutKind }) {
  if (kind === 'tip') return <TipIcon />;
  return kind === 'warning' || kind === 'caution' ? <RiskIcon /> : <NoteIcon />;
}
