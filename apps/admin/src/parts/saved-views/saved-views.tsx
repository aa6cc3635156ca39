import type { SavedViewView, ViewScope } from "@souk/contracts";
import { Button, cx, Menu, MoreIcon, PlusIcon, toast, UsersIcon } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../action-dialog.tsx";
import { ViewDialog } from "./view-dialog.tsx";
import { viewState } from "./view-state.ts";

interface Props {
  scope: ViewScope;
  /** The page's search parameters. */
  search: object & { view?: string | undefined };
  /** Goes to a view's search parameters, `view` among them. */
  onOpen: (search: Record<string, string>) => void;
}

type Asked = { what: "new" | "edit" | "delete"; view: SavedViewView | null };

/** Views of a table over it: one's own and what others share; the one that is open can be changed by its owner. */
export function SavedViews({ scope, search, onOpen }: Props) {
  const { m } = useI18n();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data: views = [] } = useQuery(trpc.views.list.queryOptions({ scope }, { staleTime: 60_000 }));
  const state = viewState(search);
  const open = (view: SavedViewView) => onOpen({ ...view.state, view: view.id });
  const current = views.find(({ id }) => id === search.view) ?? null;
  const changed = current !== null && JSON.stringify(viewState(current.state)) !== JSON.stringify(state);
  return (
    <nav aria-label={m.views.label} className="no-print mb-2 flex flex-wrap items-center gap-1.5">
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          title={view.mine ? undefined : m.views.by(view.owner)}
          aria-current={view.id === current?.id ? "page" : undefined}
          onClick={() => open(view)}
          className={cx(
            "inline-flex h-8 items-center gap-1.5 rounded-full border px-3 text-sm",
            view.id === current?.id
              ? "border-primary bg-primary-soft text-primary-deep"
              : "border-hairline hover:bg-wash",
          )}
        >
          {view.shared ? <UsersIcon size={14} /> : null}
          <bdi>{view.name}</bdi>
        </button>
      ))}
      {current?.mine ? (
        <ViewMenu view={current} state={state} changed={changed} onAsk={setAsked} onOpen={open} />
      ) : null}
      <Button
        variant="quiet"
        size="sm"
        start={<PlusIcon size={16} />}
        onClick={() => setAsked({ what: "new", view: null })}
      >
        {m.views.save}
      </Button>
      {asked && asked.what !== "delete" ? (
        <ViewDialog
          scope={scope}
          view={asked.view}
          state={state}
          onClose={() => setAsked(null)}
          onSaved={open}
        />
      ) : null}
      {asked?.what === "delete" && asked.view ? (
        <DeleteView view={asked.view} onClose={() => setAsked(null)} onDeleted={() => onOpen(state)} />
      ) : null}
    </nav>
  );
}

interface MenuProps {
  view: SavedViewView;
  state: Record<string, string>;
  changed: boolean;
  onAsk: (asked: Asked) => void;
  onOpen: (view: SavedViewView) => void;
}

function ViewMenu({ view, state, changed, onAsk, onOpen }: MenuProps) {
  const { m } = useI18n();
  const client = useQueryClient();
  const update = useMutation(
    trpc.views.save.mutationOptions({
      onSuccess: async (saved) => {
        await client.invalidateQueries({ queryKey: trpc.views.list.queryKey() });
        toast({ title: m.views.saved, tone: "success" });
        onOpen(saved);
      },
    }),
  );
  const { id, scope, name, shared } = view;
  return (
    <Menu
      trigger={{
        label: m.views.more,
        icon: <MoreIcon size={18} />,
        iconOnly: true,
        variant: "quiet",
        size: "sm",
      }}
      groups={[
        {
          id: "view",
          label: m.views.more,
          entries: [
            {
              id: "update",
              label: m.views.update,
              disabled: !changed,
              onAction: () => update.mutate({ id, scope, name, shared, state }),
            },
            { id: "edit", label: m.views.rename, onAction: () => onAsk({ what: "edit", view }) },
            {
              id: "delete",
              label: m.views.delete,
              danger: true,
              onAction: () => onAsk({ what: "delete", view }),
            },
          ],
        },
      ]}
    />
  );
}

function DeleteView({
  view,
  onClose,
  onDeleted,
}: {
  view: SavedViewView;
  onClose: () => void;
  onDeleted: () => void;
}) {
  const { m } = useI18n();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.views.delete.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: trpc.views.list.queryKey() });
        toast({ title: m.views.deleted });
        onClose();
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      danger
      title={m.views.delete}
      text={m.views.deleteText(view.name)}
      submitLabel={m.common.delete}
      onClose={onClose}
      onSubmit={() => remove.mutate({ id: view.id })}
      pending={remove.isPending}
      error={remove.error}
    />
  );
}
