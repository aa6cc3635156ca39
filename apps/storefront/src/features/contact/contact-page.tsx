import type { ContactMessages } from "@souk/i18n/contact";
import { Button, CheckCircleIcon, Skeleton } from "@souk/ui";
import { useState } from "react";
import { useMe } from "../../lib/me.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ReachUs } from "../../parts/reach-us.tsx";
import { readDraft } from "./contact-draft.ts";
import { ContactForm } from "./contact-form.tsx";
import { blank } from "./contact-schema.ts";

/** How people write to the shop, and by what else they reach it. */
export function ContactPage({ words }: { words: ContactMessages }) {
  const me = useMe();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const title = sentTo === null ? words.title : words.sent;
  return (
    <div className="shop-width py-10 md:py-14">
      <div className="max-w-2xl">
        <PageHeading key={title} title={title} className="text-2xl md:text-3xl">
          {title}
        </PageHeading>
        {sentTo === null ? (
          <>
            <p className="mt-2 mb-6 text-muted">{words.lead}</p>
            {me.isPending ? (
              <Skeleton height="26rem" />
            ) : (
              <ContactForm words={words} typed={typedBefore(me.data)} onSent={setSentTo} />
            )}
          </>
        ) : (
          <output className="mt-4 block space-y-6">
            <p className="flex items-center gap-3 wrap-anywhere">
              <CheckCircleIcon className="shrink-0 text-pine" />
              {words.sentTo(sentTo)}
            </p>
            <Button variant="secondary" onClick={() => setSentTo(null)}>
              {words.again}
            </Button>
          </output>
        )}
        <ReachUs place="CONTACT" />
      </div>
    </div>
  );
}

/** What this tab remembers, or what the account knows. */
function typedBefore(me: { name: string; email: string } | null | undefined) {
  return readDraft(sessionStorage) ?? (me ? { ...blank, name: me.name, email: me.email } : blank);
}
