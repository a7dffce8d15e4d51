import type { Vector } from './vector.ts';

/** What comparing needs to know of all vectors of a strand, by slot, side by side so that it is read in one sweep. */
export class Column {
  scale = new Float32Array();
  /** 0 where nothing is known of the practice, or no practice stands in the slot. */
  evidence = new Float32Array();
  usual = new Float32Array();
  /** The least that is usual for any, but for those that are held against nothing. */
  leastUsual = Number.POSITIVE_INFINITY;

  makeRoom(slots: number, room: number): void {
    if (this.scale.length >= slots) return;
    this.scale = roomier(this.scale, room);
    this.evidence = roomier(this.evidence, room);
    this.usual = roomier(this.usual, room);
  }

  set(slot: number, { scale, evidence, usual }: Vector): void {
    this.scale[slot] = scale;
    this.evidence[slot] = evidence;
    this.usual[slot] = usual;
    if (usual > 0) this.leastUsual = Math.min(this.leastUsual, usual);
  }

  vacate(slot: number): void {
    this.evidence[slot] = 0;
  }
}

function roomier(had: Float32Array, room: number): Float32Array<ArrayBuffer> {
  const roomy = new Float32Array(room);
  roomy.set(had);
  return roomy;
}
