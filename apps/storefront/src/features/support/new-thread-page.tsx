import type { SupportMessages } from "@souk/i18n/support";
import { linkClass, Tag } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { MessageForm } from "./message-form.tsx";

/** The first message of a conversation, about an order or about anything. */
export function NewThreadPage({ words, order }: { words: SupportMessages; order: number | undefined }) {
  const { locale } = usePastCartI18n();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  if (!me.data) return null;
  return (
    <div className="max-w-xl">
      <Link to="/$locale/account/messages" params={{ locale }} className={linkClass("quiet", "text-sm")}>
        {words.back}
      </Link>
      <PageHeading title={words.newThread} className="mt-1 mb-4 text-2xl">
        {words.newThread}
      </PageHeading>
      {order === undefined ? null : <Tag className="mb-4">{words.aboutOrder(order)}</Tag>}
      <MessageForm
        words={words}
        draftName={`${me.data.id}.new.${order ?? ""}`}
        withSubject
        send={(message) =>
          shop.support.open.mutate({
            ...message,
            ...(order !== undefined && { orderNumber: order }),
          })
        }
        onSent={(thread) => {
          client.setQueryData(trpc.support.get.queryKey({ number: thread.number }), thread);
          void client.invalidateQueries({ queryKey: trpc.support.list.pathKey() });
          void navigate({
            to: "/$locale/account/messages/$number",
            params: { locale, number: String(thread.number) },
            replace: true,
          });
        }}
      />
    </div>
  );
}
