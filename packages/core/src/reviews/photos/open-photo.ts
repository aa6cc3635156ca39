import { DomainError, type ReviewPhotoSize } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, CustomerContext, StaffContext } from "../../context.ts";

export interface AskedPhoto {
  id: string;
  size: ReviewPhotoSize;
}
type Content = Uint8Array<ArrayBuffer>;
type Db = Pick<Core, "db">;

/** A photo of a published review, for anybody; null for every other. */
export function openShownPhoto(core: Db, { id, size }: AskedPhoto): Promise<Content | null> {
  return find(core, size, { id, isShown: true });
}

/** One's own, published or not. NOT_FOUND. */
export async function openOwnPhoto(ctx: CustomerContext, { id, size }: AskedPhoto): Promise<Content> {
  return there(await find(ctx, size, { id, userId: ctx.customer.id }));
}

/** One that was sent with a review, for who judges it. NOT_FOUND. */
export async function openPhotoByStaff(ctx: StaffContext, { id, size }: AskedPhoto): Promise<Content> {
  return there(await find(ctx, size, { id, reviewId: { not: null } }));
}

async function find(
  { db }: Db,
  size: ReviewPhotoSize,
  where: Prisma.ReviewPhotoWhereInput,
): Promise<Content | null> {
  if (size === "small")
    return (await db.reviewPhoto.findFirst({ where, select: { small: true } }))?.small ?? null;
  return (await db.reviewPhoto.findFirst({ where, select: { large: true } }))?.large ?? null;
}

function there(content: Content | null): Content {
  if (!content) throw new DomainError("NOT_FOUND", { entity: "photo" });
  return content;
}
