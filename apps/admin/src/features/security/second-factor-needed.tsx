import { Button, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { signOut } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AuthCard } from "../../parts/auth-card.tsx";
import { OwnPasskey } from "../../parts/own-passkey.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { SetUpSecondFactor } from "./set-up-second-factor.tsx";

/** In place of every page, for whose role asks for a second factor that isn't there yet, or is a passkey that wasn't given. */
export function SecondFactorNeeded({ onDone }: { onDone: () => void }) {
  const { m } = useI18n();
  const passkeys = useQuery(trpc.session.passkeys.queryOptions());
  // What was there first counts: one that is added here is given by that.
  const [isThere, setThere] = useState<boolean | null>(null);
  if (isThere === null && passkeys.data) setThere(passkeys.data.length > 0);
  const { title, lead } = isThere
    ? { title: m.security.passkeys.needed, lead: m.security.passkeys.neededLead }
    : { title: m.security.secondFactor.needed, lead: m.security.secondFactor.neededLead };
  return (
    <AuthCard title={title}>
      <p className="mt-1 mb-6 text-muted">{lead}</p>
      <QueryView query={passkeys} skeleton={<Skeleton height="10rem" />}>
        {() => (isThere ? <OwnPasskey onDone={onDone} /> : <SetUpSecondFactor onDone={onDone} />)}
      </QueryView>
      <Button variant="quiet" className="mt-6" onClick={() => void signOut()}>
        {m.shell.signOut}
      </Button>
    </AuthCard>
  );
}
