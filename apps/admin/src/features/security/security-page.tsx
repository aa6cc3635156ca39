import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { ProviderOutcome } from "../../parts/provider-outcome.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { OwnConnections } from "./own-connections.tsx";
import { OwnDevices } from "./own-devices.tsx";
import { OwnPasskeys } from "./own-passkeys.tsx";
import { OwnPassword } from "./own-password.tsx";
import { OwnSecondFactor } from "./own-second-factor.tsx";

/** How one's own account is opened, and where it is. */
export function SecurityPage() {
  const { m } = useI18n();
  const security = useQuery(trpc.session.security.queryOptions());
  const passkeys = useQuery(trpc.session.passkeys.queryOptions());
  return (
    <Page title={m.security.title}>
      <div className="max-w-2xl space-y-8">
        <ProviderOutcome />
        <QueryView query={security} skeleton={<Skeleton height="16rem" />}>
          {(data) => (
            <>
              <OwnPassword hasPassword={data.hasPassword} />
              {passkeys.data ? <OwnPasskeys security={data} passkeys={passkeys.data} /> : null}
              <OwnSecondFactor security={data} />
              <OwnConnections security={data} />
            </>
          )}
        </QueryView>
        <OwnDevices />
      </div>
    </Page>
  );
}
