import { type Answer, type Asked, json } from "./fake-http.ts";
import { fieldsUnder, intentOf, newId, refund, refunds, type Session, sessions } from "./stripe-books.ts";
import { happened } from "./stripe-webhooks.ts";

const known = new Map<string, { asked: string; answer: Answer }>();

const refuse = (message: string, status = 400): Answer =>
  json({ error: { type: "invalid_request_error", message } }, status);

/** The used part of the API, with keys that make a repeat the same call. */
export async function stripeApi(asked: Asked, origin: string): Promise<Answer> {
  if (!/^(Bearer|Basic) .*sk_test/.test(asked.header("authorization") ?? ""))
    return refuse("no API key", 401);
  const key = asked.method === "POST" ? asked.header("idempotency-key") : undefined;
  const before = key === undefined ? undefined : known.get(key);
  if (before && before.asked !== `${asked.path} ${asked.body}`)
    return json({ error: { type: "idempotency_error", message: "another request had the key" } }, 400);
  if (before) return before.answer;
  const answer = await route(asked, origin);
  if (key !== undefined && (answer.status ?? 200) < 500)
    known.set(key, { asked: `${asked.path} ${asked.body}`, answer });
  return answer;
}

async function route(asked: Asked, origin: string): Promise<Answer> {
  const [, , resource = "", a = "", b = "", c = ""] = asked.path.split("/");
  if (resource === "checkout" && a === "sessions") return session(asked, b, c, origin);
  if (resource === "payment_intents") return intent(asked, a, b);
  if (resource === "refunds") return asked.method === "POST" ? giveBack(asked) : listRefunds(asked);
  return refuse(`unknown path ${asked.path}`, 404);
}

async function session(asked: Asked, id: string, action: string, origin: string): Promise<Answer> {
  if (id === "") return asked.method === "POST" ? json(create(asked.form, origin)) : list(asked.query);
  const found = sessions.get(id);
  if (!found) return refuse(`no such session ${id}`, 404);
  if (action === "expire") {
    if (found.status !== "open") return refuse("only an open session can be expired");
    Object.assign(found, { status: "expired", url: null });
    await happened("checkout.session.expired", found);
  }
  return json(found);
}

function create(form: URLSearchParams, origin: string): Session {
  const id = newId("cs");
  const amount = Number(form.get("line_items[0][price_data][unit_amount]"));
  const currency = form.get("line_items[0][price_data][currency]") ?? "";
  const made: Session = {
    id,
    object: "checkout.session",
    status: "open",
    url: `${origin}/pay/${id}`,
    client_reference_id: form.get("client_reference_id"),
    amount_total: amount,
    currency,
    created: Math.floor(Date.now() / 1000),
    success_url: form.get("success_url") ?? "",
    cancel_url: form.get("cancel_url") ?? "",
    metadata: fieldsUnder(form, "metadata"),
    payment_intent: {
      id: newId("pi"),
      object: "payment_intent",
      status: "requires_payment_method",
      amount,
      currency,
      capture_method: form.get("payment_intent_data[capture_method]") === "manual" ? "manual" : "automatic",
      metadata: fieldsUnder(form, "payment_intent_data[metadata]"),
      latest_charge: null,
    },
  };
  sessions.set(id, made);
  return made;
}

function list(query: URLSearchParams): Answer {
  const from = Number(query.get("created[gte]") ?? 0);
  const to = Number(query.get("created[lte]") ?? Number.MAX_SAFE_INTEGER);
  const data = [...sessions.values()].filter(({ created }) => created >= from && created <= to);
  return json({ object: "list", data: data.toReversed(), has_more: false, url: "/v1/checkout/sessions" });
}

async function intent({ path }: Asked, id: string, action: string): Promise<Answer> {
  const found = intentOf(id);
  if (!found) return refuse(`no such payment_intent ${path}`, 404);
  if (action === "capture") {
    if (found.status !== "requires_capture" || !found.latest_charge) return refuse(`it is ${found.status}`);
    found.status = "succeeded";
    found.latest_charge.amount_captured = found.amount;
    await happened("payment_intent.succeeded", found);
  }
  if (action === "cancel") {
    if (found.status === "succeeded" || found.status === "canceled") return refuse(`it is ${found.status}`);
    found.status = "canceled";
    await happened("payment_intent.canceled", found);
  }
  return json(found);
}

async function giveBack({ form }: Asked): Promise<Answer> {
  const found = intentOf(form.get("payment_intent") ?? "");
  const amount = Number(form.get("amount"));
  const made = found && refund(found, amount, fieldsUnder(form, "metadata"));
  if (!found || !made) return refuse("greater than the unrefunded amount");
  await happened("refund.created", made);
  return json(made);
}

function listRefunds({ query }: Asked): Answer {
  const of = query.get("payment_intent");
  const data = refunds.filter(({ payment_intent: id }) => id === of);
  return json({ object: "list", data, has_more: false, url: "/v1/refunds" });
}
