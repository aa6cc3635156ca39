import { SoftAuthenticator } from "@souk/testing/passkey";
import { z } from "zod";
import { ORIGIN, type TestApp } from "./test-app.ts";

export const PASSWORD = "correct horse battery";
const Asked = z.object({ challenge: z.string() });
const Refusal = z.object({ code: z.string() });
const Result = z.object({ result: z.object({ data: z.unknown() }) });

type Told = Partial<Parameters<SoftAuthenticator["assert"]>[0]>;

/** A browser of that app with something that keeps passkeys. */
export function passkeyBrowser({ request, db }: TestApp) {
  const post = (path: string, body: object) =>
    request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const auth = (path: string, body: object) => post(`/api/auth/passkey/${path}`, body);
  const read = async (path: string): Promise<unknown> =>
    Result.parse(await (await request(`/trpc/${path}`)).json()).result.data;
  const ceremony = (challenge: string, told: Told = {}) => ({
    challenge,
    origin: ORIGIN,
    rpId: new URL(ORIGIN).hostname,
    ...told,
  });
  const challengeOf = async (answer: Response) => Asked.parse(await answer.json()).challenge;

  /** What is to be signed before another passkey is kept. */
  const begin = async (): Promise<string> => challengeOf(await auth("begin", { password: PASSWORD }));
  async function add(keeper = new SoftAuthenticator(), told: Told = {}): Promise<SoftAuthenticator> {
    const response = keeper.register(ceremony(await begin(), told));
    const answer = await auth("add", { response, name: "Test phone" });
    if (!answer.ok) throw new Error(`add: ${answer.status} ${await answer.text()}`);
    return keeper;
  }
  const beginSignIn = async (): Promise<string> => challengeOf(await auth("begin-sign-in", {}));
  async function signIn(keeper: SoftAuthenticator, told: Told = {}): Promise<Response> {
    return auth("sign-in", { response: keeper.assert(ceremony(await beginSignIn(), told)) });
  }
  const me = () => read("shop/account.me");
  const codeOf = async (answer: Response) => Refusal.parse(await answer.json()).code;
  const mailsTo = (recipient: string) =>
    db.mailMessage.count({ where: { recipient, template: "security_notice" } });
  return { post, auth, read, ceremony, begin, add, beginSignIn, signIn, me, codeOf, mailsTo };
}
