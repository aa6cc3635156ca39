import type { PayLinkView } from "@souk/contracts";
import { buttonClass, EmptyState, Skeleton } from "@souk/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { enterPayLink, usePayLink } from "../../lib/pay-link.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";

type Due = Extract<PayLinkView, { state: "DUE" }>;

interface Props {
  token: string;
  /** The usual checkout, under the link's own title, or what is due of an order. */
  children: (title: string, due: Due | null) => ReactNode;
}

/** What staff have put together, to be paid as any cart is; or why there is nothing to pay here. */
export function PayPage({ token, children }: Props) {
  const { m } = usePastCartI18n();
  const query = useQuery({
    queryKey: ["pay-link", token],
    queryFn: () => shop.checkout.payLink.mutate({ token }),
    staleTime: 0,
  });
  return (
    <Loaded query={query} skeleton={<Waiting />}>
      {(view) =>
        view.state === "OPEN" || view.state === "DUE" ? (
          <Entered token={token} view={view}>
            {view.state === "DUE"
              ? children(m.checkout.link.dueHeading(view.number), view)
              : children(m.checkout.link.heading(view.number), null)}
          </Entered>
        ) : (
          <NothingToPay state={view.state} />
        )
      }
    </Loaded>
  );
}

/** The checkout is the link's while this is shown, and what it knew of another is forgotten on both ends. */
function Entered(props: {
  token: string;
  view: Extract<PayLinkView, { state: "OPEN" | "DUE" }>;
  children: ReactNode;
}) {
  const { token, children } = props;
  const { currency } = props.view;
  const client = useQueryClient();
  const entered = usePayLink()?.token === token;
  useEffect(() => {
    const forget = (): void => {
      client.removeQueries({ queryKey: trpc.checkout.get.queryKey() });
      client.removeQueries({ queryKey: trpc.cart.get.queryKey() });
    };
    forget();
    enterPayLink({ token, currency });
    return () => {
      enterPayLink(null);
      forget();
    };
  }, [client, token, currency]);
  return entered ? children : <Waiting />;
}

function NothingToPay({ state }: { state: "PAID" | "EXPIRED" }) {
  const { m, locale } = usePastCartI18n();
  const say = m.checkout.link;
  const title = state === "PAID" ? say.paidTitle : say.expiredTitle;
  return (
    <div className="shop-width py-16">
      <PageHeading title={title} className="sr-only">
        {title}
      </PageHeading>
      <EmptyState
        title={title}
        action={
          <Link to="/$locale" params={{ locale }} className={buttonClass()}>
            {say.toShop}
          </Link>
        }
      >
        {state === "PAID" ? say.paid : say.expired}
      </EmptyState>
    </div>
  );
}

function Waiting() {
  return (
    <div className="shop-width space-y-5 py-10">
      <Skeleton height="3rem" />
      <Skeleton height="22rem" />
    </div>
  );
}
