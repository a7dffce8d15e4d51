/** A strand of a practice, ready to be compared: features in the order of their numbers. */
export interface Vector {
  features: Int32Array;
  strengths: Float64Array;
  /** The likeness of the vector with itself, before it is divided: what others are measured against. */
  size: number;
  /** The square root of the size. */
  root: number;
  /** 0 to 1: how much is known. */
  evidence: number;
  /** How alike its nearest neighbours are to it, as odds: what likeness is held against. 0 where that is not done. */
  usual: number;
}
