import { SecretToken } from "@souk/contracts";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { Banner, Button, linkClass } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { saveFile } from "./save-file.ts";

/** Behind the link of a mail: the file is fetched by a press, because mail programs open links by themselves. */
export function DataFilePage({ words }: { words: PrivacyMessages }) {
  const i18n = useI18n();
  const { hash } = useLocation();
  const token = SecretToken.safeParse(hash.replace(/^#/, "")).data ?? null;
  const say = words.file;
  const get = useMutation({
    mutationFn: async (wanted: string) => saveFile(await shop.privacy.openExport.mutate({ token: wanted })),
  });
  const isOver = problemOf(get.error)?.code === "LINK_EXPIRED";
  return (
    <div className="shop-width max-w-xl py-12">
      <PageHeading title={say.title} className="text-2xl">
        {say.title}
      </PageHeading>
      <p className="mt-2 mb-6 text-muted">{say.lead}</p>
      {token === null ? <Banner tone="warning">{say.incomplete}</Banner> : null}
      {get.error ? (
        <Banner tone="danger" role="alert" className="mb-4">
          {isOver ? say.expired : errorText(get.error, i18n)}
        </Banner>
      ) : null}
      <output className="block">
        {get.isSuccess ? (
          <Banner tone="success" className="mb-4">
            {say.done}
          </Banner>
        ) : null}
      </output>
      {token === null || isOver ? null : (
        <Button size="lg" pending={get.isPending} onClick={() => get.mutate(token)}>
          {say.get}
        </Button>
      )}
      <p className="mt-6 text-body">
        <Link to="/$locale/account/privacy" params={{ locale: i18n.locale }} className={linkClass("text")}>
          {say.toAccount}
        </Link>
      </p>
    </div>
  );
}
