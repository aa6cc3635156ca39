import { useCan } from "../../lib/staff.tsx";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";
import { ImportHistory } from "./import-history.tsx";
import { NewImport } from "./new-import.tsx";

/** Files of products: a new one, and what became of the others. */
export function ImportsPage() {
  const { m } = useI18n();
  const writes = useCan("products.write");
  return (
    <Page title={m.imports.title} below={m.imports.lead}>
      <div className="flex flex-col gap-8">
        {writes ? <NewImport /> : null}
        <ImportHistory />
      </div>
    </Page>
  );
}
