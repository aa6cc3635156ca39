import type { SegmentRules } from "@souk/contracts";
import { linkClass } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { client } from "../../lib/trpc.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { rulesOf, type SegmentForm } from "./segment-form.ts";

/** How many customers the rule would find now, and the newest of them; asked when one pauses typing. */
export function SegmentPreview() {
  const { m } = useI18n();
  const words = m.segments;
  const { control } = useFormContext<SegmentForm>();
  const [match, sets] = useWatch({ control, name: ["match", "sets"] });
  const now = JSON.stringify(rulesOf({ match, sets }));
  const asked = useSettled(now);
  const rules: SegmentRules | null = JSON.parse(asked);
  return (
    <section aria-label={words.preview} className="hairline-t pt-4">
      {now === "null" ? <p className="text-sm text-muted">{words.incomplete}</p> : null}
      {now !== "null" && rules ? <Found rules={rules} settled={asked === now} /> : null}
    </section>
  );
}

function Found({ rules, settled }: { rules: SegmentRules; settled: boolean }) {
  const { m } = useI18n();
  const words = m.segments;
  // An answer to what was typed before is of no use: its request ends with the one that takes its place.
  const query = useQuery({
    queryKey: ["segments", "preview", rules],
    queryFn: ({ signal }) => client.segments.preview.mutate({ rules }, { signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const counting = !settled || query.isPending || query.isPlaceholderData;
  const shown = query.data?.customers ?? [];
  return (
    <div aria-busy={counting}>
      <ActionError error={query.error} className="mb-3" />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element belongs to one field */}
      <p role="status" className="tnum text-lg font-medium">
        {query.error
          ? words.uncounted
          : counting || !query.data
            ? words.counting
            : words.count(query.data.count)}
      </p>
      {shown.length > 0 ? <p className="mt-2 text-sm text-muted">{words.newest}</p> : null}
      <ul className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {shown.map(({ id, name, email }) => (
          <li key={id} className="min-w-0 py-1 text-sm">
            <Link to="/customers/$id" params={{ id }} className={linkClass("plain", "block truncate")}>
              <bdi>{name}</bdi>
            </Link>
            <span className="block truncate text-xs text-muted">
              <bdi>{email}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
