/** What a document page adds where JavaScript runs. */
import { arrive, takeMarks } from './arrival.ts';
import { offerLinks } from './links.ts';
import { offerNames } from './names.ts';

takeMarks();
arrive();
addEventListener('hashchange', arrive);
addEventListener('popstate', arrive);
offerLinks();
offerNames();
