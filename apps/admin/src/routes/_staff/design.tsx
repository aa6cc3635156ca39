import { Showcase } from "@souk/ui/showcase";
import { createFileRoute } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";

export const Route = createFileRoute("/_staff/design")({ component: Design });

function Design() {
  const { m, locale } = useI18n();
  return (
    <Page title={m.shell.design}>
      <Showcase lang={locale} />
    </Page>
  );
}
