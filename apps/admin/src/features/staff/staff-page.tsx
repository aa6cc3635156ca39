import type { StaffMember } from "@souk/contracts";
import { Button, linkClass, PlusIcon, StatusPill, Table, Tag, type Column } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan, useRoleName, useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { AddStaffDialog } from "./add-staff-dialog.tsx";
import { DisableDialog } from "./disable-dialog.tsx";
import { MemberDialog } from "./member-dialog.tsx";
import { ResetSecondFactorDialog } from "./reset-second-factor-dialog.tsx";
import { RoleDialog } from "./role-dialog.tsx";

/** Who works here, and in which role. */
export function StaffPage() {
  const { m } = useI18n();
  const writes = useCan("staff.write");
  const [adding, setAdding] = useState(false);
  const query = useQuery(trpc.staff.list.queryOptions());
  return (
    <Page
      title={m.staff.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
            {m.staff.add}
          </Button>
        ) : null
      }
    >
      <QueryView query={query} skeleton={<TableSkeleton rows={6} />}>
        {(members) => <Members members={members} writes={writes} />}
      </QueryView>
      <p className="mt-6 text-muted">
        <Link to="/roles" className={linkClass()}>
          {m.staff.roles.toRoles}
        </Link>
      </p>
      {adding ? <AddStaffDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

type Open = { kind: "history" | "role" | "disable" | "second-factor"; member: StaffMember } | null;

function Members({ members, writes }: { members: readonly StaffMember[]; writes: boolean }) {
  const { m } = useI18n();
  const me = useStaff();
  const [open, setOpen] = useState<Open>(null);
  const columns = useColumns((member) => setOpen({ kind: "history", member }));
  const actions: Column<StaffMember> = {
    id: "actions",
    header: m.common.more,
    hideHeader: true,
    align: "end",
    className: "whitespace-nowrap",
    // One's own role and access are not one's own to change: nobody locks themselves out.
    render: (member) =>
      member.id === me.id ? null : (
        <>
          <Button size="sm" variant="quiet" onClick={() => setOpen({ kind: "role", member })}>
            {m.staff.changeRole}
          </Button>
          {member.secondFactor ? (
            <Button size="sm" variant="quiet" onClick={() => setOpen({ kind: "second-factor", member })}>
              {m.staff.secondFactor.reset}
            </Button>
          ) : null}
          <Button size="sm" variant="quiet" onClick={() => setOpen({ kind: "disable", member })}>
            {member.disabled ? m.staff.enable : m.staff.disable}
          </Button>
        </>
      ),
  };
  return (
    <>
      <Table
        caption={m.staff.title}
        rows={members}
        rowId={(member) => member.id}
        columns={writes ? [...columns, actions] : columns}
        empty={m.staff.emptyTitle}
      />
      {open?.kind === "history" ? <MemberDialog member={open.member} onClose={() => setOpen(null)} /> : null}
      {open?.kind === "role" ? <RoleDialog member={open.member} onClose={() => setOpen(null)} /> : null}
      {open?.kind === "second-factor" ? (
        <ResetSecondFactorDialog member={open.member} onClose={() => setOpen(null)} />
      ) : null}
      {open?.kind === "disable" ? <DisableDialog member={open.member} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function useColumns(onChosen: (member: StaffMember) => void): Column<StaffMember>[] {
  const { m, format } = useI18n();
  const me = useStaff();
  const nameOf = useRoleName();
  const { column, states } = m.staff;
  return [
    {
      id: "name",
      header: column.name,
      render: (member) => (
        <span className="flex items-center gap-2 font-medium">
          <button type="button" className={linkClass("plain", "text-start")} onClick={() => onChosen(member)}>
            <bdi>{member.name}</bdi>
          </button>
          {member.id === me.id ? <Tag>{m.staff.you}</Tag> : null}
        </span>
      ),
    },
    {
      id: "email",
      header: column.email,
      className: "max-md:hidden",
      render: (member) => <span className="ltr text-muted">{member.email}</span>,
    },
    {
      id: "role",
      header: column.role,
      render: ({ role, staffRole }) => <bdi>{nameOf({ role, name: staffRole?.name })}</bdi>,
    },
    {
      id: "state",
      header: column.state,
      render: (member) => (
        <StatusPill tone={member.disabled ? "danger" : "success"}>
          {member.disabled ? states.disabled : states.active}
        </StatusPill>
      ),
    },
    {
      id: "second-factor",
      header: m.staff.secondFactor.column,
      className: "max-lg:hidden",
      render: ({ secondFactor }) =>
        secondFactor ? (
          m.security.secondFactor.on
        ) : (
          <span className="text-faint">{m.security.secondFactor.off}</span>
        ),
    },
    {
      id: "seen",
      header: column.seen,
      className: "max-lg:hidden whitespace-nowrap",
      render: (member) =>
        member.lastSeenAt ? (
          <time dateTime={member.lastSeenAt}>{format.dateTime(member.lastSeenAt)}</time>
        ) : (
          <span className="text-faint">{m.staff.never}</span>
        ),
    },
  ];
}
