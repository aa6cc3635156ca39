import { AUDIT_ENTITIES } from "@souk/contracts";
import { Button, NativeSelect, TextField } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { AuditSearch } from "./audit-search.ts";

type Change = { [K in keyof AuditSearch]?: AuditSearch[K] | undefined };

/** Words, kind of record, who did it (the list of people is for whoever may see staff), and when. */
export function AuditFilters({ search }: { search: AuditSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const people = useQuery({ ...trpc.staff.list.queryOptions(), enabled: useCan("staff.read") });
  const change = (changed: Change) =>
    void navigate({ to: "/audit", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-end gap-2 pb-4">
      <UrlSearch
        label={m.audit.find.words}
        placeholder={m.audit.find.help}
        value={search.query ?? search.entityId ?? ""}
        onSearch={(query) => change({ query: query || undefined, entityId: undefined })}
      />
      <NativeSelect
        label={m.audit.entity}
        hideLabel
        placeholder={m.audit.entity}
        options={AUDIT_ENTITIES.map((value) => ({ value, label: m.audit.entities[value] }))}
        value={search.entity ?? ""}
        onChange={(value) => change({ entity: AUDIT_ENTITIES.find((entity) => entity === value) })}
        className="w-44"
      />
      {people.data ? (
        <NativeSelect
          label={m.audit.actor}
          hideLabel
          placeholder={m.audit.everyone}
          options={people.data.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.actorId ?? ""}
          onChange={(actorId) => change({ actorId: actorId || undefined })}
          className="w-44"
        />
      ) : null}
      <TextField
        label={m.audit.find.from}
        type="date"
        value={search.from ?? ""}
        max={search.to}
        onChange={(from) => change({ from: from || undefined })}
        className="w-40"
      />
      <TextField
        label={m.audit.find.to}
        type="date"
        value={search.to ?? ""}
        min={search.from}
        onChange={(to) => change({ to: to || undefined })}
        className="w-40"
      />
      {Object.keys(search).length > 0 ? (
        <Button variant="quiet" onClick={() => void navigate({ to: "/audit", search: {}, replace: true })}>
          {m.common.clearAll}
        </Button>
      ) : null}
    </div>
  );
}
