/** How the process ends, for scripts and service managers; docs/configuration.md repeats this table. */
export const exitCodes = {
  stopped: { code: 0, about: "It was asked to stop and did." },
  unexpected: { code: 1, about: "An error nobody foresaw; the log has it." },
  configuration: { code: 2, about: "A variable is wrong; each one is listed." },
  database: { code: 3, about: "The database cannot be reached or started." },
  migration: { code: 4, about: "A migration failed; the message tells which one and what to do." },
  port: { code: 5, about: "The port is in use or not allowed." },
  inUse: { code: 6, about: "Another Souk uses the data folder." },
  storage: { code: 7, about: "The storage of pictures (`SOUK_S3_…`) cannot be used." },
  forced: { code: 130, about: "A second Ctrl+C cut the stop short." },
} as const;

/** The start cannot go on; the message is for the person who started it. */
export class BootError extends Error {
  override readonly name = "BootError";
  readonly exitCode: number;

  constructor(kind: keyof typeof exitCodes, message: string, cause?: unknown) {
    super(message, { cause });
    this.exitCode = exitCodes[kind].code;
  }
}
