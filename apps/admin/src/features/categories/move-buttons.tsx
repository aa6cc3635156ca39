import type { CategoryNode } from "@souk/contracts";
import { announce, ArrowDownIcon, ArrowEndIcon, ArrowStartIcon, ArrowUpIcon, Button } from "@souk/ui";
import { categoryName } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { MOVES, placeAfter } from "./tree-moves.ts";
import { useMoveCategory } from "./use-move-category.ts";

const icons = {
  up: <ArrowUpIcon size={16} />,
  down: <ArrowDownIcon size={16} />,
  in: <ArrowEndIcon size={16} />,
  out: <ArrowStartIcon size={16} />,
};

/** The same moves as by dragging, one step at a time. */
export function MoveButtons({ node, nodes }: { node: CategoryNode; nodes: readonly CategoryNode[] }) {
  const { m, locale } = useI18n();
  const move = useMoveCategory();
  return (
    <div className="mb-5">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a tool bar, no part of the form */}
      <div role="group" aria-label={m.categories.move} className="flex flex-wrap gap-2">
        {MOVES.map((kind) => {
          const place = placeAfter(nodes, node.id, kind);
          return (
            <Button
              key={kind}
              size="sm"
              variant="secondary"
              start={icons[kind]}
              aria-disabled={place === null || move.isPending}
              className="aria-disabled:opacity-45"
              onClick={() => {
                if (!place || move.isPending) return;
                const name = categoryName(node, locale);
                move.mutate(
                  { id: node.id, ...place },
                  { onSuccess: () => announce(m.categories.moved(name)) },
                );
              }}
            >
              {m.categories[kind]}
            </Button>
          );
        })}
      </div>
      <ActionError error={move.error} className="mt-3" />
    </div>
  );
}
