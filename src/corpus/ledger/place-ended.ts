import { plainText } from '../formats/plain-text.ts';
import type { Block } from '../model.ts';
import { wordsOf } from '../text/words.ts';
import { inOrder } from './editions/editions.ts';
import { destinations, isAlive } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** The blocks with each address that leads to no paragraph any more: on a block that has its words, else as a note in its old place. */
export function placeEnded(blocks: readonly Block[], ledger: Ledger): Block[] {
  return placeNotes(placeFormers(blocks, ledger), ledger);
}

/**
 * The blocks with each address of a paragraph that is read as a heading or an ornament on that: the one with its words,
 * and of several the first behind its old place.
 */
function placeFormers(blocks: readonly Block[], { entries }: Ledger): Block[] {
  const ended = inOrder(entries);
  const taken = new Map<Block, string[]>();
  ended.forEach((entry, at) => {
    if (entry.removed === undefined || entry.withdrawn) return;
    const words = wordKeyOf(entry.text);
    const fitting = blocks.filter((block) => isUncited(block) && wordKeyOf(plainText(block.node)) === words);
    const before = ended.slice(0, at).findLast(isAlive)?.address;
    const place = blocks.findIndex((block) => block.kind === 'paragraph' && block.address === before);
    const one = fitting.find((block) => blocks.indexOf(block) > place && !taken.has(block)) ?? fitting[0];
    if (one) taken.set(one, [...(taken.get(one) ?? []), entry.address]);
  });
  return blocks.map((block) => {
    const former = taken.get(block);
    return former && isUncited(block) ? { ...block, former } : block;
  });
}

/** Equal for texts that differ in signs only; of a text without words, the text. */
function wordKeyOf(text: string): string {
  return wordsOf(text).join(' ') || text.trim();
}

/** The blocks with each note behind the paragraph that it followed. */
function placeNotes(blocks: readonly Block[], { entries }: Ledger): Block[] {
  const leads = destinations(entries);
  const shown = new Set(blocks.flatMap((block) => (isUncited(block) ? (block.former ?? []) : [])));
  const behind = new Map<string, Block[]>();
  let before = '';
  for (const entry of inOrder(entries)) {
    if (isAlive(entry)) before = entry.address;
    else if (leads.get(entry.address) === undefined && !shown.has(entry.address)) {
      const note: Block = {
        kind: 'removed',
        address: entry.address,
        text: entry.text,
        ...(entry.withdrawn && { withdrawn: entry.withdrawn.reason }),
      };
      behind.set(before, [...(behind.get(before) ?? []), note]);
    }
  }
  const notesBehind = (block: Block) => (block.kind === 'paragraph' ? (behind.get(block.address) ?? []) : []);
  return [...(behind.get('') ?? []), ...blocks.flatMap((block) => [block, ...notesBehind(block)])];
}

function isUncited(block: Block): block is Exclude<Block, { kind: 'paragraph' | 'removed' }> {
  return block.kind === 'heading' || block.kind === 'other';
}
