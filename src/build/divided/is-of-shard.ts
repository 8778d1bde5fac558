import { hash } from 'node:crypto';
import type { Shard } from './steps.ts';

/** Whether a document or a name belongs to a shard: its id alone decides. */
export function isOfShard(id: string, { shard, of }: Shard): boolean {
  return Number.parseInt(hash('sha256', id).slice(0, DIGITS), 16) % of === shard - 1;
}

/** Of the hash, in hexadecimal: as many as a number holds exactly. */
const DIGITS = 12;
