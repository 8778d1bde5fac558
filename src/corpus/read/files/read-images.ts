import { hash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Root } from 'mdast';
import type { Sharp } from 'sharp';
import { visit } from 'unist-util-visit';
import { assetPath } from '../../../site.ts';
import { filesFrom } from '../../formats/links/files-from.ts';
import { embedName, PICTURE, wikiTarget } from '../../formats/markdown/dialects/wikilinks.ts';
import { linkedFile } from '../read-index.ts';
import { filesBelow } from './files-below.ts';
import { isInertSvg } from './is-inert-svg.ts';
import { MOST_BYTES_OF_PROGRAMS, readPlainFile } from './read-plain-file.ts';
import type { Asset } from '../../model.ts';

/** An image as a page shows it; width and height in CSS pixels keep its place while it loads. */
export type Image = { readonly url: string; readonly width: number; readonly height: number; readonly asset?: Asset };

/** The images that trees show, by file; where one cannot be shown, the reason. */
export type Images = ReadonlyMap<string, Image | string>;

/** The images that a file shows. */
export type ImagesOf = (parsed: { readonly file: string; readonly tree: Root }) => Promise<Images>;

/** Reads images of a corpus that are shown or linked, each file once. One in double brackets, or named alone, may lie anywhere. */
export function openImages(folder: string, base: string): ImagesOf {
  const known = new Map<string, Promise<Image | string>>();
  const read = (file: string) => {
    const image = known.get(file) ?? readImage(folder, base, file);
    known.set(file, image);
    return image;
  };
  let pictures: Promise<string[]> | undefined;
  return async ({ file, tree }) => {
    const files = new Set<string>();
    const elsewhere = new Map<string, Sought>();
    visit(tree, (node) => {
      if (node.type !== 'image' && !(node.type === 'link' && PICTURE.test(linkedFile(node.url)))) return;
      const targets = filesFrom(file, node.url);
      for (const one of targets) files.add(one);
      const [target] = targets;
      const name = node.type === 'image' ? embedName(node) : wikiTarget(node);
      if (target) elsewhere.set(target, { name: name ?? linkedFile(node.url), isOnlyOne: name === undefined });
    });
    const images = new Map<string, Image | string>();
    for (const one of [...files].sort()) images.set(one, await read(one));
    for (const [one, sought] of elsewhere) {
      if (typeof images.get(one) !== 'string') continue;
      const found = pictureOf(sought, await (pictures ??= picturesOf(folder)));
      if (found !== undefined) images.set(one, await read(found));
    }
    return images;
  };
}

/** A picture that may lie anywhere. @property isOnlyOne whether it is meant only if its name has no folders and no other has it */
type Sought = { readonly name: string; readonly isOnlyOne: boolean };

function pictureOf({ name, isOnlyOne }: Sought, pictures: readonly string[]): string | undefined {
  const [first, ...others] = pictures.filter((path) => `/${path}`.endsWith(`/${name}`));
  return isOnlyOne && (name.includes('/') || others.length > 0) ? undefined : first;
}

/** The files of these images that are copied into the site. */
export function assetsOf(images: Images): Asset[] {
  return [...images.values()].flatMap((image) => (typeof image !== 'string' && image.asset ? [image.asset] : []));
}

/** Every picture of the corpus, in the order of their paths. */
async function picturesOf(folder: string): Promise<string[]> {
  const { files } = await filesBelow(folder);
  return files.filter((file) => PICTURE.test(file));
}

const FORMATS: Readonly<Record<string, string>> = {
  png: 'png',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  heif: 'avif',
  svg: 'svg',
};

async function readImage(folder: string, base: string, file: string): Promise<Image | string> {
  const root = await realpath(folder);
  const target = await realpath(join(root, file)).catch(() => undefined);
  if (!target?.startsWith(root + sep)) return 'is not in the corpus';
  const { bytes, unreadable } = (await readPlainFile(target, MOST_BYTES_OF_PROGRAMS)) ?? {};
  if (!bytes) return `cannot be read${unreadable ? `: ${unreadable.reason}` : ''}`;
  if (bytes.length === 0) return 'is empty';
  // Loaded for an image only: it takes longer than a small build's conversion.
  const { default: sharp } = await import('sharp');
  const found = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  const ending = FORMATS[found?.format ?? ''];
  if (!found || !ending) return 'is of no kind that browsers show';
  const size = { width: found.autoOrient?.width ?? found.width, height: found.autoOrient?.height ?? found.height };
  // An SVG of its own address is a page that can run scripts with the rights of the site; one inside `img` cannot.
  const isActive = ending === 'svg' && !isInertSvg(bytes);
  const shown = isActive ? await drawn(sharp(bytes, { density: 2 * CSS_DENSITY })) : bytes;
  if (!shown) return 'is of no kind that browsers show';
  const name = `${hash('sha256', shown).slice(0, 16)}.${isActive ? 'png' : ending}`;
  return { url: assetPath(base, name), ...size, asset: { path: `assets/${name}`, bytes: shown } };
}

/** Pixels of CSS in an inch. */
const CSS_DENSITY = 96;

async function drawn(picture: Sharp): Promise<Buffer | undefined> {
  return picture
    .png()
    .toBuffer()
    .catch(() => undefined);
}
