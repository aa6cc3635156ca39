import { domainErrors, MediaView, type DomainErrorCode, type DomainProblem } from "@souk/contracts";

export type UploadResult = { ok: true; media: MediaView } | { ok: false; problem: DomainProblem | null };

/** Stores a picture; a refusal names its rule, null is an answer that wasn't understood or none. */
export async function uploadMedia(file: File): Promise<UploadResult> {
  const body = new FormData();
  body.set("file", file);
  try {
    const response = await fetch("/api/admin/media", { method: "POST", body });
    const answer: unknown = await response.json();
    const media = MediaView.safeParse(answer);
    if (response.ok && media.success) return { ok: true, media: media.data };
    return { ok: false, problem: readProblem(answer) };
  } catch {
    return { ok: false, problem: null };
  }
}

const isCode = (code: string): code is DomainErrorCode => code in domainErrors;

function readProblem(answer: unknown): DomainProblem | null {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return null;
  const { error } = answer;
  if (typeof error !== "object" || error === null || !("code" in error) || !("details" in error)) return null;
  const { code, details } = error;
  if (typeof code !== "string" || !isCode(code) || !domainErrors[code].safeParse(details).success)
    return null;
  return pair(code, details);
}

// The details were just checked by the code's own schema; TypeScript can't tie the two.
function pair(code: DomainErrorCode, details: unknown): DomainProblem {
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return { code, details } as DomainProblem;
}
