import { Button, PlusIcon, UploadIcon } from "@souk/ui";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { OldSlugs } from "./old-slugs.tsx";
import { RedirectDialog } from "./redirect-dialog.tsx";
import { RedirectList } from "./redirect-list.tsx";
import type { RedirectSearch } from "./redirect-search.ts";

/** Addresses that lead elsewhere: those that staff keep, and those that products and categories had before. */
export function RedirectsPage({ search }: { search: RedirectSearch }) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  const writes = useCan("products.write");
  const navigate = useNavigate();
  const [open, setOpen] = useState<"add" | "import" | null>(null);
  const { query = "", old = false } = search;
  const rest = old ? { old: true } : {};
  return (
    <Page
      title={words.title}
      actions={
        writes ? (
          <>
            <Button variant="secondary" start={<UploadIcon size={18} />} onClick={() => setOpen("import")}>
              {words.import}
            </Button>
            <Button start={<PlusIcon size={18} />} onClick={() => setOpen("add")}>
              {words.add}
            </Button>
          </>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <LinkTabs
        label={words.title}
        choices={[false, true]}
        chosen={old}
        name={(slugs) => (slugs ? words.old : words.own)}
        link={(slugs) => linkOptions({ to: "/redirects", search: slugs ? { old: true } : {} })}
      />
      <div className="my-4 max-w-md">
        <UrlSearch
          label={words.search}
          placeholder={words.search}
          value={query}
          onSearch={(text) =>
            void navigate({
              to: "/redirects",
              search: { ...rest, ...(text && { query: text }) },
              replace: true,
            })
          }
        />
      </div>
      {old ? <OldSlugs query={query} writes={writes} /> : <RedirectList query={query} writes={writes} />}
      {open === "add" ? <RedirectDialog redirect={null} onClose={() => setOpen(null)} /> : null}
      {open === "import" ? <ImportDialog onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}
