import type { StaffRoleView } from "@souk/contracts";
import { Button, EmptyState, PlusIcon, Table, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { DeleteRoleDialog } from "./delete-role-dialog.tsx";
import { RoleEditor } from "./role-editor.tsx";
import { RoleMatrix } from "./role-matrix.tsx";
import { SecondFactorRoles } from "./second-factor-roles.tsx";

type Open = { kind: "edit"; role: StaffRoleView | null } | { kind: "delete"; role: StaffRoleView } | null;

/** Roles that staff composed, who has each, and what every role may do. */
export function RolesPage() {
  const { m } = useI18n();
  const writes = useCan("staff.write");
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const query = useQuery(trpc.staff.roles.queryOptions());
  return (
    <Page
      title={m.staff.roles.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setOpen({ kind: "edit", role: null })}>
            {m.staff.roles.add}
          </Button>
        ) : null
      }
    >
      <QueryView query={query} skeleton={<TableSkeleton rows={4} />}>
        {(roles) => (
          <>
            <Roles roles={roles} onOpen={writes ? setOpen : undefined} />
            <SecondFactorRoles writes={writes} />
            <RoleMatrix composed={roles} />
          </>
        )}
      </QueryView>
      {open?.kind === "edit" ? <RoleEditor role={open.role} onClose={close} /> : null}
      {open?.kind === "delete" ? <DeleteRoleDialog role={open.role} onClose={close} /> : null}
    </Page>
  );
}

interface RolesProps {
  roles: readonly StaffRoleView[];
  onOpen?: ((open: Open) => void) | undefined;
}

function Roles({ roles, onOpen }: RolesProps) {
  const { m } = useI18n();
  const columns = useColumns();
  const actions: Column<StaffRoleView> = {
    id: "actions",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    className: "sm:whitespace-nowrap",
    render: (role) => (
      <>
        <Button size="sm" variant="quiet" onClick={() => onOpen?.({ kind: "edit", role })}>
          {m.common.edit}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => onOpen?.({ kind: "delete", role })}>
          {m.common.delete}
        </Button>
      </>
    ),
  };
  return (
    <Table
      caption={m.staff.roles.title}
      rows={roles}
      rowId={({ id }) => id}
      columns={onOpen ? [...columns, actions] : columns}
      empty={<EmptyState title={m.staff.roles.emptyTitle}>{m.staff.roles.emptyText}</EmptyState>}
    />
  );
}

function useColumns(): Column<StaffRoleView>[] {
  const { m } = useI18n();
  const words = m.staff.roles;
  return [
    {
      id: "name",
      header: words.name,
      className: "sm:min-w-48",
      render: ({ name, description }) => (
        <>
          <bdi className="font-medium">{name}</bdi>
          {description ? (
            <p dir="auto" className="text-sm text-muted">
              {description}
            </p>
          ) : null}
        </>
      ),
    },
    {
      id: "rights",
      header: words.rightsTitle,
      className: "max-md:hidden whitespace-nowrap",
      render: ({ permissions }) => words.rights(permissions.length),
    },
    {
      id: "members",
      header: words.members,
      render: ({ members }) =>
        members.length > 0 ? (
          <bdi>{members.map(({ name }) => name).join(" · ")}</bdi>
        ) : (
          <span className="text-faint">{words.nobody}</span>
        ),
    },
  ];
}
