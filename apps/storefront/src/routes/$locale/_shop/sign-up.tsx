import { createFileRoute } from "@tanstack/react-router";
import { SignUpPage } from "../../../features/account/sign-up-page.tsx";
import { parseNext, type NextSearch } from "../../../features/account/next-page.ts";

export const Route = createFileRoute("/$locale/_shop/sign-up")({
  validateSearch: (search: Record<string, unknown>): NextSearch => parseNext(search),
  component: SignUp,
});

function SignUp() {
  const { next } = Route.useSearch();
  return <SignUpPage next={next} />;
}
