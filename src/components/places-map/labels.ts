import type { GeoProjection } from 'd3-geo';
import type { MappedPlace } from './mapped-place.ts';

export type Dot = MappedPlace & {
  /** Its name, or the first words of a long one. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands on a wide screen, and on a narrow one, where letters are larger against the map. */
  readonly labels: Readonly<Record<Screen, Label>>;
};

type Screen = 'wide' | 'narrow';

/** Where a name starts or ends. Without room it is shown only when the dot is looked at. */
type Label = {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'end';
  readonly hasRoom: boolean;
  /** The label stands away from its dot: a line leads there. */
  readonly isAway?: boolean;
};

/** Letters of a label, at most: so much of a long name has room on any map. */
const LONGEST = 32;

/** From so many mentions on a place has its label, if need be with a line to its dot. */
const LABELLED = 3;

/** Height of a label and of its letters, in view box units: on a narrow screen labels are drawn larger against the map. */
const LETTER = { wide: { size: 14, height: 17 }, narrow: { size: 26, height: 30 } };

/**
 * The places as dots with their labels. Large dots take their labels first; a label never lies over another one, or over a dot.
 * @param most mentions of the place with the largest dot, on this map or another
 * @param scale width of the map, in those of the first
 * @param withLines whether a label may stand away from its dot, with a line that leads there
 */
export function labelled(
  places: readonly MappedPlace[],
  most: number,
  projection: GeoProjection,
  frame: Frame,
  { scale, withLines }: { readonly scale: number; readonly withLines: boolean },
): Dot[] {
  const dots = places.flatMap((place) => {
    const [x, y] = projection([place.at[1], place.at[0]]) ?? [];
    if (x === undefined || y === undefined) return [];
    const radius = rounded(3.5 + 7 * Math.sqrt(place.mentions / most));
    return [{ ...place, label: shortened(place.name), x: rounded(x), y: rounded(y), radius }];
  });
  const wide = labels(dots, LETTER.wide, frame, withLines);
  const narrow = labels(dots, onNarrow(scale), frame, withLines);
  return dots.flatMap((dot, i) => {
    const [forWide, forNarrow] = [wide[i], narrow[i]];
    return forWide && forNarrow ? [{ ...dot, labels: { wide: forWide, narrow: forNarrow } }] : [];
  });
}

/** @param scale width of the map, in those of the first: on a narrow screen both are as wide as the screen */
function onNarrow(scale: number): Letter {
  return { size: LETTER.narrow.size * scale, height: LETTER.narrow.height * scale };
}

type Frame = { readonly width: number; readonly height: number };

type Letter = { readonly size: number; readonly height: number };

/** In the order of the dots; the more often a place is mentioned, the earlier its label takes its room. */
function labels(dots: readonly Placed[], letter: Letter, frame: Frame, withLines: boolean): Label[] {
  const taken = dots.map(boxOfDot);
  return dots.map((dot): Label => {
    const isFree = ({ box }: Position) => isOnMap(box, frame) && !taken.some((other) => overlap(box, other));
    const places = positions(dot, letter);
    const away = () => positionsAway(dot, letter).find(isFree) ?? positionsAnywhere(dot, letter, frame).find(isFree);
    const free = places.find(isFree) ?? (withLines && dot.mentions >= LABELLED ? away() : undefined);
    if (free) taken.push(free.box);
    const { label } = free ?? places.find(({ box }) => isOnMap(box, frame)) ?? clamped(dot, letter, frame);
    return { ...label, hasRoom: free !== undefined };
  });
}

type Placed = Omit<Dot, 'labels'>;

type Position = { readonly label: Omit<Label, 'hasRoom'>; readonly box: Box };

/** Between a dot and its label. */
const GAP = 4;

/** Where the label of a dot may stand, the best place first: beside it, a little higher or lower, over or under it. */
function positions(dot: Placed, letter: Letter): Position[] {
  const beside = dot.radius + GAP;
  const over = Math.max(letter.height, dot.radius + letter.height / 2);
  const shifts = [
    [0, beside],
    [-letter.height / 2, beside],
    [letter.height / 2, beside],
    [-over, 0],
    [over, 0],
  ] as const;
  return shifts
    .flatMap(([shift, near]) => {
      const y = dot.y + shift;
      return [positionAt(dot, letter, dot.x + near, y, 'end'), positionAt(dot, letter, dot.x - near, y, 'start')];
    })
    .filter(({ box }) => !overlap(box, boxOfDot(dot)));
}

/** Further away, on rings around the dot. */
function positionsAway(dot: Placed, letter: Letter): Position[] {
  const rings = [1.5, 2.5, 3.5, 5, 7, 9, 12];
  return rings.flatMap((ring) =>
    Array.from({ length: 16 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      const [x, y] = [dot.x + ring * letter.height * Math.cos(angle), dot.y + ring * letter.height * Math.sin(angle)];
      return positionAwayAt(dot, letter, x, y);
    }),
  );
}

/** All over the map, the nearest first: where a crowd has taken all that is near. */
function positionsAnywhere(dot: Placed, letter: Letter, { width, height }: Frame): Position[] {
  const distance = ({ label: { x, y } }: Position) => Math.hypot(x - dot.x, y - dot.y);
  const rows = Array.from({ length: Math.floor(height / letter.height) }, (_, i) => (i + 0.5) * letter.height);
  const columns = Array.from({ length: Math.ceil(width / letter.size) }, (_, i) => i * letter.size);
  return rows
    .flatMap((y) => columns.map((x) => positionAwayAt(dot, letter, x, y)))
    .sort((a, b) => distance(a) - distance(b));
}

function positionAwayAt(dot: Placed, letter: Letter, x: number, y: number): Position {
  const { label, box } = positionAt(dot, letter, x, y, x < dot.x ? 'start' : 'end');
  return { label: { ...label, isAway: true }, box };
}

function positionAt(dot: Placed, letter: Letter, x: number, y: number, side: Label['side']): Position {
  const length = lengthOf(dot.label) * letter.size;
  const [left, right] = side === 'end' ? [x, x + length] : [x - length, x];
  const top = y - letter.height / 2;
  return { label: { x: rounded(x), y: rounded(y), side }, box: { left, right, top, bottom: top + letter.height } };
}

/** Inside the frame, whatever it lies over: it is shown only when the dot is looked at. */
function clamped(dot: Placed, letter: Letter, { width, height }: Frame): Position {
  const length = lengthOf(dot.label) * letter.size;
  const x = Math.max(0, Math.min(dot.x, width - length));
  const y = Math.max(letter.height / 2, Math.min(dot.y - letter.height, height - letter.height / 2));
  return positionAt(dot, letter, x, y, 'end');
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const room = name.slice(0, LONGEST);
  return `${room.slice(0, room.lastIndexOf(' ') + 1).trim() || room}…`;
}

/** How long a label is in the reader's own face, at most, in sizes of it: the widest that devices have are Verdana and DejaVu Sans. */
function lengthOf(name: string): number {
  const widths = [...name].map((letter) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)) return 1;
    if (/[MWmw]/.test(letter)) return 0.98;
    if (/[iljI.,’' ]/.test(letter)) return 0.36;
    if (/[tfr]/.test(letter)) return 0.42;
    return /\p{Lu}/u.test(letter) ? 0.75 : 0.63;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function boxOfDot({ x, y, radius }: Placed): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isOnMap({ left, right, top, bottom }: Box, { width, height }: Frame): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
