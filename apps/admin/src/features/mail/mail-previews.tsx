import { LOCALES, MAIL_TEMPLATES } from "@souk/contracts";
import { localeNames } from "@souk/i18n";
import { Card, NativeSelect } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { MailFrame } from "./mail-frame.tsx";
import type { MailSearch } from "./mail-search.ts";

/** Each template in each language, with goods and people that don't exist. */
export function MailPreviews({ search }: { search: MailSearch }) {
  const { m, locale: mine } = useI18n();
  const navigate = useNavigate();
  const [width, setWidth] = useState<"desktop" | "phone">("desktop");
  const { template = "order_received", locale = mine } = search;
  const { data } = useQuery({
    ...trpc.mail.preview.queryOptions({ template, locale }),
    placeholderData: keepPreviousData,
  });
  const go = (changed: MailSearch) =>
    void navigate({ to: "/mail", search: { tab: "previews", template, locale, ...changed }, replace: true });
  return (
    <>
      <div className="flex flex-wrap items-end gap-2 pb-4">
        <NativeSelect
          label={m.mail.template}
          options={MAIL_TEMPLATES.map((value) => ({ value, label: m.mail.templates[value] }))}
          value={template}
          onChange={(value) => go({ template: MAIL_TEMPLATES.find((one) => one === value) ?? template })}
          className="w-60"
        />
        <NativeSelect
          label={m.mail.language}
          options={LOCALES.map((value) => ({ value, label: localeNames[value] }))}
          value={locale}
          onChange={(value) => go({ locale: LOCALES.find((one) => one === value) ?? locale })}
          className="w-40"
        />
        <NativeSelect
          label={m.mail.width}
          options={(["desktop", "phone"] as const).map((value) => ({ value, label: m.mail.widths[value] }))}
          value={width}
          onChange={(value) => setWidth(value === "phone" ? "phone" : "desktop")}
          className="w-36"
        />
      </div>
      <h2 className="pb-3 text-lg">
        <bdi lang={locale}>{data?.subject ?? "…"}</bdi>
      </h2>
      <MailFrame
        src={`/api/admin/mail/preview/${template}/${locale}`}
        title={m.mail.frame(data?.subject ?? "")}
        narrow={width === "phone"}
      />
      <Card title={m.mail.text} look="plain" className="mt-6">
        <pre
          lang={locale}
          dir={locale === "ar" ? "rtl" : "ltr"}
          className="font-sans text-sm wrap-anywhere whitespace-pre-wrap"
        >
          {data?.text ?? ""}
        </pre>
      </Card>
    </>
  );
}
