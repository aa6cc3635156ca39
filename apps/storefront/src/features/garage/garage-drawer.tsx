import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useGarageSync } from "../../lib/garage/use-garage-sync.ts";
import { closeGarage, useGarageOpen } from "./garage-state.ts";
import { loadGaragePanel } from "./load-garage-panel.ts";

const GaragePanel = lazy(loadGaragePanel);

/** The garage at the side of any page. Once opened it stays mounted, so that closing can be seen. */
export function GarageDrawer() {
  const open = useGarageOpen();
  const router = useRouter();
  const [wanted, setWanted] = useState(open);
  useGarageSync();
  if (open && !wanted) setWanted(true);
  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ pathChanged }) => (pathChanged ? closeGarage() : undefined)),
    [router],
  );
  if (!wanted) return null;
  return (
    <Suspense>
      <GaragePanel open={open} />
    </Suspense>
  );
}
