import type { ReactNode } from 'react';
import { CopyButton } from '../site/copy-button';
import type { PageContext } from '../site/page-context';

interface AddressTableProps {
  readonly context: PageContext;
  /** Unique on the page: the addresses get ids that begin with it. */
  readonly id: string;
  /** What an address does, and the address. */
  readonly rows: readonly (readonly [ReactNode, string])[];
}

/** Addresses with what they do, each one copyable. A list, not a table: addresses are long and phones narrow. */
export function AddressTable({ context, id, rows }: AddressTableProps) {
  const { texts } = context;
  return (
    <dl className="address-list">
      {rows.map(([meaning, address], at) => {
        const target = `${id}_address_${at}`;
        return (
          <div key={address}>
            <dt>{meaning}</dt>
            <dd>
              <code id={target} translate="no">
                {address}
              </code>
              <CopyButton target={target} label={texts.tickets.copyAddress} texts={texts} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
