import { backSearch, type BackSearch } from "@souk/ui/back-search";
import { createFileRoute, useRouter } from "@tanstack/react-router";
import { SignInPage } from "../features/auth/sign-in-page.tsx";

export const Route = createFileRoute("/sign-in")({
  // Only a path of our own: never a way to another site.
  validateSearch: (raw: Record<string, unknown>): BackSearch & { next?: string; step?: "code" } => ({
    ...backSearch(raw),
    ...(typeof raw["next"] === "string" && /^\/admin(?:[/?#]|$)/.test(raw["next"]) && { next: raw["next"] }),
    ...(raw["step"] === "code" && { step: "code" }),
  }),
  component: SignIn,
});

function SignIn() {
  const { next, step } = Route.useSearch();
  const { history } = useRouter();
  return <SignInPage step={step} onStaff={() => history.push(next ?? "/admin/")} />;
}
