// A Paybox of our own as a process: its page, its signed messages, its server for captures and refunds.
import { createHmac, randomInt, sign } from "node:crypto";
import { type Answer, type Asked, json, page, serveProvider } from "./fake-http.ts";

const secret = Buffer.from(process.env["HMAC_SECRET"] ?? "", "hex");
const privateKey = process.env["PRIVATE_KEY"] ?? "";

interface Transaction {
  number: string;
  call: string;
  reference: string;
  amount: number;
  status: "Autorisé" | "Capturé" | "Annulé" | "Remboursé" | "Crédit";
  refunded: number;
}
const transactions: Transaction[] = [];
let tells = true;

serveProvider((asked) => {
  if (asked.path === "/cgi/page") return payPage(asked);
  if (asked.path === "/PPPS.php") return direct(asked);
  if (asked.path === "/_webhooks") {
    tells = asked.form.get("mode") !== "off";
    return json({});
  }
  if (asked.path === "/_ledger") return json(transactions);
  return { status: 404, body: "" };
});

function isSealed(form: URLSearchParams, seal: string): boolean {
  const told = [...form].filter(([name]) => name.startsWith("PBX_") || seal === "HMAC");
  const words = told
    .filter(([name]) => name !== seal)
    .map((pair) => pair.join("="))
    .join("&");
  const mine = createHmac("sha512", secret).update(words).digest("hex").toUpperCase();
  return mine === form.get(seal);
}

async function payPage({ form }: Asked): Promise<Answer> {
  if (!isSealed(form, "PBX_HMAC")) return { status: 403, body: "bad PBX_HMAC" };
  const choice = form.get("choice");
  if (choice === "back") return leave(form.get("PBX_ANNULE"));
  if (choice === "refuse") {
    await tell(form, "00105", { number: "0", call: "0" });
    return leave(form.get("PBX_REFUSE"));
  }
  if (choice === "pay") {
    await tell(form, "00000", accept(form));
    return leave(form.get("PBX_EFFECTUE"));
  }
  const hidden = [...form]
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', "&quot;")}">`)
    .join("");
  return page(
    "Paybox",
    `<form method="post">${hidden}<button name="choice" value="pay">Payer</button>
     <button name="choice" value="refuse">Carte refusée</button><button name="choice" value="back">Annuler</button></form>`,
  );
}

function accept(form: URLSearchParams): Transaction {
  const made = make(form.get("PBX_CMD") ?? "", Number(form.get("PBX_TOTAL")));
  made.status = form.get("PBX_AUTOSEULE") === "O" ? "Autorisé" : "Capturé";
  return made;
}

function make(reference: string, amount: number): Transaction {
  const number = (): string => String(randomInt(2 ** 31)).padStart(10, "0");
  const made: Transaction = {
    number: number(),
    call: number(),
    reference,
    amount,
    status: "Crédit",
    refunded: 0,
  };
  transactions.push(made);
  return made;
}

const leave = (location: string | null): Answer => ({ status: 303, location: location ?? "/", body: "" });

async function tell(
  form: URLSearchParams,
  error: string,
  of: { number: string; call: string },
): Promise<void> {
  const told = new URLSearchParams({ Mt: form.get("PBX_TOTAL") ?? "", Ref: form.get("PBX_CMD") ?? "" });
  told.set("Auto", "XXXXXX");
  told.set("Erreur", error);
  told.set("Trans", of.number);
  told.set("Appel", of.call);
  const signature = sign("sha1", Buffer.from(String(told)), privateKey).toString("base64");
  const url = `${form.get("PBX_REPONDRE_A") ?? ""}?${String(told)}&Sign=${encodeURIComponent(signature)}`;
  if (tells) await fetch(url).catch(() => null);
}

function direct({ form }: Asked): Answer {
  const say = (code: string, of?: Transaction): Answer => ({
    type: "text/plain",
    body: String(
      new URLSearchParams({
        NUMTRANS: of?.number ?? "0",
        NUMAPPEL: of?.call ?? "0",
        CODEREPONSE: code,
        STATUS: of?.status ?? "",
      }),
    ),
  });
  if (!isSealed(form, "HMAC")) return say("00006");
  const amount = Number(form.get("MONTANT"));
  const type = form.get("TYPE");
  if (type === "00011") {
    const found = transactions.find(
      (one) => one.reference === form.get("REFERENCE") && one.amount === amount,
    );
    return say(found ? "00000" : "00018", found);
  }
  const of = transactions.find(
    ({ number, call }) => number === form.get("NUMTRANS") && call === form.get("NUMAPPEL"),
  );
  if (!of) return say("00018");
  if (type === "00002" && of.status === "Autorisé") of.status = "Capturé";
  if (type === "00005" && of.status === "Autorisé") of.status = "Annulé";
  if (type !== "00014") return say("00000", of);
  if (of.refunded + amount > of.amount) return say("00015");
  of.refunded += amount;
  if (of.refunded === of.amount) of.status = "Remboursé";
  return say("00000", make(form.get("REFERENCE") ?? "", amount));
}
