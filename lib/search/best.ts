// The best of a list in one pass: sorting thousands for forty costs more than all else.

/**
 * Keeps the members of the highest ranks, best first; of equal ones, those that were offered first.
 *
 * @example
 * const best = new Best(1);
 * best.offer(7, 0.5);
 * best.offer(8, 0.9);
 * best.members //=> [8]
 */
export class Best {
  readonly members: number[] = [];
  private readonly ranks: number[] = [];
  private readonly most: number;
  /** A rank must be higher to be kept. */
  private least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.most = most;
  }

  offer(member: number, rank: number): void {
    if (rank > this.least) this.keep(member, rank);
  }

  private keep(member: number, rank: number): void {
    const { members, ranks, most } = this;
    if (members.length < most) {
      members.push(member);
      ranks.push(rank);
    }
    let at = members.length - 1;
    for (; at > 0 && (ranks[at - 1] ?? 0) < rank; at--) {
      members[at] = members[at - 1] ?? member;
      ranks[at] = ranks[at - 1] ?? rank;
    }
    members[at] = member;
    ranks[at] = rank;
    if (members.length === most) this.least = ranks[most - 1] ?? this.least;
  }
}
