import { useI18n } from "../../lib/i18n.ts";

export const MAIN_ID = "content";

/** The first stop of the Tab key: past the header. */
export function SkipLink() {
  const { m } = useI18n();
  return (
    <a
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        // A hash in the URL would be a page of its own to the router.
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
      className="absolute start-4 top-2 z-50 -translate-y-24 rounded-md bg-primary px-4 py-2.5 font-medium text-on-primary focus:translate-y-0"
    >
      {m.shell.skip}
    </a>
  );
}
