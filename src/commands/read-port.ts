/** A port as `PORT` says it. @throws Error with a sentence for the person who gave it */
export function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`PORT="${value}" cannot be used. Write a number from 1 to 65535, or 0 for any port that is free.`);
}
