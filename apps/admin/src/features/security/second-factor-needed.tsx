import { Button, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { signOut } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AuthCard } from "../../parts/auth-card.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { OwnSecondFactor } from "./own-second-factor.tsx";

/** In place of every page, for whose role asks for a second factor that isn't there yet. */
export function SecondFactorNeeded({ onDone }: { onDone: () => void }) {
  const { m } = useI18n();
  const security = useQuery(trpc.session.security.queryOptions());
  return (
    <AuthCard title={m.security.secondFactor.needed}>
      <p className="mt-1 mb-6 text-muted">{m.security.secondFactor.neededLead}</p>
      <QueryView query={security} skeleton={<Skeleton height="10rem" />}>
        {(data) => <OwnSecondFactor security={data} bare onChanged={onDone} />}
      </QueryView>
      <Button variant="quiet" className="mt-6" onClick={() => void signOut()}>
        {m.shell.signOut}
      </Button>
    </AuthCard>
  );
}
