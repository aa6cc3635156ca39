import { Button, PlusIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { SegmentList } from "./segment-list.tsx";
import { SegmentPanel } from "./segment-panel.tsx";
import type { SegmentSearch } from "./segment-search.ts";

/** The segments beside the chosen one; the choice is in the URL. */
export function SegmentsPage({ search: { id, copy } }: { search: SegmentSearch }) {
  const { m } = useI18n();
  const words = m.segments;
  const writes = useCan("segments.write");
  const navigate = useNavigate();
  return (
    <Page
      title={words.title}
      below={words.lead}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/segments", search: { id: "new" } })}
          >
            {words.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <SegmentList chosen={id} />
        {id === undefined ? <p className="text-muted max-lg:hidden">{words.choose}</p> : null}
        {id === "new" && writes ? (
          copy === undefined ? (
            <SegmentPanel key="new" segment={null} from={null} writes />
          ) : (
            <Loaded key={`copy-${copy}`} id={copy} writes copies />
          )
        ) : null}
        {id !== undefined && id !== "new" ? <Loaded key={id} id={id} writes={writes} copies={false} /> : null}
      </div>
    </Page>
  );
}

/** A segment to change, or to begin a new one from. */
function Loaded({ id, writes, copies }: { id: string; writes: boolean; copies: boolean }) {
  const query = useQuery(trpc.segments.get.queryOptions({ id }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
      {(segment) => (
        <SegmentPanel segment={copies ? null : segment} from={copies ? segment : null} writes={writes} />
      )}
    </QueryView>
  );
}
