import { Announcer, Spinner, ToastRegion } from "@souk/ui";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { readRailCollapsed, writeRailCollapsed } from "../../lib/preferences.ts";
import { useShortcut } from "../../lib/use-shortcut.ts";
import { Palette } from "./palette.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { Rail } from "./rail.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";

/** The frame around every page: rail, palette, shortcuts, notices. */
export function Shell({ children }: { children: ReactNode }) {
  const { m } = useI18n();
  const [narrow, setNarrow] = useState(readRailCollapsed);
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  const close = () => setOpen(null);
  useShortcut("mod+k", () => setOpen(open === "palette" ? null : "palette"));
  useShortcut("?", () => setOpen("shortcuts"), open === null);
  useGoShortcuts(open === null);
  return (
    <>
      <a
        href="#main"
        className="sr-only z-60 rounded-md bg-primary px-4 py-2 text-on-primary focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {m.shell.skip}
      </a>
      <PhoneBar onSearch={() => setOpen("palette")} />
      <div className="flex min-h-dvh items-stretch">
        <Rail
          narrow={narrow}
          onToggle={() => {
            writeRailCollapsed(!narrow);
            setNarrow(!narrow);
          }}
          onSearch={() => setOpen("palette")}
        />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1">
          <RouteProgress />
          {children}
        </main>
      </div>
      <Palette open={open === "palette"} onClose={close} />
      <ShortcutsDialog open={open === "shortcuts"} onClose={close} />
      <ToastRegion label={m.shell.notices} closeLabel={m.common.close} />
      <Announcer />
    </>
  );
}

function useGoShortcuts(enabled: boolean): void {
  const navigate = useNavigate();
  useShortcut("g h", () => void navigate({ to: "/" }), enabled);
  useShortcut("g o", () => void navigate({ to: "/orders" }), enabled);
  useShortcut("g p", () => void navigate({ to: "/products" }), enabled);
  useShortcut("g c", () => void navigate({ to: "/categories" }), enabled);
}

function RouteProgress() {
  const { m } = useI18n();
  const loading = useRouterState({ select: (state) => state.status === "pending" });
  return loading ? (
    <span className="no-print fixed end-4 top-4 z-30 text-clay">
      <Spinner size={20} label={m.common.loading} />
    </span>
  ) : null;
}
