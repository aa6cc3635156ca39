export type EmbeddedFailure =
  /** Another live Souk has the data folder. */
  | "in-use"
  /** Root has no unprivileged user to run PostgreSQL as. */
  | "no-user"
  /** No binaries for this kind of machine. */
  | "no-binaries"
  /** The files are there but cannot be used: lost password, other version, other owner. */
  | "unusable-files"
  /** PostgreSQL did not start or stop. */
  | "failed";

/** The built-in PostgreSQL cannot be used; the message says why and what to do, in plain words. */
export class EmbeddedError extends Error {
  override readonly name = "EmbeddedError";
  readonly failure: EmbeddedFailure;

  constructor(failure: EmbeddedFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.failure = failure;
  }
}
