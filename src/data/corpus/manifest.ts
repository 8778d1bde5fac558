import type { Conversion } from '../../corpus/conversion.ts';
import { directionOf } from '../../frame/language.ts';
import { filePath, homePath } from '../../site.ts';

/** `/manifest.webmanifest`: how a device shows the site among its applications. */
export function manifest({ corpus, site }: Conversion): string {
  const { title, description, language } = corpus;
  const home = homePath(site.base);
  const value = {
    name: title,
    description,
    lang: language,
    dir: directionOf(language),
    id: home,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    icons: [{ src: filePath(site.base, 'favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
