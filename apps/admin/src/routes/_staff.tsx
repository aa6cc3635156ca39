import { can, type Me } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Outlet, redirect, useMatches } from "@tanstack/react-router";
import { useState } from "react";
import { SessionDialog } from "../features/auth/session-dialog.tsx";
import { Shell } from "../features/shell/shell.tsx";
import { StaffProvider } from "../lib/staff.tsx";
import { queryClient, trpc } from "../lib/trpc.ts";
import { Crash } from "../parts/crash.tsx";
import { NotAllowed } from "../parts/not-allowed.tsx";

const session = () => ({ ...trpc.session.me.queryOptions(), refetchOnWindowFocus: true });

export const Route = createFileRoute("/_staff")({
  beforeLoad: async ({ location, cause }) => {
    const me = await queryClient.ensureQueryData(session());
    // While one stays inside, an ended session is opened again in a dialog over the page.
    if (cause === "stay" && !me) return;
    if (!me || me.role === "CUSTOMER") {
      throw redirect({ to: "/sign-in", search: { next: `/admin${location.href.replace(/^\/admin/, "")}` } });
    }
  },
  component: StaffPages,
  errorComponent: Crash,
});

function StaffPages() {
  const { data } = useQuery(session());
  const staff = useLastStaff(data);
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  if (!staff) return null;
  const allowed = permission === undefined || can(staff, permission);
  return (
    <StaffProvider value={staff}>
      <Shell>{allowed ? <Outlet /> : <NotAllowed />}</Shell>
      <SessionDialog open={data === null} email={staff.email} />
    </StaffProvider>
  );
}

function useLastStaff(me: Me | null | undefined): Me | null {
  const [last, setLast] = useState<Me | null>(me ?? null);
  if (me && me !== last) setLast(me);
  return me ?? last;
}
