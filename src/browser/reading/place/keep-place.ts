/** How long the text stands still until its place is kept, in milliseconds: browsers allow few changes of the history. */
const SETTLING = 150;

/** Between two places that are asked what stands there, in CSS pixels: less than a line. */
const STEP = 16;

/** For so many frames a place is held, a fifth of a second: what comes into view is laid out only then, and moves what follows. */
const FRAMES = 12;

const PARAGRAPH = '[data-paragraph]';

/** A paragraph, and how far below the top of the window it stands, in CSS pixels; none at the top of the page. */
type Place = readonly [id: string, top: number] | null;

/** What the history of the browser keeps of a visit. */
type Kept = { readonly place?: Place } | null;

/**
 * Reload, back and forward lead to the paragraph that was in view, at its height in the window, and there it stays when the window
 * becomes wider or narrower. A browser keeps a pixel, which is elsewhere when a long text is laid out anew, in another width or another
 * font.
 */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  let settling: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(keepAnew, SETTLING);
  };
  const restoreOr = (otherwise?: () => void) => {
    const { place } = (history.state as Kept) ?? {};
    if (place !== undefined) restore(place);
    else otherwise?.();
  };
  // A page that opens anew begins at its top. To ask where it stands would lay it out before all of it is read.
  restoreOr(() => keep(null));
  addEventListener('load', () => {
    let width = innerWidth;
    if (scrollY > 0) keepSoon();
    addEventListener('resize', () => {
      // In another height nothing is laid out anew: a telephone shows and hides its own bars.
      if (width === innerWidth) return;
      width = innerWidth;
      // Whoever has just left the top is not taken back there.
      if ((history.state as Kept)?.place) restoreOr();
    });
  });
  addEventListener('popstate', () => restoreOr(keep));
  addEventListener('scroll', keepSoon, { passive: true });
}

/** Goes to an address that is in view, and nothing moves: for that its margin is as high as what stands above it in the window. */
export function goStanding(hash: string): void {
  const target = document.querySelector<HTMLElement>(hash);
  if (!target) return;
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
  target.style.scrollMarginBlockStart = `${target.getBoundingClientRect().top - padding}px`;
  location.hash = hash;
  // A browser goes there with its next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => target.removeAttribute('style')));
}

/** A place that was restored stays what it is: in another font another paragraph may begin in the window, and nobody has moved. */
function keepAnew(): void {
  const { place } = (history.state as Kept) ?? {};
  if (!place || !stands(place)) keep();
}

function stands([id, top]: NonNullable<Place>): boolean {
  const paragraph = document.getElementById(id);
  return paragraph !== null && Math.abs(paragraph.getBoundingClientRect().top - top) < 1;
}

function keep(place = placeInView()): void {
  history.replaceState({ ...(history.state as Kept), place }, '');
}

/** The first paragraph that begins in the window, or else the one that fills it; below the text, the last one. */
function placeInView(): Place {
  if (scrollY === 0) return null;
  let filling: Place = null;
  for (let y = 0; y < innerHeight; y += STEP) {
    const place = placeOf(document.elementFromPoint(innerWidth / 2, y)?.closest(PARAGRAPH));
    if (place && place[1] >= 0) return place;
    filling ??= place;
  }
  return filling ?? placeOf([...document.querySelectorAll(PARAGRAPH)].at(-1));
}

function placeOf(paragraph: Element | null | undefined): Place {
  return paragraph ? [paragraph.id, paragraph.getBoundingClientRect().top] : null;
}

function restore(place: Place): void {
  const paragraph = place && document.getElementById(place[0]);
  // Of a part that is not drawn the height is a guess, and its last paragraphs would seem to stand in the next one.
  paragraph?.closest<HTMLElement>('.part')?.style.setProperty('content-visibility', 'visible');
  let frames = FRAMES;
  const hold = () => {
    scrollBy({ top: paragraph ? paragraph.getBoundingClientRect().top - place[1] : -scrollY, behavior: 'instant' });
    if (frames-- > 0) requestAnimationFrame(hold);
  };
  hold();
}
