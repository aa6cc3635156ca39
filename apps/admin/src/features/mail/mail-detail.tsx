import type { MailView } from "@souk/contracts";
import { Banner, Card, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { localeNames } from "@souk/i18n";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { MailFrame } from "./mail-frame.tsx";
import { MailSecret } from "./mail-secret.tsx";
import { MailStatePill } from "./mail-state.tsx";
import { ResendMail } from "./resend-mail.tsx";
import { useTemplateName } from "./template-name.ts";

const POLL_MS = 3000;

/** One mail: how it looks, its text, what became of it. */
export function MailDetail({ id }: { id: string }) {
  const { m } = useI18n();
  const nameOf = useTemplateName();
  const query = useQuery(
    trpc.mail.get.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data?.state === "QUEUED" ? POLL_MS : false) },
    ),
  );
  const mail = query.data;
  const writes = useCan("jobs.write");
  return (
    <Page
      title={mail ? (mail.subject ?? nameOf(mail.template)) : m.mail.title}
      above={
        <Link to="/mail" className={linkClass("quiet", "text-sm")}>
          {m.mail.title}
        </Link>
      }
      beside={mail ? <MailStatePill state={mail.state} /> : null}
      actions={
        mail && writes && mail.state !== "QUEUED" && mail.secret !== "GONE" ? (
          <ResendMail mail={mail} />
        ) : null
      }
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(data) => <MailBody mail={data} />}
      </QueryView>
    </Page>
  );
}

function MailBody({ mail }: { mail: MailView }) {
  const { m } = useI18n();
  const subject = mail.subject ?? "";
  return (
    <>
      {mail.error !== null ? (
        <Banner tone="danger" title={m.mail.error} className="mb-5">
          <bdi className="ltr wrap-anywhere">{mail.error}</bdi>
        </Banner>
      ) : null}
      <MailSecret mail={mail} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {mail.subject === null ? (
            <p className="text-muted">{m.mail.notWritten}</p>
          ) : (
            <MailFrame src={`/api/admin/mail/${mail.id}`} title={m.mail.frame(subject)} />
          )}
          {mail.text === null ? null : (
            <Card title={m.mail.text} look="plain">
              <pre
                lang={mail.locale}
                dir={mail.locale === "ar" ? "rtl" : "ltr"}
                className="font-sans text-sm wrap-anywhere whitespace-pre-wrap"
              >
                {mail.text}
              </pre>
            </Card>
          )}
        </div>
        <Card>
          <MailFacts mail={mail} />
        </Card>
      </div>
    </>
  );
}

function MailFacts({ mail }: { mail: MailView }) {
  const { m, format } = useI18n();
  const nameOf = useTemplateName();
  const { orderNumber, sentAt, attachments } = mail;
  const order = orderNumber !== null && (
    <Link to="/orders/$number" params={{ number: orderNumber }} className={linkClass("plain", "tnum ltr")}>
      #{orderNumber}
    </Link>
  );
  return (
    <Facts
      items={[
        { name: m.mail.to, value: <bdi className="ltr">{mail.recipient}</bdi> },
        { name: m.mail.template, value: nameOf(mail.template) },
        { name: m.mail.language, value: localeNames[mail.locale] },
        ...(order ? [{ name: m.mail.order, value: order }] : []),
        { name: m.mail.createdAt, value: format.dateTime(mail.createdAt) },
        ...(sentAt === null
          ? []
          : [
              {
                name: mail.state === "KEPT" ? m.mail.keptAt : m.mail.sentAt,
                value: format.dateTime(sentAt),
              },
            ]),
        { name: m.mail.attempts, value: format.number(mail.attempts) },
        ...attachments.map(({ id, name, bytes }) => ({
          name: m.mail.attachments,
          value: (
            <a
              href={`/api/admin/mail-attachments/${id}`}
              target="_blank"
              rel="noreferrer"
              className={linkClass("text", "wrap-anywhere")}
            >
              <bdi>{name}</bdi> ({format.fileSize(bytes)})
            </a>
          ),
        })),
        {
          name: m.mail.messageId,
          value: <span className="ltr font-mono text-xs text-muted">{mail.messageId}</span>,
        },
      ]}
    />
  );
}
