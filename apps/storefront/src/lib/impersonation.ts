import { IMPERSONATION_HEADER } from "@souk/contracts/impersonation-header";

const NAME = "souk.view-as";

function stored(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    // Forbidden, or outside of a browser.
    return null;
  }
}

/**
 * Which one it is, where one of the staff sees the shop in this tab as a customer. Other tabs stay whose they are, and this
 * one is loaded anew when it begins or ends: nothing of the one is left in the other.
 */
export const impersonation = stored();

export function impersonationHeaders(): Record<string, string> {
  return impersonation === null ? {} : { [IMPERSONATION_HEADER]: impersonation };
}

export function enterImpersonation(id: string, locale: string): void {
  sessionStorage.setItem(NAME, id);
  window.location.replace(`/${locale}`);
}

/** To the page that says that it is over. */
export function leaveImpersonation(): void {
  if (impersonation === null) return;
  sessionStorage.removeItem(NAME);
  window.location.replace(`/${document.documentElement.lang}/view-as`);
}
