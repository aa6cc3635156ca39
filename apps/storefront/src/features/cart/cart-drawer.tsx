import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { closeCart, useDrawerOpen } from "./drawer-state.ts";
import { loadDrawerPanel } from "./load-drawer-panel.ts";

const DrawerPanel = lazy(loadDrawerPanel);

/** The cart at the side of any page. Once opened it stays mounted, so that closing can be seen. */
export function CartDrawer() {
  const open = useDrawerOpen();
  const router = useRouter();
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  useEffect(
    () => router.subscribe("onBeforeNavigate", ({ pathChanged }) => (pathChanged ? closeCart() : undefined)),
    [router],
  );
  if (!wanted) return null;
  return (
    <Suspense>
      <DrawerPanel open={open} />
    </Suspense>
  );
}
