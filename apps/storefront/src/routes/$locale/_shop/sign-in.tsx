import { loadSecurityMessages } from "@souk/i18n/security";
import { backSearch, type BackSearch } from "@souk/ui/back-search";
import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "../../../features/account/sign-in-page.tsx";
import { parseNext, type NextSearch } from "../../../features/account/next-page.ts";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/sign-in")({
  validateSearch: (search: Record<string, unknown>): NextSearch & BackSearch & { step?: "code" } => ({
    ...parseNext(search),
    ...backSearch(search),
    ...(search["step"] === "code" && { step: "code" }),
  }),
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: SignIn,
});

function SignIn() {
  const { next } = Route.useSearch();
  return <SignInPage next={next} words={Route.useLoaderData()} />;
}
