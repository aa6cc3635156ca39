import { DomainError } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import type { OpenedDocument } from "../../invoices/open-document.ts";

/** A PDF that a mail of the outbox carries; NOT_FOUND. */
export async function openAttachment(ctx: StaffContext, { id }: { id: string }): Promise<OpenedDocument> {
  const found = await ctx.db.mailAttachment.findFirst({
    where: { id, contentType: "application/pdf" },
    select: { name: true, content: true },
  });
  if (!found) throw new DomainError("NOT_FOUND", { entity: "mail" });
  return { name: found.name, bytes: found.content };
}
