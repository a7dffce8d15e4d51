/** A city on the map. */
export interface MapCity {
  readonly id: string;
  /** As written beside its dot. */
  readonly name: string;
  /** What its dot says to a screen reader: the name and how much is there. */
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
}
