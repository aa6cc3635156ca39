import type { ProductDetail } from "../../lib/api-types.ts";
import { AttributesCard } from "./attributes-card.tsx";
import { Editable, EditableProvider } from "./editable.tsx";
import { FitmentsCard } from "./fitments-card.tsx";
import { FlagsCard } from "./flags-card.tsx";
import { MediaCard } from "./media-card.tsx";
import { OffersCard } from "./offers-card.tsx";
import { OptionsCard } from "./options-card.tsx";
import { OrganisationCard } from "./organisation-card.tsx";
import { ProductTimeline } from "./product-timeline.tsx";
import { RelationsCard } from "./relations-card.tsx";
import { SpecsCard } from "./specs-card.tsx";
import { StatusCard } from "./status-card.tsx";
import { TextsCard } from "./texts-card.tsx";
import { VariantsCard } from "./variants-card.tsx";

interface Props {
  detail: ProductDetail | null;
  writes: boolean;
  version: number;
  /** One's own stock adjustment raised the version. */
  onStock: (version: number) => void;
}

/** Main column and narrow column. */
export function EditorCards({ detail, writes, version, onStock }: Props) {
  return (
    <EditableProvider value={writes}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <TextsCard />
          <MediaCard />
          <OptionsCard />
          <VariantsCard detail={detail} version={version} onStock={onStock} />
          <OffersCard productId={detail?.id ?? null} writes={writes} />
          <AttributesCard />
          <SpecsCard />
          <FitmentsCard productId={detail?.id ?? null} writes={writes} />
          <RelationsCard ownId={detail?.id ?? null} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Editable className="flex min-w-0 flex-col gap-6">
            <StatusCard />
            <OrganisationCard />
            <FlagsCard />
          </Editable>
          {detail ? <ProductTimeline detail={detail} /> : null}
        </div>
      </div>
    </EditableProvider>
  );
}
