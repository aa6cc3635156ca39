import { JOB_STATES, type JobQueue, type JobState } from "@souk/contracts";
import { linkClass, Table, type Column } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";

const SHOWN = JOB_STATES.filter((state) => state !== "cancelled");
/** Of these somebody wants to know at once. */
const LOUD: Partial<Record<JobState, string>> = { failed: "font-medium text-danger", retry: "text-saffron" };

export function QueueTable({ queues }: { queues: readonly JobQueue[] }) {
  const { m } = useI18n();
  return (
    <Table
      caption={m.jobs.queues}
      columns={useColumns()}
      rows={queues}
      rowId={({ name }) => name}
      empty={null}
    />
  );
}

function useColumns(): Column<JobQueue>[] {
  const { m, format } = useI18n();
  const { column } = m.jobs;
  return [
    {
      id: "queue",
      header: column.queue,
      render: ({ name }) => (
        <Link to="/jobs" search={{ queue: name }} className={linkClass("plain", "ltr font-mono text-sm")}>
          {name}
        </Link>
      ),
    },
    ...SHOWN.map((state): Column<JobQueue> => ({
      id: state,
      header: m.jobs.states[state],
      align: "end",
      className: state === "failed" || state === "waiting" ? "tnum" : "tnum max-sm:hidden",
      render: (queue) =>
        queue[state] === 0 ? (
          <span className="text-muted">0</span>
        ) : (
          <Link
            to="/jobs"
            search={{ queue: queue.name, state }}
            className={linkClass("plain", LOUD[state] ?? "")}
          >
            {format.number(queue[state])}
          </Link>
        ),
    })),
    {
      id: "schedule",
      header: column.schedule,
      className: "max-lg:hidden",
      render: ({ schedule }) =>
        schedule === null ? null : (
          <span className="ltr font-mono text-xs">{m.jobs.bySchedule(schedule)}</span>
        ),
    },
    {
      id: "lastDone",
      header: column.lastDone,
      className: "max-md:hidden xl:whitespace-nowrap",
      render: ({ lastDone }) =>
        lastDone === null ? (
          <span className="text-muted">{m.jobs.never}</span>
        ) : (
          <time dateTime={lastDone}>{format.dateTime(lastDone)}</time>
        ),
    },
  ];
}
