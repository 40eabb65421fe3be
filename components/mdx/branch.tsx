import type { ReactNode } from 'react';

/** A labelled alternative inside a resolution: "No certificate yet", then what to do in that case. */
export function Branch({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group with a name, not a fieldset of a form
    <div className="branch" role="group" aria-label={label}>
      <p className="branch-label">{label}</p>
      {children}
    </div>
  );
}
