import { Banner, Button, buttonClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { signOut } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AuthCard } from "../../parts/auth-card.tsx";
import { ProviderOutcome } from "../../parts/provider-outcome.tsx";
import { ProviderSection } from "./provider-section.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** The door of the back office. A customer is told that it isn't theirs. */
export function SignInPage({ onStaff, step }: { onStaff: () => void; step?: "code" | undefined }) {
  const { m } = useI18n();
  const me = useQuery(trpc.session.me.queryOptions()).data;
  const customer = me?.role === "CUSTOMER" ? me : null;
  return (
    <AuthCard title={customer ? m.auth.customerTitle : m.auth.title}>
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
          <ProviderOutcome />
          <SignInForm onDone={onStaff} startsWithCode={step === "code"} />
          {step === "code" ? null : <ProviderSection />}
        </>
      )}
    </AuthCard>
  );
}
