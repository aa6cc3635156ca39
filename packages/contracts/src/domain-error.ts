import { type DomainErrorCode, type DomainErrorDetails, domainErrors, type DomainProblem } from "./errors.ts";

/** Thrown by core where a rule refuses. Nothing was changed. */
export class DomainError<C extends DomainErrorCode = DomainErrorCode> extends Error {
  override readonly name = "DomainError";
  readonly code: C;
  readonly details: DomainErrorDetails<C>;

  constructor(code: C, details: DomainErrorDetails<C>) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The refusal behind an error, if it is one (`instanceof` alone would type its code as any). */
export function asDomainError(error: unknown): DomainError | null {
  return error instanceof DomainError ? error : null;
}

const isCode = (code: unknown): code is DomainErrorCode =>
  typeof code === "string" && Object.hasOwn(domainErrors, code);

/** A refusal as it was sent or kept, read again: its code is known and its details are those of the code. Else null. */
export function asProblem(value: unknown): DomainProblem | null {
  if (typeof value !== "object" || value === null || !("code" in value) || !("details" in value)) return null;
  const { code, details } = value;
  if (!isCode(code) || !domainErrors[code].safeParse(details).success) return null;
  // The details were just checked by the code's own schema; TypeScript can't tie the two.
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return { code, details } as DomainProblem;
}
