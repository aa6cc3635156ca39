import type { ProductDetail } from "../../lib/api-types.ts";
import { FlagsCard } from "./flags-card.tsx";
import { MediaCard } from "./media-card.tsx";
import { OptionsCard } from "./options-card.tsx";
import { OrganisationCard } from "./organisation-card.tsx";
import { ProductTimeline } from "./product-timeline.tsx";
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

/** Main column and narrow column. The fieldset disables every field at once for whoever may only look. */
export function EditorCards({ detail, writes, version, onStock }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <fieldset disabled={!writes} className="flex min-w-0 flex-col gap-6">
        <TextsCard />
        <MediaCard writes={writes} />
        <OptionsCard />
        <VariantsCard detail={detail} version={version} onStock={onStock} />
        <SpecsCard />
      </fieldset>
      <div className="flex min-w-0 flex-col gap-6">
        <fieldset disabled={!writes} className="flex min-w-0 flex-col gap-6">
          <StatusCard />
          <OrganisationCard />
          <FlagsCard />
        </fieldset>
        {detail ? <ProductTimeline detail={detail} /> : null}
      </div>
    </div>
  );
}
