/** A dot on the map, in the drawing's own pixels. */
export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

const GAP = 13;
const LINE = 24;
const LETTER = 10;
/** To the right first, then to the left, then further and further up or down. */
const TRIES = [0, -LINE, LINE, -2 * LINE, 2 * LINE].flatMap((shift) =>
  (['start', 'end'] as const).map((anchor) => ({ shift, anchor })),
);

/** Sets a name beside each dot where it covers no name set before, from the top of the map down. */
export function placeLabels<Placed extends Dot>(dots: readonly Placed[]): (Placed & PlacedLabel)[] {
  const taken: Box[] = [];
  return [...dots]
    .sort((one, other) => one.y - other.y)
    .map((dot) => {
      const candidates = TRIES.map(({ shift, anchor }) => labelAt(dot, shift, anchor));
      const [first] = candidates;
      const free = candidates.find((label) => !taken.some((box) => overlap(box, boxOf(dot, label)))) ?? first;
      if (!free) throw new Error('A label has nowhere to be tried.');
      taken.push(boxOf(dot, free));
      return { ...dot, ...free };
    });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const labelAt = (dot: Dot, shift: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
  labelX: dot.x + (anchor === 'start' ? GAP : -GAP),
  labelY: dot.y + shift + LINE / 4,
  anchor,
});

function boxOf(dot: Dot, { labelX, labelY, anchor }: PlacedLabel): Box {
  const width = dot.name.length * LETTER;
  const left = anchor === 'start' ? labelX : labelX - width;
  return { left, right: left + width, middle: labelY };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && Math.abs(one.middle - other.middle) < LINE;
