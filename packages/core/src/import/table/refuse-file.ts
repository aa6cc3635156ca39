import { DomainError, type ImportRefusal } from "@souk/contracts";

/** The refusal of a whole file, to be thrown: nothing of it was kept. */
export function refuseFile(
  reason: ImportRefusal["reason"],
  { line = null, value = null, max = null }: Partial<Omit<ImportRefusal, "reason">> = {},
): DomainError<"IMPORT_REFUSED"> {
  return new DomainError("IMPORT_REFUSED", { reason, line, value, max });
}
