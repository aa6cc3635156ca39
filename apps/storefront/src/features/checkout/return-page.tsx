import { buttonClass, Button, EmptyState, Spinner } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { getPayLink, usePayLink } from "../../lib/pay-link.ts";
import { isRefusal, problemOf } from "../../lib/trpc.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { askUntilDecided, sleep } from "./ask-until-decided.ts";
import { endsAttempt } from "./attempt.ts";
import { attempts, resume, useShowOrder } from "./use-settle.ts";

type State = "asking" | "undecided" | { error: unknown };

/** The way back from the bank's page: asks how it ended until that is known, then goes on by itself. */
export function ReturnPage({ attempt }: { attempt: string | undefined }) {
  const { m, locale } = usePastCartI18n();
  const navigate = useNavigate();
  const showOrder = useShowOrder();
  const [state, setState] = useState<State>("asking");
  const asking = useRef(false);

  const ask = async (key: string): Promise<void> => {
    setState("asking");
    const result = await askUntilDecided(() => resume(key), sleep);
    if (result.status === "placed") return showOrder(result.order);
    if (result.status === "action_required") return window.location.assign(result.url);
    if (result.status === "pending") return setState("undecided");
    attempts.end();
    const link = getPayLink();
    const search = { declined: result.reason };
    if (link)
      return navigate({ to: "/$locale/pay/$token", params: { locale, ...link }, search, replace: true });
    await navigate({ to: "/$locale/checkout", params: { locale }, search, replace: true });
  };
  const askOnce = async (key: string): Promise<void> => {
    if (asking.current) return;
    asking.current = true;
    await ask(key).catch((error: unknown) => {
      const problem = problemOf(error);
      if (problem && endsAttempt(problem.code)) attempts.end();
      setState({ error });
    });
    asking.current = false;
  };
  const start = useRef(askOnce);
  useEffect(() => {
    if (attempt !== undefined) void start.current(attempt);
  }, [attempt]);

  return (
    <div className="shop-width py-16">
      <PageHeading title={m.checkout.returnTitle} className="mb-6 text-center text-2xl">
        {m.checkout.returnTitle}
      </PageHeading>
      <Body state={state} attempt={attempt} onAsk={(key) => void askOnce(key)} />
    </div>
  );
}

function Body(props: { state: State; attempt: string | undefined; onAsk: (key: string) => void }) {
  const { state, attempt, onAsk } = props;
  const i18n = usePastCartI18n();
  const { m, locale } = i18n;
  const link = usePayLink();
  const backLink = { search: {}, className: buttonClass({ variant: "secondary" }) };
  const back = link ? (
    <Link to="/$locale/pay/$token" params={{ locale, token: link.token }} {...backLink}>
      {m.checkout.backToCheckout}
    </Link>
  ) : (
    <Link to="/$locale/checkout" params={{ locale }} {...backLink}>
      {m.checkout.backToCheckout}
    </Link>
  );
  if (attempt === undefined) return <EmptyState title={m.checkout.nothingHere} action={back} />;
  if (state === "asking")
    return (
      <output className="flex flex-col items-center gap-4 text-center text-body text-muted">
        <Spinner size={56} className="text-clay" />
        {m.checkout.waitingText}
      </output>
    );
  if (state === "undecided" || !isRefusal(state.error))
    return (
      <div role="alert">
        <EmptyState
          title={m.checkout.unknownTitle}
          action={<Button onClick={() => onAsk(attempt)}>{m.checkout.askAgain}</Button>}
        >
          {m.checkout.unknownText}
        </EmptyState>
      </div>
    );
  const title =
    problemOf(state.error)?.code === "NOT_FOUND" ? m.checkout.nothingHere : m.checkout.changedTitle;
  return (
    <div role="alert">
      <EmptyState title={title} action={back}>
        {errorText(state.error, i18n)}
      </EmptyState>
    </div>
  );
}
