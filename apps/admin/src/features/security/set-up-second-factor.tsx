import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { OwnPasskeys } from "./own-passkeys.tsx";
import { OwnSecondFactor } from "./own-second-factor.tsx";

/** Codes of an app, or a passkey: either is one. */
export function SetUpSecondFactor({ onDone }: { onDone: () => void }) {
  const security = useQuery(trpc.session.security.queryOptions());
  return (
    <QueryView query={security} skeleton={<Skeleton height="10rem" />}>
      {(data) => (
        <div className="space-y-8">
          <OwnSecondFactor security={data} bare onChanged={onDone} />
          <OwnPasskeys security={data} passkeys={[]} onAdded={onDone} />
        </div>
      )}
    </QueryView>
  );
}
