/** A strand of a practice, ready to be compared: features in the order of their numbers. */
export interface Vector {
  features: Int32Array;
  strengths: Float64Array;
  /** The likeness of the vector with itself, before it is divided: what others are measured against. */
  size: number;
  /** One by the square root of the size: what is shared, times this of both, is their cosine. 0 where nothing counts. */
  scale: number;
  /** 0 to 1: how much is known. */
  evidence: number;
  /** The root of the odds at which its nearest neighbours are like it, against which likeness is held; 0: against none. */
  usual: number;
}

/** What the feature at a place is of its vector, the vector's length being 1. */
export function shareOf({ features, strengths, scale }: Vector, place: number, weights: Float64Array): number {
  return (weights[features[place] as number] as number) * (strengths[place] as number) * scale;
}
