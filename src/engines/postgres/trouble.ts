/** What can be wrong with a database, for the person who gave its address. */
export type TroubleCode = 'database-away' | 'database-full' | 'database-refused' | 'database-other' | 'load-under-way';

const SENTENCES: Readonly<Record<TroubleCode, (detail: string) => string>> = {
  'database-away': (detail) =>
    `The database does not answer: ${detail}. See that PostgreSQL runs, and that the address is right.`,
  'database-full': (detail) => `The database has no room left: ${detail}. Make room and load again.`,
  'database-refused': (detail) => `The database refuses: ${detail}. Give an address of a user who may do this.`,
  'database-other': (detail) =>
    `The database does not hold what this version of the site asks for: ${detail}. Run \`npm run load\` first.`,
  'load-under-way': () => 'Another load into this database is under way. Wait for its end and load again.',
};

/** A sentence with its code. What was in the database stays. */
export class Trouble extends Error {
  readonly code: TroubleCode;

  constructor(code: TroubleCode, detail = '') {
    super(`${code}: ${SENTENCES[code](detail)}`);
    this.code = code;
  }
}

/** What an error of the database, or on the way to it, means. One that is none of those is given back. */
export function troubleOf(error: unknown): unknown {
  const { code = '', message } = error as { code?: string; message?: string };
  const detail = (message || code).replace(/\.$/, '');
  if (error instanceof Trouble) return error;
  if (FULL.test(code)) return new Trouble('database-full', detail);
  if (REFUSED.test(code)) return new Trouble('database-refused', detail);
  if (OTHER.test(code)) return new Trouble('database-other', detail);
  return AWAY.test(code) || /terminated|timeout|ended/i.test(detail) ? new Trouble('database-away', detail) : error;
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and the errors of sockets.
const FULL = /^(53100|53200|54\d{3})$/;
const REFUSED = /^(28\w{3}|42501|25006|3D000)$/;
const OTHER = /^(42P01|3F000|42703)$/;
const AWAY = /^(08\w{3}|57P\d\d|53300|E[A-Z_]+)$/;
