import type { WishlistMessages } from "@souk/i18n/wishlist";
import { announce, Button } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { shop } from "../../lib/trpc.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useShareWriter } from "./share-section.tsx";

interface Props {
  renew: () => Promise<unknown>;
  words: WishlistMessages["share"];
}

/** Another link in the old one's place, or none: both are asked about, since the old one leads nowhere then. */
export function StopSharing({ renew, words }: Props) {
  const [asking, setAsking] = useState<"renew" | "stop" | null>(null);
  const [asked, setAsked] = useState<"renew" | "stop">("stop");
  const write = useShareWriter();
  const close = (): void => setAsking(null);
  const ask = (what: "renew" | "stop"): void => {
    setAsked(what);
    setAsking(what);
  };
  const end = useMutation({
    mutationFn: async (what: "renew" | "stop") => {
      if (what === "renew") return renew();
      write(await shop.wishlist.unshare.mutate());
      announce(words.stopped);
      return null;
    },
    onSuccess: close,
  });
  return (
    <div className="mt-4 flex flex-wrap gap-x-2">
      <Button variant="quiet" size="sm" onClick={() => ask("renew")}>
        {words.renew}
      </Button>
      <Button variant="quiet" size="sm" onClick={() => ask("stop")}>
        {words.stop}
      </Button>
      <ConfirmDialog
        open={asking !== null}
        title={asked === "renew" ? words.renewTitle : words.stopTitle}
        confirmLabel={asked === "renew" ? words.renew : words.stop}
        cancelLabel={words.cancel}
        pending={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate(asked)}
        onClose={close}
      >
        {asked === "renew" ? words.renewText : words.stopText}
      </ConfirmDialog>
    </div>
  );
}
