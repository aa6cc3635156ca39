import { can, type Me } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Outlet, redirect, useMatches } from "@tanstack/react-router";
import { useState } from "react";
import { SessionDialog } from "../features/auth/session-dialog.tsx";
import { SecondFactorNeeded } from "../features/security/second-factor-needed.tsx";
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
  const gate = useGate(staff?.secondFactorMissing ?? false);
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  if (!staff) return null;
  if (gate.shut) return <SecondFactorNeeded onDone={gate.open} />;
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

/** Once shut it stays so until it is opened: recovery codes that are on the screen don't vanish with a fresh `me`. */
function useGate(missing: boolean) {
  const [shut, setShut] = useState(missing);
  if (missing && !shut) setShut(true);
  return { shut, open: () => setShut(false) };
}
