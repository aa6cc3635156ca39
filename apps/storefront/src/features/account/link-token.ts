import { SecretToken } from "@souk/contracts";
import { useLocation } from "@tanstack/react-router";

/** What the address of a mail carries after its sharp sign; null where it isn't whole. */
export function useLinkToken(): string | null {
  const { hash } = useLocation();
  return SecretToken.safeParse(hash.replace(/^#/, "")).data ?? null;
}
