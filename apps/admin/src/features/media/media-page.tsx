import type { MediaItem } from "@souk/contracts";
import { buttonClass, Checkbox, EmptyState, LoadMore } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { MediaGrid, MediaSkeleton, tileClass } from "../../parts/media-grid.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { PictureDrop } from "../../parts/uploads/picture-drop.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { useMediaPages } from "../../parts/use-media-pages.ts";
import { MediaDrawer } from "./media-drawer.tsx";
import type { MediaSearch } from "./media-search.ts";

/** Every picture of the shop: found, uploaded, described, and deleted where nothing shows it. */
export function MediaPage({ search }: { search: MediaSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate({ from: "/media" });
  const writes = useCan("products.write");
  const change = (changed: Partial<{ [K in keyof MediaSearch]: MediaSearch[K] | undefined }>) =>
    void navigate({ to: "/media", search: (now) => compact({ ...now, ...changed }), replace: true });
  return (
    <Page title={m.media.title}>
      {writes ? (
        <PictureDrop label={m.media.title} onStored={() => undefined} />
      ) : (
        <p className="text-sm text-muted">{m.media.readOnly}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 py-4">
        <UrlSearch
          label={m.media.searchLabel}
          placeholder={m.media.searchPlaceholder}
          value={search.query ?? ""}
          onSearch={(query) => change({ query: query || undefined })}
        />
        <Checkbox
          label={m.media.unused}
          value={search.unused === true}
          onChange={(unused) => change({ unused: unused || undefined })}
        />
      </div>
      <Pictures search={search} />
      {search.id === undefined ? null : (
        <MediaDrawer key={search.id} id={search.id} onClose={() => change({ id: undefined })} />
      )}
    </Page>
  );
}

function Pictures({ search }: { search: MediaSearch }) {
  const { m } = useI18n();
  const pages = useMediaPages(search);
  return (
    <QueryView query={pages} skeleton={<MediaSkeleton tiles={24} />}>
      {(items) =>
        items.length === 0 ? (
          <Nothing filtered={search.query !== undefined || search.unused === true} />
        ) : (
          <>
            <MediaGrid items={items} tile={tileOf} />
            <LoadMore
              label={m.common.loadMore}
              status={m.common.shown(items.length)}
              pending={pages.isFetchingNextPage}
              pendingLabel={m.common.loading}
              onLoadMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
            />
          </>
        )
      }
    </QueryView>
  );
}

/** Whoever opens a picture while the search is on its way to the URL keeps both. */
const tileOf = ({ id }: MediaItem, face: React.ReactNode) => (
  <Link
    from="/media"
    to="/media"
    search={(now) => ({ ...now, id })}
    resetScroll={false}
    className={tileClass}
  >
    {face}
  </Link>
);

function Nothing({ filtered }: { filtered: boolean }) {
  const { m } = useI18n();
  if (!filtered) return <EmptyState title={m.media.empty}>{m.media.emptyText}</EmptyState>;
  return (
    <EmptyState
      title={m.media.emptyFiltered}
      action={
        <Link to="/media" search={{}} className={buttonClass({ variant: "secondary" })}>
          {m.media.showAll}
        </Link>
      }
    >
      {m.media.emptyFilteredText}
    </EmptyState>
  );
}
