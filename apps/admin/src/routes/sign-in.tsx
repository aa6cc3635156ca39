import { createFileRoute, useRouter } from "@tanstack/react-router";
import { SignInPage } from "../features/auth/sign-in-page.tsx";

export const Route = createFileRoute("/sign-in")({
  // Only a path of our own: never a way to another site.
  validateSearch: (raw: Record<string, unknown>): { next?: string } =>
    typeof raw["next"] === "string" && /^\/admin(?:[/?#]|$)/.test(raw["next"]) ? { next: raw["next"] } : {},
  component: SignIn,
});

function SignIn() {
  const { next } = Route.useSearch();
  const { history } = useRouter();
  return <SignInPage onStaff={() => history.push(next ?? "/admin/")} />;
}
