import type { ContactView } from "@souk/contracts";
import { Card, linkClass, Skeleton } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { ArchiveButton } from "./archive-button.tsx";
import { Assignee } from "./assignee.tsx";
import { ContactStatePill } from "./contact-state.tsx";
import { MessageNotes } from "./message-notes.tsx";
import { MessageReplies } from "./message-replies.tsx";
import { SenderCard } from "./sender-card.tsx";
import { useContactChanged } from "./use-contact-changed.ts";

/** One message: who wrote it, what was answered, and what staff say of it. Opening it makes it read. */
export function MessagePage({ id }: { id: string }) {
  const { m, format } = useI18n();
  const words = m.contact;
  const writes = useCan("support.write");
  const query = useQuery({ ...trpc.contact.get.queryOptions({ id }), staleTime: 0 });
  const message = query.data;
  useMarkRead(message, writes);
  return (
    <Page
      title={message ? words.topics[message.topic] : words.title}
      above={
        <Link to="/contact" className={linkClass("quiet", "text-sm")}>
          {words.back}
        </Link>
      }
      beside={message ? <ContactStatePill state={message.state} /> : null}
      below={message ? words.received(format.dateTime(message.createdAt)) : null}
      actions={message && writes ? <ArchiveButton message={message} /> : null}
    >
      {writes ? null : <ReadOnlyNotice />}
      <QueryView query={query} skeleton={<Skeleton className="h-96" />}>
        {(loaded) => <Parts message={loaded} writes={writes} />}
      </QueryView>
    </Page>
  );
}

function Parts({ message, writes }: { message: ContactView; writes: boolean }) {
  const { m } = useI18n();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <Card title={m.contact.column.message}>
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {message.text}
          </p>
        </Card>
        <MessageReplies message={message} writes={writes} />
        <MessageNotes message={message} writes={writes} />
        <RecordTimeline entity="contact" entityId={message.id} />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        <SenderCard message={message} />
        <Assignee message={message} writes={writes} />
      </div>
    </div>
  );
}

/** Who may only look changes nothing by looking. */
function useMarkRead(message: ContactView | undefined, writes: boolean): void {
  const changed = useContactChanged();
  const { mutate } = useMutation(
    trpc.contact.open.mutationOptions({ onSuccess: (read) => changed(read, null) }),
  );
  const id = message?.id;
  const isNew = writes && message?.state === "NEW";
  useEffect(() => {
    if (isNew && id !== undefined) mutate({ id });
  }, [isNew, id, mutate]);
}
