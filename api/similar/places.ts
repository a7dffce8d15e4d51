import type { Position, Window } from '../../graph/cypher/pages.ts';
import { placeInOrder } from '../place-in-order.ts';

/** Something with its place in a list that begins with the greatest. */
export interface Place<Thing> {
  sort: number;
  tie: string;
  of: Thing;
}

/** The places of a window, found one by one; no more of them are kept than are wanted. */
export class Places<Thing> {
  readonly #window: Window;
  /** Best first, seen from where the window begins. */
  readonly #found: Place<Thing>[] = [];

  constructor(window: Window) {
    this.#window = window;
  }

  /**
   * Whether something with about this number may stand in the window, as far as is known.
   * @param within so much more or less the number may be
   */
  mayTake(sort: number, within = 0): boolean {
    const last = this.#last;
    return !last || (this.#window.backwards ? sort - within <= last.sort : sort + within >= last.sort);
  }

  /** What the last of the window has, where it is full: the rest must come to as much. */
  get least(): number | null {
    return this.#last?.sort ?? null;
  }

  get inOrder(): Place<Thing>[] {
    return this.#window.backwards ? [...this.#found].reverse() : this.#found;
  }

  take(place: Place<Thing>): void {
    const last = this.#last;
    if ((last && this.#compare(last, place) < 0) || !lies(place, this.#window)) return;
    this.#found.splice(placeInOrder<Position>(place, this.#found, this.#compare), 0, place);
    if (this.#found.length > this.#window.limit) this.#found.pop();
  }

  get #last(): Place<Thing> | undefined {
    const { limit } = this.#window;
    return this.#found.length < limit ? undefined : this.#found[limit - 1];
  }

  readonly #compare = (one: Position, other: Position): number =>
    this.#window.backwards ? inOrder(other, one) : inOrder(one, other);
}

/** Equals stand in the order of their ids. */
const inOrder = (one: Position, other: Position) =>
  Number(other.sort) - Number(one.sort) || (one.tie < other.tie ? -1 : 1);

const lies = (position: Position, { after, before }: Window) =>
  (!after || inOrder(after, position) < 0) && (!before || inOrder(position, before) < 0);
