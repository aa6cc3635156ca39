import type { MoneyMovementView, StoreCreditView } from "@souk/contracts";
import type { CreditMessages } from "@souk/i18n/credit";
import { Banner, EmptyState, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";

/** What the shop owes the customer, and how it came to that. */
export function CreditPage({ words }: { words: CreditMessages }) {
  const { m } = usePastCartI18n();
  const credit = useQuery(trpc.account.credit.queryOptions(undefined, { staleTime: 0 }));
  return (
    <>
      <PageHeading title={m.account.credit} className="mb-2 text-2xl">
        {m.account.credit}
      </PageHeading>
      <Loaded query={credit} skeleton={<Skeleton height="14rem" className="mt-4 rounded-lg!" />}>
        {(accounts) =>
          accounts.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
          ) : (
            <>
              <p className="mb-6 text-muted">{words.lead}</p>
              <div className="max-w-3xl space-y-10">
                {accounts.map((account) => (
                  <Account key={account.currency} account={account} words={words} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Account({ account, words }: { account: StoreCreditView; words: CreditMessages }) {
  const { format } = usePastCartI18n();
  const { currency, balance, disabled, movements } = account;
  return (
    <section aria-label={words.movements(currency)}>
      <p className="text-sm text-muted">{words.balance}</p>
      <p className="tnum mb-3 text-2xl font-semibold">{format.money(balance, currency)}</p>
      {disabled ? (
        <div className="mb-3">
          <Banner tone="warning">{words.stopped}</Banner>
        </div>
      ) : null}
      <ul>
        {movements.map((movement) => (
          <Movement key={movement.id} movement={movement} currency={currency} words={words} />
        ))}
      </ul>
    </section>
  );
}

interface MovementProps extends Pick<StoreCreditView, "currency"> {
  movement: MoneyMovementView;
  words: CreditMessages;
}

function Movement({ movement, currency, words }: MovementProps) {
  const { format, locale } = usePastCartI18n();
  const { kind, amount, orderNumber, reason, createdAt } = movement;
  const money = format.money(Math.abs(amount), currency);
  return (
    <li className="hairline-t flex items-start justify-between gap-6 py-3">
      <div className="min-w-0">
        <p className="font-medium">{kind === "ADJUSTED" && amount < 0 ? words.taken : words.kinds[kind]}</p>
        {reason ? (
          <p dir="auto" className="wrap-anywhere">
            {reason}
          </p>
        ) : null}
        <p className="text-sm text-muted">
          <time dateTime={createdAt}>{format.date(createdAt)}</time>
          {orderNumber === null ? null : (
            <>
              {" · "}
              <Link
                to="/$locale/orders/$number"
                params={{ locale, number: String(orderNumber) }}
                search={{}}
                className={linkClass("text")}
              >
                {words.order(orderNumber)}
              </Link>
            </>
          )}
        </p>
      </div>
      <p className="tnum font-medium whitespace-nowrap">{amount < 0 ? `−${money}` : `+${money}`}</p>
    </li>
  );
}
