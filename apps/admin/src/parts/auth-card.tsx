import { SoukMark, StarLattice } from "@souk/ui";
import { useEffect, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";

/** The page of a short form, for who isn't in yet. */
export function AuthCard({ title, children }: { title: string; children: ReactNode }) {
  const { m } = useI18n();
  useEffect(() => {
    document.title = `${title} · ${m.common.brand}`;
  }, [title, m]);
  return (
    <main className="relative isolate grid min-h-dvh place-items-center overflow-clip bg-sand px-4 py-12">
      <StarLattice className="-z-10 text-ink/6" />
      <div className="w-full max-w-sm rounded-lg border border-hairline bg-surface p-6 sm:p-8">
        <SoukMark size={32} name={m.common.brand} />
        <h1 className="mt-6 text-xl">{title}</h1>
        {children}
      </div>
    </main>
  );
}
