import type { ProductStatus } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const tones: Record<ProductStatus, Tone> = {
  DRAFT: "neutral",
  ACTIVE: "success",
  INACTIVE: "warning",
  ARCHIVED: "neutral",
};

export function ProductStatusPill({ status, deleted }: { status: ProductStatus; deleted: boolean }) {
  const { m } = useI18n();
  if (deleted) return <StatusPill tone="danger">{m.products.deletedTab}</StatusPill>;
  return <StatusPill tone={tones[status]}>{m.products.statuses[status]}</StatusPill>;
}
