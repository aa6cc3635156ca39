import type { MediaDetail } from "@souk/contracts";
import { Dialog, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";
import { AltForm } from "./alt-form.tsx";
import { QueryView } from "./query-view.tsx";

interface Props {
  id: string;
  /** What the picture is called here. */
  name: string;
  onClose: () => void;
  onSaved: (media: MediaDetail) => void;
}

/** The alternative texts of one picture, where the picture stands. Mount it while it is open. */
export function AltDialog({ id, name, onClose, onSaved }: Props) {
  const { m, locale } = useI18n();
  const media = useQuery(trpc.media.get.queryOptions({ id, locale }));
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={m.media.altOf(name)}
      closeLabel={m.common.close}
    >
      <QueryView query={media} skeleton={<Skeleton className="h-64" />}>
        {(detail) => (
          <AltForm
            media={detail}
            writes
            onSaved={(saved) => {
              onSaved(saved);
              onClose();
            }}
          />
        )}
      </QueryView>
    </Dialog>
  );
}
