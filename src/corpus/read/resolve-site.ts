import { LOCAL_ORIGIN, type Site, trimBase } from '../../site.ts';

/**
 * Where the site will live: what the command says, else what INDEX.md says, else this machine. A command that names an origin alone
 * leaves the sub-path to INDEX.md.
 */
export function resolveSite(
  said: { site?: string | undefined; base?: string | undefined },
  fromIndex: string | undefined,
): Site {
  const site = said.site ?? fromIndex;
  const { origin, pathname } = new URL(site ?? LOCAL_ORIGIN);
  const path = pathname === '/' && fromIndex !== undefined ? new URL(fromIndex).pathname : pathname;
  return { origin, base: trimBase(said.base ?? path), isPublic: site !== undefined };
}
