import type { Page } from "@playwright/test";

/** Everything the page complains about from now on: errors of its own, of the console, broken rules of the CSP. */
export function complaintsOf(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`page: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" || /content security policy/i.test(text))
      found.push(`console: ${text} (${message.location().url})`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A query that a newer one replaced, or a navigation left behind.
    if (why !== "net::ERR_ABORTED") found.push(`request: ${request.url()} ${why}`);
  });
  return found;
}
