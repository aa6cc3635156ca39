import type { AttributeView } from "../../lib/api-types.ts";
import { Button, Disclosure, toast } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useRestoreAttribute } from "./use-attributes.ts";

/** Deleted ones, to be brought back with all that products had of them. */
export function DeletedAttributes({ list, writes }: { list: readonly AttributeView[]; writes: boolean }) {
  const { m, locale } = useI18n();
  const restore = useRestoreAttribute();
  if (list.length === 0) return null;
  return (
    <Disclosure title={m.attributes.deletedTitle} count={list.length} className="mt-8">
      <ActionError error={restore.error} className="mb-3" />
      <ul>
        {list.map(({ id, label }) => (
          <li key={id} className="hairline-b flex min-h-12 items-center justify-between gap-3 py-1">
            <bdi className="min-w-0 wrap-anywhere text-muted">{textIn(label, locale)}</bdi>
            {writes ? (
              <Button
                size="sm"
                variant="secondary"
                aria-label={m.attributes.restoreName(textIn(label, locale))}
                disabled={restore.isPending}
                onClick={() =>
                  restore.mutate(
                    { id },
                    { onSuccess: () => toast({ title: m.attributes.restored, tone: "success" }) },
                  )
                }
              >
                {m.common.restore}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
