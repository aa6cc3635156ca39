import { Banner, Button, buttonClass, SoukMark, StarLattice } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { signOut } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** The door of the back office. A customer is told that it isn't theirs. */
export function SignInPage({ onStaff }: { onStaff: () => void }) {
  const { m } = useI18n();
  const me = useQuery(trpc.session.me.queryOptions()).data;
  useEffect(() => {
    document.title = `${m.auth.submit} · ${m.common.brand}`;
  }, [m]);
  const customer = me?.role === "CUSTOMER" ? me : null;
  return (
    <main className="relative isolate grid min-h-dvh place-items-center overflow-clip bg-sand px-4 py-12">
      <StarLattice className="-z-10 text-ink/6" />
      <div className="w-full max-w-sm rounded-lg border border-hairline bg-surface p-6 sm:p-8">
        <SoukMark size={32} name={m.common.brand} />
        <h1 className="mt-6 text-xl">{customer ? m.auth.customerTitle : m.auth.title}</h1>
        {customer ? (
          <div className="mt-3 flex flex-col gap-4">
            <Banner tone="warning">{m.auth.customer(customer.email)}</Banner>
            <a href="/" className={buttonClass({ block: true })}>
              {m.auth.toShop}
            </a>
            <Button variant="secondary" block onClick={() => void signOut()}>
              {m.auth.otherAccount}
            </Button>
          </div>
        ) : (
          <>
            <p className="mt-1 mb-6 text-muted">{m.auth.lead}</p>
            <SignInForm onDone={onStaff} />
          </>
        )}
      </div>
    </main>
  );
}
