// A Stripe of our own as a process: the part of its API that the shop uses, its page, its signed messages.
import { type Answer, type Asked, json, page, serveProvider } from "./fake-http.ts";
import { stripeApi } from "./stripe-api.ts";
import { intentOf, pay, refund, type Session, sessions } from "./stripe-books.ts";
import { deliver, events, happened, setMode } from "./stripe-webhooks.ts";

serveProvider((asked) => {
  if (asked.path.startsWith("/v1/")) return stripeApi(asked, `http://${asked.header("host") ?? ""}`);
  if (asked.path.startsWith("/pay/")) return payPage(asked);
  return control(asked);
});

async function payPage({ method, path, form }: Asked): Promise<Answer> {
  const session = sessions.get(path.slice("/pay/".length));
  if (!session) return { status: 404, body: "no such session" };
  const choice = method === "POST" ? form.get("choice") : null;
  if (session.status === "complete") return leave(session.success_url);
  if (session.status === "expired")
    return page("This page has expired", `<a href="${session.cancel_url}">Back</a>`);
  if (choice === "back") return leave(session.cancel_url);
  if (choice === "pay") {
    await paid(session);
    return leave(session.success_url);
  }
  const note = choice === "decline" ? `<p role="alert">Your card was declined.</p>` : "";
  return page(
    "Pay by card",
    `${note}<p>${session.amount_total} ${session.currency.toUpperCase()}</p><form method="post">
     <button name="choice" value="pay">Pay</button><button name="choice" value="decline">Pay with a bad card</button>
     <button name="choice" value="back">Back to the shop</button></form>`,
  );
}

async function paid(session: Session): Promise<void> {
  pay(session);
  const intent = session.payment_intent;
  if (intent?.status === "succeeded") await happened("payment_intent.succeeded", intent);
  else if (intent) await happened("payment_intent.amount_capturable_updated", intent);
  await happened("checkout.session.completed", session);
}

const leave = (location: string): Answer => ({ status: 303, location, body: "" });

/** What tests ask for beside the API: how it behaves, what it did, what it was paid. */
async function control({ path, form, query }: Asked): Promise<Answer> {
  const of = (key: string | null): Session | undefined =>
    [...sessions.values()].find(({ client_reference_id: id }) => id === key);
  switch (path) {
    case "/_webhooks":
      setMode(form.get("mode") ?? "on");
      return json({});
    case "/_events":
      return json(events.map(({ id, type }) => ({ id, type })));
    case "/_deliver": {
      const event = events.find(({ id }) => id === form.get("id"));
      const age = Number(form.get("age") ?? 0);
      return json({ status: event ? await deliver(event, age, form.get("secret") ?? undefined) : 0 });
    }
    case "/_send":
      await happened(form.get("type") ?? "", { id: "x", object: "x" });
      return json({});
    case "/_pay": {
      const session = of(form.get("key"));
      if (session) await paid(session);
      return json({ status: session?.status ?? null });
    }
    case "/_refund": {
      const intent = intentOf(of(form.get("key"))?.payment_intent?.id ?? "");
      return json(intent ? refund(intent, Number(form.get("amount")), {}) : null);
    }
    case "/_ledger":
      return json(of(query.get("key")) ?? null);
    default:
      return { status: 404, body: "" };
  }
}
