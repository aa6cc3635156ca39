import { JOB_STATES } from "@souk/contracts";
import { Button, NativeSelect } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import type { JobSearch } from "./job-search.ts";

type Change = { [K in keyof JobSearch]?: JobSearch[K] | undefined };

export function JobFilters({ search, queues }: { search: JobSearch; queues: readonly string[] }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const change = (changed: Change) =>
    void navigate({ to: "/jobs", search: compact({ ...search, ...changed }), replace: true });
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <NativeSelect
        label={m.jobs.column.queue}
        hideLabel
        placeholder={m.jobs.allQueues}
        options={queues.map((value) => ({ value, label: value }))}
        value={search.queue ?? ""}
        onChange={(queue) => change({ queue: queue || undefined })}
        className="w-48"
      />
      <NativeSelect
        label={m.jobs.state}
        hideLabel
        placeholder={m.jobs.allStates}
        options={JOB_STATES.map((value) => ({ value, label: m.jobs.states[value] }))}
        value={search.state ?? ""}
        onChange={(value) => change({ state: JOB_STATES.find((state) => state === value) })}
        className="w-44"
      />
      {Object.keys(search).length > 0 ? (
        <Button variant="quiet" onClick={() => void navigate({ to: "/jobs", search: {}, replace: true })}>
          {m.common.clearAll}
        </Button>
      ) : null}
    </div>
  );
}
