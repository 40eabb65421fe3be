/** A place on the same page: `anchor` holds a `_`, so that it can never be mistaken for the id of a cause. */
export interface GroupLink {
  readonly anchor: string;
  readonly name: string;
  readonly count: number;
}

interface GroupLinksProps {
  readonly groups: readonly GroupLink[];
  readonly label: string;
}

/** Jumps to the groups of a long list, each with how much is there; nothing where there is one group. */
export function GroupLinks({ groups, label }: GroupLinksProps) {
  if (groups.length < 2) return null;
  return (
    <nav className="group-links" aria-label={label}>
      <ul>
        {groups.map(({ anchor, name, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{name}</a>{' '}
            <span className="count" data-group-count="">
              {count}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
