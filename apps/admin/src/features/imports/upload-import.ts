import { type DomainProblem, type ImportOptions, UploadedImport } from "@souk/contracts";
import { readProblem } from "../../lib/upload-media.ts";

export type ImportUpload = { ok: true; id: string } | { ok: false; problem: DomainProblem | null };

/** Sends a file to be tried. Its body is the file itself, so that any size streams. */
export async function uploadImport(file: File, options: ImportOptions): Promise<ImportUpload> {
  const query = new URLSearchParams({
    filename: file.name,
    currency: options.currency,
    rate: String(options.rate),
    createCategories: String(options.createCategories),
  });
  try {
    const response = await fetch(`/api/admin/imports?${query.toString()}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const answer: unknown = await response.json();
    const uploaded = UploadedImport.safeParse(answer);
    if (response.ok && uploaded.success) return { ok: true, id: uploaded.data.id };
    return { ok: false, problem: readProblem(answer) };
  } catch {
    return { ok: false, problem: null };
  }
}
