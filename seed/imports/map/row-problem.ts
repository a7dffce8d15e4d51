/** Why a value of a row cannot be taken as it is, and what to do about it. */
export interface Complaint {
  /** The column that it stands in; absent where it concerns the whole row. */
  column?: string;
  /** What is written there, cut to a readable length. */
  value?: string;
  told: string;
  remedy: string;
}

/** A row that cannot be imported; all that is wrong with it is found before it is thrown. */
export class RejectedRow extends Error {
  override name = 'RejectedRow';
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(({ told }) => told).join(' '));
    this.complaints = complaints;
  }
}

const SHOWN = 120;
export const shown = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
