import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { SignUpForm } from "./sign-up-form.tsx";

/** After a guest's order: the e-mail is known, a password makes it an account. */
export function SignUpOffer({ email }: { email: string }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const me = useMe();
  if (me.data !== null) return null;
  return (
    <section className="no-print mt-12 grid gap-x-12 gap-y-6 rounded-lg bg-sand p-6 md:grid-cols-2 md:p-8">
      <div>
        <h2 className="text-xl">{m.order.offerTitle}</h2>
        <p className="mt-2 max-w-md text-body text-muted">{m.order.offerHelp}</p>
      </div>
      <SignUpForm
        email={email}
        onDone={() => void navigate({ to: "/$locale/account", params: { locale } })}
      />
    </section>
  );
}
