import type { ConsentMessages } from "@souk/i18n/consent";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../lib/me.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ConsentSection } from "./consent-section.tsx";
import { DetailsSection } from "./details-section.tsx";
import { ErasureSection } from "./erasure-section.tsx";
import { ExportSection } from "./export-section.tsx";

/** What the shop knows of somebody, and what they may do about it. */
export function PrivacyPage({ words, consent }: { words: PrivacyMessages; consent: ConsentMessages }) {
  const me = useMe();
  const overview = useQuery(trpc.privacy.overview.queryOptions());
  return (
    <>
      <PageHeading title={words.title} className="text-2xl">
        {words.title}
      </PageHeading>
      <p className="mt-2 mb-6 text-muted">{words.lead}</p>
      <Loaded query={overview} skeleton={<Skeleton height="24rem" />}>
        {(data) => (
          <div className="max-w-xl space-y-8">
            {me.data ? <DetailsSection name={me.data.name} words={words} /> : null}
            <ConsentSection words={consent} />
            <ExportSection overview={data} words={words} />
            <ErasureSection overview={data} words={words} />
          </div>
        )}
      </Loaded>
    </>
  );
}
