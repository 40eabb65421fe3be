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
  private least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.most = most;
  }

  offer(member: number, rank: number): void {
    const { members, ranks, most } = this;
    if (members.length >= most && rank <= this.least) return;
    let at = members.length;
    while (at > 0 && (ranks[at - 1] ?? 0) < rank) at--;
    members.splice(at, 0, member);
    ranks.splice(at, 0, rank);
    if (members.length > most) {
      members.pop();
      ranks.pop();
    }
    this.least = ranks.at(-1) ?? this.least;
  }
}
