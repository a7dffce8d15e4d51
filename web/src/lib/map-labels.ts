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
  /** Nothing was free: the name stands on another one or on a dot. */
  readonly covers: boolean;
}

const GAP = 10;
const LINE = 17;
const LETTER = 7.6;
const RADIUS = 8;
/** To the right first, then to the left, then further and further up or down. */
const TRIES = [0, -0.6, 0.6, -1, 1, -1.6, 1.6].flatMap((lines) =>
  (['start', 'end'] as const).map((anchor) => ({ shift: lines * LINE, anchor })),
);

/**
 * Sets a name beside each dot where it covers no other dot and no name set before, from the top of the map down, and
 * where the map of this width does not cut it off.
 * @param unnamed dots that get no name, and that none should cover
 */
export function placeLabels<Placed extends Dot>(
  dots: readonly Placed[],
  width: number,
  unnamed: readonly Dot[] = [],
): (Placed & PlacedLabel)[] {
  const taken: Box[] = [...dots, ...unnamed].map(({ x, y }) => ({
    left: x - RADIUS,
    right: x + RADIUS,
    middle: y,
    half: RADIUS,
  }));
  return [...dots]
    .sort((one, other) => one.y - other.y)
    .map((dot) => {
      const label = freePlace(dot, taken, width);
      if (!label.covers) taken.push(boxOf(dot, label));
      return { ...dot, ...label };
    });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly half: number;
}

/** To the right after all, where nothing is free. */
function freePlace(dot: Dot, taken: readonly Box[], width: number): PlacedLabel {
  const places = TRIES.map(({ shift, anchor }) => labelAt(dot, shift, anchor));
  const free = places.find((label) => {
    const wanted = boxOf(dot, label);
    return wanted.left >= 0 && wanted.right <= width && !taken.some((box) => overlap(box, wanted));
  });
  return free ?? { ...labelAt(dot, 0, 'start'), covers: true };
}

const labelAt = (dot: Dot, shift: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
  labelX: dot.x + (anchor === 'start' ? GAP : -GAP),
  labelY: dot.y + shift + LINE / 4,
  anchor,
  covers: false,
});

function boxOf(dot: Dot, { labelX, labelY, anchor }: PlacedLabel): Box {
  const width = dot.name.length * LETTER;
  const left = anchor === 'start' ? labelX : labelX - width;
  return { left, right: left + width, middle: labelY - LINE / 4, half: LINE / 2 };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && Math.abs(one.middle - other.middle) < one.half + other.half;
