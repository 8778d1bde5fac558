import { hash } from 'node:crypto';
import type { Shard } from './steps.ts';

/** Whether a document or a name belongs to a shard. */
export function isOfShard(id: string, { shard, of }: Shard): boolean {
  return shardOf(id, of) === shard;
}

/** The shard to which a document or a name belongs, of so many: its id alone decides. */
export function shardOf(id: string, shards: number): number {
  return (Number.parseInt(hash('sha256', id).slice(0, DIGITS), 16) % shards) + 1;
}

/** Of the hash, in hexadecimal: as many as a number holds exactly. */
const DIGITS = 12;
