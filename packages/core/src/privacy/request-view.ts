import type { PrivacyRequestView } from "@souk/contracts";
import type { Prisma } from "@souk/db";

export const requestSelect = {
  id: true,
  kind: true,
  state: true,
  createdAt: true,
  dueAt: true,
  closedAt: true,
  waitsFor: true,
  file: { select: { expiresAt: true } },
} as const satisfies Prisma.PrivacyRequestSelect;
type Row = Prisma.PrivacyRequestGetPayload<{ select: typeof requestSelect }>;

export function toRequestView(
  { file, createdAt, dueAt, closedAt, ...row }: Row,
  now: Date,
): PrivacyRequestView {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    dueAt: dueAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    fileUntil: file && file.expiresAt > now ? file.expiresAt.toISOString() : null,
  };
}
