import { createFileRoute } from "@tanstack/react-router";
import { SignUpPage } from "../../../features/account/sign-up-page.tsx";
import { parseNext, type NextSearch } from "../../../features/account/next-page.ts";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/sign-up")({
  validateSearch: (search: Record<string, unknown>): NextSearch => parseNext(search),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: SignUp,
});

function SignUp() {
  const { next } = Route.useSearch();
  return <SignUpPage next={next} />;
}
