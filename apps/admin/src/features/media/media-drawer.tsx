import type { MediaDetail } from "@souk/contracts";
import { Button, Card, Drawer, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AltForm } from "../../parts/alt-form.tsx";
import { Facts } from "../../parts/facts.tsx";
import { useMediaName } from "../../parts/media-grid.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { mediaUrl } from "../../parts/thumb.tsx";
import { DeleteMedia } from "./delete-media.tsx";
import { MediaUses } from "./media-uses.tsx";

/** One picture of the library: how it looks, what it is, what shows it, and what it is called in each language. */
export function MediaDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { m, locale } = useI18n();
  const media = useQuery(trpc.media.get.queryOptions({ id, locale }));
  const name = useMediaName();
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={<bdi className="wrap-anywhere">{media.data ? name(media.data) : m.media.unnamed}</bdi>}
      closeLabel={m.common.close}
    >
      <QueryView query={media} skeleton={<Skeleton className="h-96" />}>
        {(detail) => <Detail media={detail} onDeleted={onClose} />}
      </QueryView>
    </Drawer>
  );
}

function Detail({ media, onDeleted }: { media: MediaDetail; onDeleted: () => void }) {
  const { m, format } = useI18n();
  const writes = useCan("products.write");
  const [deleting, setDeleting] = useState(false);
  const pixels = (value: number) => format.number(value);
  return (
    <div className="flex flex-col gap-5">
      <img
        src={mediaUrl(media, 320)}
        alt={media.alt}
        width={media.width}
        height={media.height}
        className="max-h-80 w-full rounded-lg bg-dune object-contain"
      />
      <Facts
        items={[
          { name: m.media.file, value: <bdi>{media.filename || m.common.none}</bdi> },
          {
            name: m.media.size,
            value: <bdi>{m.media.pixels(pixels(media.width), pixels(media.height))}</bdi>,
          },
          { name: m.media.fileSize, value: media.bytes > 0 ? format.fileSize(media.bytes) : m.common.none },
          { name: m.media.widths, value: format.list(media.widths.map(pixels)) },
          { name: m.media.uploadedAt, value: format.dateTime(media.createdAt) },
        ]}
      />
      <Card look="plain" level={3} title={m.media.usedBy}>
        <MediaUses media={media} />
      </Card>
      <Card look="plain" level={3} title={m.media.alt}>
        <AltForm media={media} writes={writes} />
      </Card>
      {writes ? (
        <div className="hairline-t pt-4">
          <Button
            variant="quiet"
            className="-ms-4 text-pomegranate"
            disabled={media.uses > 0}
            aria-describedby={media.uses > 0 ? "media-in-use" : undefined}
            onClick={() => setDeleting(true)}
          >
            {m.media.delete}
          </Button>
          {media.uses > 0 ? (
            <p id="media-in-use" className="text-sm text-muted">
              {m.media.deleteUsed}
            </p>
          ) : null}
        </div>
      ) : null}
      {deleting ? (
        <DeleteMedia id={media.id} onDeleted={onDeleted} onClose={() => setDeleting(false)} />
      ) : null}
    </div>
  );
}
