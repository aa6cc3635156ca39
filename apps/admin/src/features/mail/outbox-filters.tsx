import { MAIL_STATES, MAIL_TEMPLATES } from "@souk/contracts";
import { Button, NativeSelect } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { MailSearch } from "./mail-search.ts";

type Change = { [K in keyof MailSearch]?: MailSearch[K] | undefined };

export function OutboxFilters({ search }: { search: MailSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const change = (changed: Change) =>
    void navigate({ to: "/mail", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <UrlSearch
        label={m.mail.search}
        placeholder={m.mail.searchPlaceholder}
        value={search.recipient ?? ""}
        onSearch={(recipient) => change({ recipient: recipient || undefined })}
      />
      <NativeSelect
        label={m.mail.template}
        hideLabel
        placeholder={m.mail.allTemplates}
        options={MAIL_TEMPLATES.map((value) => ({ value, label: m.mail.templates[value] }))}
        value={search.template ?? ""}
        onChange={(value) => change({ template: MAIL_TEMPLATES.find((one) => one === value) })}
        className="w-52"
      />
      <NativeSelect
        label={m.mail.state}
        hideLabel
        placeholder={m.mail.state}
        options={MAIL_STATES.map((value) => ({ value, label: m.mail.states[value] }))}
        value={search.state ?? ""}
        onChange={(value) => change({ state: MAIL_STATES.find((one) => one === value) })}
        className="w-40"
      />
      {Object.keys(search).length > 0 ? (
        <Button variant="quiet" onClick={() => void navigate({ to: "/mail", search: {}, replace: true })}>
          {m.common.clearAll}
        </Button>
      ) : null}
    </div>
  );
}
