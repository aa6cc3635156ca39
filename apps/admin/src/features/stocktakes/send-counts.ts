import { type DomainProblem, StocktakeDetail } from "@souk/contracts";
import { readProblem } from "../../lib/upload-media.ts";

export type CountsSent =
  | { ok: true; stocktake: StocktakeDetail }
  | { ok: false; problem: DomainProblem | null };

/** Sends a counted sheet; its body is the file itself. `countedAt`: ISO, or empty for the sheet's own moment. */
export async function sendCounts(number: number, file: File, countedAt: string): Promise<CountsSent> {
  const query = new URLSearchParams({ filename: file.name, ...(countedAt === "" ? {} : { countedAt }) });
  try {
    const response = await fetch(`/api/admin/stocktakes/${number}/counts?${query.toString()}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    const answer: unknown = await response.json();
    const read = StocktakeDetail.safeParse(answer);
    if (response.ok && read.success) return { ok: true, stocktake: read.data };
    return { ok: false, problem: readProblem(answer) };
  } catch {
    return { ok: false, problem: null };
  }
}
