import type { CategoryNode } from "@souk/contracts";
import { announce, ChevronEndIcon, cx, DragIcon, StatusPill } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { Tree, TreeItem, TreeItemContent } from "react-aria-components/Tree";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { categoryName } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { placeOfDrop, toBranches, type Branch } from "./tree-moves.ts";
import { useMoveCategory } from "./use-move-category.ts";

interface Props {
  nodes: readonly CategoryNode[];
  selected: string | undefined;
  writes: boolean;
}

/** All categories; chosen by click or Enter, moved by dragging (by mouse, touch or keyboard). */
export function CategoryTree({ nodes, selected, writes }: Props) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const move = useMoveCategory();
  const branches = useMemo(() => toBranches(nodes), [nodes]);
  const names = useMemo(
    () => new Map(nodes.map((node) => [node.id, categoryName(node, locale)])),
    [nodes, locale],
  );
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": names.get(String(key)) ?? "" })),
    onMove: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const place = id === undefined ? null : placeOfDrop(nodes, id, String(target.key), target.dropPosition);
      if (id === undefined || !place) return;
      move.mutate({ id, ...place }, { onSuccess: () => announce(m.categories.moved(names.get(id) ?? "")) });
    },
  });
  return (
    <div>
      {writes ? <p className="mb-3 text-sm text-muted">{m.categories.help}</p> : null}
      <ActionError error={move.error} className="mb-3" />
      <Tree
        aria-label={m.categories.tree}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected ? [selected] : []}
        defaultExpandedKeys={nodes.map((node) => node.id)}
        onSelectionChange={(keys) => {
          const [id] = keys === "all" ? [] : [...keys].map(String);
          if (id) void navigate({ to: "/categories", search: { id } });
        }}
        {...(writes ? { dragAndDropHooks } : {})}
        className={cx("flex flex-col", move.isPending && "opacity-60")}
      >
        {branches.map((branch) => (
          <BranchItem key={branch.node.id} branch={branch} names={names} writes={writes} />
        ))}
      </Tree>
    </div>
  );
}

interface ItemProps {
  branch: Branch<CategoryNode>;
  names: ReadonlyMap<string, string>;
  writes: boolean;
}

function BranchItem({ branch, names, writes }: ItemProps) {
  const { m } = useI18n();
  const { node, children } = branch;
  const name = names.get(node.id) ?? "";
  return (
    <TreeItem
      id={node.id}
      textValue={name}
      className="group/item hairline-b flex min-h-10 cursor-pointer items-center outline-offset-[-2px] hover:bg-wash data-dragging:opacity-40 data-drop-target:bg-primary-soft data-selected:bg-primary-soft"
    >
      <TreeItemContent>
        {({ level }) => (
          <div
            className="flex w-full items-center gap-1 pe-2"
            style={{ paddingInlineStart: (level - 1) * 24 }}
          >
            {writes ? (
              <Button
                slot="drag"
                className="grid size-8 place-items-center rounded-md text-faint hover:text-ink"
              >
                <DragIcon size={16} />
              </Button>
            ) : null}
            {children.length > 0 ? (
              <Button
                slot="chevron"
                className="grid size-7 place-items-center rounded-md text-muted hover:bg-wash"
              >
                <span className="transition-transform group-aria-expanded/item:rotate-90 rtl:group-aria-expanded/item:-rotate-90">
                  <ChevronEndIcon size={16} />
                </span>
              </Button>
            ) : (
              <span className="w-7" />
            )}
            <span className={cx("min-w-0 flex-1 truncate font-medium", !node.active && "text-muted")}>
              <bdi>{name}</bdi>
            </span>
            {node.active ? null : <StatusPill>{m.categories.inactive}</StatusPill>}
            <span className="tnum text-sm whitespace-nowrap text-muted">
              {m.errors.products(node.productCount)}
            </span>
          </div>
        )}
      </TreeItemContent>
      {children.map((child) => (
        <BranchItem key={child.node.id} branch={child} names={names} writes={writes} />
      ))}
    </TreeItem>
  );
}
