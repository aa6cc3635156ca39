import type { Tx } from "../context.ts";

/** Whose data it is: an account, an address, or both. */
export interface Subject {
  readonly userId: string | null;
  /** Where its owner has shown to read its mail; what guests left under it is theirs, then. */
  readonly email: string | null;
}

/**
 * Who a request is about. Whoever types an address into an account doesn't own what others left under it: it counts once
 * it was verified. Without an account the address is all there is.
 */
export async function subjectOf(
  tx: Tx,
  request: { readonly userId: string | null; readonly email: string },
): Promise<Subject> {
  const { userId } = request;
  if (userId === null) return { userId, email: request.email };
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { email: true, emailVerified: true },
  });
  return { userId, email: user?.emailVerified ? user.email : null };
}
