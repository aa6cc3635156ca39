import type { CollectionRules } from "@souk/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useSettled } from "../../lib/use-settled.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { Thumb } from "../../parts/thumb.tsx";
import { rulesOf, type CollectionForm } from "./collection-form.ts";

/** How many products the rules would choose now, and the first of them; asked when one pauses typing. */
export function RulesPreview() {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const { control } = useFormContext<CollectionForm>();
  const [match, conditions] = useWatch({ control, name: ["match", "conditions"] });
  const now = JSON.stringify(rulesOf({ match, conditions }));
  const asked = useSettled(now);
  const rules: CollectionRules | null = JSON.parse(asked);
  if (rulesOf({ match, conditions }) === null)
    return <p className="text-sm text-muted">{words.incomplete}</p>;
  return rules ? <Preview rules={rules} settled={asked === now} /> : null;
}

function Preview({ rules, settled }: { rules: CollectionRules; settled: boolean }) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const query = useQuery({
    ...trpc.collections.preview.queryOptions({ locale, rules }),
    placeholderData: keepPreviousData,
  });
  const counting = !settled || query.isPending || query.isPlaceholderData;
  return (
    <section aria-label={words.preview} aria-busy={counting}>
      <ActionError error={query.error} className="mb-3" />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element belongs to one field */}
      <p role="status" className="tnum font-medium">
        {counting || !query.data ? words.counting : words.count(query.data.count)}
      </p>
      <ul className="mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {query.data?.products.map((product) => (
          <li key={product.id} className="flex min-w-0 items-center gap-2 text-sm">
            <Thumb picture={product.picture} size={32} />
            <span className="min-w-0 truncate">{product.name}</span>
            {product.visible ? null : (
              <span className="text-xs text-faint">({m.merchandising.hiddenInShop})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
