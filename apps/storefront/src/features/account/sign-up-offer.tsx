import { Banner, Button } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";
import { SignUpForm } from "./sign-up-form.tsx";

interface Props {
  /** Told at the checkout: not asked again. */
  buyer: { name: string; email: string };
  /** What opens the order: whoever holds it may keep it. */
  order: { number: number; key: string };
}

/** After a guest's order: the e-mail is known, a password makes it an account, and the order is the first in it. */
export function SignUpOffer({ buyer, order }: Props) {
  const i18n = usePastCartI18n();
  const { m, locale } = i18n;
  const navigate = useNavigate();
  const me = useMe();
  // Stays until the order is kept, though its reader is no guest any more.
  const [offered, setOffered] = useState(false);
  if (me.data === null && !offered) setOffered(true);
  const keep = useMutation({
    mutationFn: () => shop.orders.keep.mutate(order),
    onSuccess: () => navigate({ to: "/$locale/account", params: { locale } }),
  });
  if (!offered) return null;
  return (
    <section className="no-print mt-12 grid gap-x-12 gap-y-6 rounded-lg bg-sand p-6 md:grid-cols-2 md:p-8">
      <div>
        <h2 className="text-xl">{m.order.offerTitle}</h2>
        <p className="mt-2 max-w-md text-body text-muted">{m.order.offerHelp}</p>
      </div>
      {keep.error ? (
        <Banner
          tone="danger"
          role="alert"
          action={
            <Button size="sm" variant="secondary" onClick={() => keep.mutate()}>
              {m.common.retry}
            </Button>
          }
        >
          {errorText(keep.error, i18n)}
        </Banner>
      ) : (
        <SignUpForm {...buyer} order={order} onDone={() => keep.mutate()} />
      )}
    </section>
  );
}
