import type { SupportFileView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CustomerContext, StaffContext } from "../../context.ts";
import { takeTurn } from "../../limits/take-turn.ts";
import { readThread } from "../thread-row.ts";
import { fileName } from "./file-name.ts";
import { readFile } from "./read-file.ts";

export interface FileToSend {
  bytes: Uint8Array;
  /** As it was called where it came from. */
  filename: string;
}

const viewSelect = {
  id: true,
  kind: true,
  name: true,
  bytes: true,
  width: true,
  height: true,
} as const satisfies Prisma.SupportFileSelect;

/** Takes a file of a customer's for a message that is yet to be posted. FILE_REFUSED, TOO_MANY_REQUESTS. */
export async function sendFile(ctx: CustomerContext, file: FileToSend): Promise<SupportFileView> {
  const { id: userId } = ctx.customer;
  await takeTurn(ctx, "support-file", { owner: userId });
  return keep(ctx, file, { userId, sentBy: "CUSTOMER" });
}

/** The same of the staff's, for an answer in that thread's customer's. NOT_FOUND, FILE_REFUSED, TOO_MANY_REQUESTS. */
export async function sendFileByStaff(
  ctx: StaffContext,
  { number, ...file }: FileToSend & { number: number },
): Promise<SupportFileView> {
  const { userId } = await readThread(ctx.db, { number });
  await takeTurn(ctx, "support-file-by-staff", { owner: ctx.staff.id });
  return keep(ctx, file, { userId, sentBy: "STAFF", actorId: ctx.staff.id });
}

type Sender = Pick<Prisma.SupportFileUncheckedCreateInput, "userId" | "sentBy" | "actorId">;

async function keep(
  { db, clock }: Pick<CustomerContext, "db" | "clock">,
  { bytes, filename }: FileToSend,
  sender: Sender,
): Promise<SupportFileView> {
  const { content, ...file } = await readFile(bytes);
  return db.supportFile.create({
    data: {
      ...sender,
      ...file,
      content,
      bytes: content.byteLength,
      name: fileName(filename, file.kind),
      createdAt: clock.now(),
    },
    select: viewSelect,
  });
}
