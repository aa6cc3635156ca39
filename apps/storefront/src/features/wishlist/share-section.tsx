import type { WishlistShare } from "@souk/contracts";
import type { WishlistMessages } from "@souk/i18n/wishlist";
import { announce, Banner, Button, CopyIcon, inputClass, labelClass, TextField } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { StopSharing } from "./stop-sharing.tsx";

interface Props {
  share: WishlistShare | null;
  words: WishlistMessages;
}

/** The link under which others see the list: made, named, replaced and taken back here. */
export function ShareSection({ share, words: { share: words } }: Props) {
  const i18n = useI18n();
  const [name, setName] = useState(share?.name ?? "");
  const title = useId();
  const write = useShareWriter();
  const save = useMutation({
    mutationFn: (renew: boolean) => shop.wishlist.share.mutate({ name, renew }),
    onSuccess: write,
  });
  return (
    <section aria-labelledby={title} className="rounded-lg bg-sand p-5">
      <h2 id={title} className="text-lg">
        {words.title}
      </h2>
      <p className="mt-1 mb-4 text-sm text-muted">{share ? words.on : words.off}</p>
      {share ? <ShareLink key={share.token} token={share.token} words={words} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(false, { onSuccess: () => announce(words.saved) });
        }}
      >
        <TextField
          label={words.name}
          help={words.nameHelp}
          value={name}
          onChange={setName}
          maxLength={60}
          autoComplete="off"
          dir="auto"
        />
        <Button
          type="submit"
          variant={share ? "secondary" : "primary"}
          className="mt-3"
          pending={save.isPending}
        >
          {share ? words.saveName : words.make}
        </Button>
      </form>
      {save.error ? (
        <Banner tone="danger" role="alert" className="mt-3">
          {errorText(save.error, i18n)}
        </Banner>
      ) : null}
      {share ? <StopSharing renew={() => save.mutateAsync(true)} words={words} /> : null}
    </section>
  );
}

/** Writes how the list is shared where the page reads it. */
export function useShareWriter(): (share: WishlistShare | null) => void {
  const client = useQueryClient();
  const market = useMarket();
  return (share) =>
    client.setQueryData(trpc.wishlist.get.queryKey(market), (list) => list && { ...list, share });
}

function ShareLink({ token, words }: { token: string; words: WishlistMessages["share"] }) {
  const { locale } = useI18n();
  const [copied, setCopied] = useState(false);
  const id = useId();
  const url = `${globalThis.location.origin}/${locale}/wishlist/${token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
    announce(words.copied);
  };
  return (
    <div className="mb-5">
      <label htmlFor={id} className={labelClass}>
        {words.link}
      </label>
      <input
        id={id}
        readOnly
        dir="ltr"
        value={url}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className={inputClass}
      />
      <Button className="mt-2" start={<CopyIcon size={18} />} onClick={() => void copy()}>
        {copied ? words.copied : words.copy}
      </Button>
    </div>
  );
}
