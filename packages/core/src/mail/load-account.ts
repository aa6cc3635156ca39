import type { Locale } from "@souk/contracts";
import type { AccountTemplate } from "@souk/emails";
import type { Core } from "../context.ts";
import type { loaders } from "./load-mail.ts";

/** After the sharp sign: what stands there is sent to no server and stands in no log. */
function linkTo({ config }: Core, page: string, token: string): string {
  return `${config.origin}${page}#${token}`;
}

const shopLink =
  (page: string) =>
  async <Data extends { token: string }>(core: Core, { token, ...data }: Data, locale: Locale) => ({
    ...data,
    url: linkTo(core, `/${locale}/${page}`, token),
  });

/** Letters to the owner of an account: the address of the page that takes the link. */
export const accountLoaders: Pick<typeof loaders, AccountTemplate | "accounts_joined" | "data_export"> = {
  verify_email: shopLink("confirm/address"),
  data_export: shopLink("your-data"),
  sign_in_link: shopLink("confirm/sign-in"),
  sign_up: shopLink("confirm/sign-up"),
  account_exists: async ({ config }, { isStaff, ...data }, locale) => ({
    ...data,
    url: `${config.origin}${isStaff ? "/admin" : `/${locale}`}/sign-in`,
  }),
  approve_email: shopLink("confirm/new-address"),
  confirm_email: shopLink("confirm/new-address"),
  reset_password: async (core, { token, isStaff, name }, locale) => ({
    name,
    url: linkTo(core, isStaff ? "/admin/reset-password" : `/${locale}/reset-password`, token),
  }),
  security_notice: async (_core, data) => data,
  accounts_joined: async ({ config }, data, locale) => ({
    ...data,
    url: `${config.origin}/${locale}/sign-in`,
  }),
};
