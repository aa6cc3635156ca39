import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "../../../features/account/sign-in-page.tsx";
import { parseNext, type NextSearch } from "../../../features/account/next-page.ts";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/sign-in")({
  validateSearch: (search: Record<string, unknown>): NextSearch => parseNext(search),
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: SignIn,
});

function SignIn() {
  const { next } = Route.useSearch();
  return <SignInPage next={next} words={Route.useLoaderData()} />;
}
