// The memory of a history, for tests: it never asks the code that it is there to judge.
import type { Content } from '../../article/collection';
import { currentAddresses } from '../addresses';
import type { Change } from './change';

/** Every address ever published with what it meant, and where that is now: told by the changes alone. */
export class Ever {
  /** The thing that each address meant, a number that never changes. */
  readonly meaning = new Map<string, number>();
  /** Where each thing is now: `id` or `id#cause`. */
  readonly place = new Map<number, string>();
  #next = 0;

  /** Notes the addresses of today, each with what stands there. */
  publish(content: Content): void {
    for (const address of currentAddresses(content)) {
      const [, id, cause] = /^(?:\/[a-z]{2})?\/e\/([^/]+)\/(#.*)?$/.exec(address) ?? [];
      if (id === undefined) continue;
      const place = id + (cause ?? '');
      if (!this.meaning.has(address)) this.meaning.set(address, this.#thingAt(place));
    }
  }

  #thingAt(place: string): number {
    const known = [...this.place].find(([, now]) => now === place)?.[0];
    if (known !== undefined) return known;
    this.place.set(this.#next, place);
    return this.#next++;
  }

  /** What was moved is the same thing at another place. */
  follow(change: Change): void {
    switch (change.kind) {
      case 'rename-article':
        this.#replace((place) => place.replace(new RegExp(`^${change.article}(?=#|$)`), change.to));
        return;
      case 'rename-cause':
        this.#move(`${change.article}#${change.cause}`, `${change.article}#${change.to}`);
        return;
      case 'take-cause':
      case 'drop-cause':
        this.#move(`${change.from.article}#${change.from.cause}`, `${change.to.article}#${change.to.cause}`);
        return;
      case 'take-words':
        this.#move(change.from, change.to);
        return;
      default:
    }
  }

  #move(from: string, to: string): void {
    this.#replace((place) => (place === from ? to : place));
  }

  #replace(change: (place: string) => string): void {
    for (const [thing, place] of this.place) this.place.set(thing, change(place));
  }

  /** Where an address must lead: `id` or `id#cause`. */
  placeOf(address: string): string | undefined {
    const thing = this.meaning.get(address);
    return thing === undefined ? undefined : this.place.get(thing);
  }
}
