import { fault, sentence } from '../../corpus/faults.ts';

/** What can be wrong with a database. */
type TroubleKind = 'away' | 'full' | 'refused' | 'old' | 'newer' | 'other' | 'load-under-way';

/** What it is, and what to do. */
const SENTENCES: Readonly<Record<TroubleKind, (detail: string) => readonly [what: string, remedy: string]>> = {
  away: (detail) => [
    `The database does not answer: ${detail}.`,
    'See that PostgreSQL runs, and that the address is right.',
  ],
  full: (detail) => [`The database has no room left: ${detail}.`, 'Make room and try again.'],
  refused: (detail) => [`The database refuses: ${detail}.`, 'Give an address of a user who may do this.'],
  old: (detail) => [`The database is too old: ${detail}.`, 'Take PostgreSQL 14 or newer.'],
  newer: (detail) => [
    `The database was used by a newer version of the site: ${detail}.`,
    'Take that version here too, or another database.',
  ],
  other: (detail) => [
    `The database does not hold what this version of the site asks for: ${detail}.`,
    'Run `npm run load` first.',
  ],
  'load-under-way': () => ['Another load into this database is under way.', 'Wait for its end and load again.'],
};

/** What was in the database stays. */
export class Trouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, detail = '') {
    super(detail);
    this.kind = kind;
  }
}

/**
 * What an error of the database, or on the way to it, means: an Error with the sentence of a fault. One that is none of those is
 * given back.
 * @param address of the database; neither user nor password is shown
 */
export function troubleOf(error: unknown, address: string): unknown {
  const trouble = error instanceof Trouble ? error : recognised(error);
  if (!trouble) return error;
  const { protocol = 'postgres:', host = '', pathname = '' } = URL.parse(address) ?? {};
  const place = { file: `${protocol}//${host}${pathname}` };
  return new Error(sentence(fault('no-database', place, ...SENTENCES[trouble.kind](trouble.message))), {
    cause: error,
  });
}

function recognised(error: unknown): Trouble | undefined {
  const { code = '', name, message } = error as { code?: string; name?: string; message?: string };
  const detail = (message || code).replace(/\.$/, '');
  const kind = KINDS.find(([, isKind]) => isKind.test(code) || isKind.test(`${name}`))?.[0];
  if (kind) return new Trouble(kind, detail);
  return /terminated|timeout|ended/i.test(detail) ? new Trouble('away', detail) : undefined;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, the errors of sockets, and those of BullMQ. */
const KINDS: readonly (readonly [TroubleKind, RegExp])[] = [
  ['full', /^(53100|53200|54\d{3})$/],
  ['refused', /^(28\w{3}|42501|25006|3D000)$/],
  ['old', /^UnsupportedPostgresVersionError$/],
  ['newer', /^SchemaVersionMismatchError$/],
  ['other', /^(42P01|3F000|42703)$/],
  ['away', /^(08\w{3}|57P\d\d|53300|E[A-Z_]+)$/],
];
