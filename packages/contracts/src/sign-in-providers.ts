import { z } from "zod";
import { Id, Locale } from "./primitives.ts";

/** Who else may say who somebody is: "oidc" is whichever OpenID Connect provider the shop was set up with. */
export const SIGN_IN_PROVIDERS = ["google", "github", "oidc"] as const;
export const SignInProviderId = z.enum(SIGN_IN_PROVIDERS);
export type SignInProviderId = z.infer<typeof SignInProviderId>;

/** One that the server was set up with. */
export const SignInProvider = z.object({ id: SignInProviderId, name: z.string() });
export type SignInProvider = z.infer<typeof SignInProvider>;

/** An account elsewhere that opens one's own. */
export const ConnectedAccount = SignInProvider.extend({
  connectedAt: z.string(),
  /** It is the only way in, but for links by mail: it can't be taken away. */
  isLast: z.boolean(),
});
export type ConnectedAccount = z.infer<typeof ConnectedAccount>;
export const ConnectedAccounts = z.array(ConnectedAccount.extend({ accountId: Id }));
export type ConnectedAccounts = z.infer<typeof ConnectedAccounts>;

/** The password of now, where the account has one. */
export const DisconnectInput = z.object({ accountId: Id, password: z.string().max(128) });
export type DisconnectInput = z.infer<typeof DisconnectInput>;

/** Names of our own pages to come back to; addresses are never taken from outside. */
const WhereFrom = z.discriminatedUnion("app", [
  z.object({
    app: z.literal("shop"),
    locale: Locale,
    next: z.enum(["account", "checkout", "wishlist", "account/reviews"]).optional(),
  }),
  z.object({ app: z.literal("admin") }),
]);
export const BeginProviderInput = z.object({ provider: SignInProviderId, from: WhereFrom });
export type BeginProviderInput = z.infer<typeof BeginProviderInput>;
export const ConnectProviderInput = BeginProviderInput.extend({ password: z.string().max(128) });
/** Where the browser goes now. */
export const BegunAtProvider = z.object({ url: z.url() });

/** Why nobody was signed in or connected, as the address of the page they come back to says it. */
export const PROVIDER_TROUBLES = [
  "access_denied",
  "email_not_verified",
  "email_not_found",
  "staff_connect_first",
  "signup_disabled",
  "account_already_linked_to_different_user",
] as const;
export const ProviderTrouble = z.enum([...PROVIDER_TROUBLES, "other"]);
export type ProviderTrouble = z.infer<typeof ProviderTrouble>;

/** What the page's address says; whatever isn't known is "other". */
export function providerTrouble(error: unknown): ProviderTrouble | undefined {
  if (error === undefined || error === null || error === "") return undefined;
  return ProviderTrouble.safeParse(error).data ?? "other";
}
