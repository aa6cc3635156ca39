import { hasCode } from "@souk/core/transaction";

const DOWN = new Set([
  // Prisma: can't reach, timed out, connection closed, pool or transaction not available in time
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  // PostgreSQL: shutting down, starting up, too many connections
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);
// The last two: a Unix socket that isn't there, or whose queue is full. ENOENT alone may be any file's.
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|server (has )?closed the connection|Can't reach database|connect ENOENT|connect EAGAIN/i;

/** Whether an error, or one of its causes, says that the database can't be used now. */
export function isDatabaseDown(error: unknown): boolean {
  return hasCode(error, DOWN) || saysSo(error);
}

function saysSo(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  return WORDS.test(error.message) || saysSo(error.cause, depth + 1);
}
