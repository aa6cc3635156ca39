import { Button, EmptyState } from "@souk/ui";
import { useEffect } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { useErrorText } from "../lib/use-words.ts";
import { isOffline, problemOf } from "../lib/api-error.ts";

const RELOADED = "souk-admin-reloaded";
const MINUTE = 60_000;

/** A chunk that a new release took away: one reload brings the new release, a second would loop. */
function isStaleChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}

/** A page that broke, or could not learn who is signed in. */
export function Crash({ error }: { error: unknown }) {
  const { m } = useI18n();
  const words = useErrorText();
  const stale = isStaleChunk(error);
  useEffect(() => {
    if (!stale || Date.now() - Number(sessionStorage.getItem(RELOADED)) < MINUTE) return;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
  }, [stale]);
  const known = problemOf(error) !== null || isOffline(error);
  return (
    <div className="admin-width py-7">
      <EmptyState
        level={1}
        title={known ? m.common.errorTitle : m.shell.crashTitle}
        action={<Button onClick={() => location.reload()}>{m.shell.reload}</Button>}
      >
        {known ? words(error) : m.shell.crash}
      </EmptyState>
    </div>
  );
}
