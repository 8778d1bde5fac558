import { LOCAL_ORIGIN, type Site, trimBase } from '../../site.ts';

/** Where the site will live: what the command says, else what INDEX.md says, else this machine. */
export function resolveSite(
  said: { site?: string | undefined; base?: string | undefined },
  fromIndex: string | undefined,
): Site {
  const site = said.site ?? fromIndex;
  const { origin, pathname } = new URL(site ?? LOCAL_ORIGIN);
  return { origin, base: trimBase(said.base ?? pathname), isPublic: site !== undefined };
}
