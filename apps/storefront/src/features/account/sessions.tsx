import type { OwnSession } from "@souk/contracts";
import { deviceName } from "@souk/contracts/device-name";
import type { SecurityMessages } from "@souk/i18n/security";
import { announce, Banner, Button, Skeleton, StatusPill } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { authText } from "./auth-text.ts";
import { SupportVisits } from "./support-visits.tsx";

/** Where the account is signed in; each but this one can be ended. */
export function Sessions({ words }: { words: SecurityMessages }) {
  const i18n = usePastCartI18n();
  const say = words.devices;
  const sessions = useQuery({ ...trpc.identity.sessions.queryOptions(), staleTime: 0 });
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ id }: OwnSession) => shop.identity.endSession.mutate({ id }),
    onSuccess: (left) => {
      announce(say.revoked);
      client.setQueryData(trpc.identity.sessions.queryKey(), left);
    },
  });
  return (
    <>
      <PageHeading title={say.title} className="text-2xl">
        {say.title}
      </PageHeading>
      <p className="mt-2 mb-6 text-muted">{say.lead}</p>
      {revoke.error ? (
        <Banner tone="danger" role="alert" className="mb-4">
          {authText(revoke.error, i18n, words)}
        </Banner>
      ) : null}
      <Loaded query={sessions} skeleton={<Skeleton height="10rem" />}>
        {(all) => (
          <ul>
            {all.map((session) => (
              <Line
                key={session.id}
                session={session}
                words={words}
                pending={revoke.isPending && revoke.variables.id === session.id}
                onRevoke={() => revoke.mutate(session)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      <SupportVisits words={words} />
    </>
  );
}

interface LineProps {
  session: OwnSession;
  words: SecurityMessages;
  pending: boolean;
  onRevoke: () => void;
}

function Line({ session, words, pending, onRevoke }: LineProps) {
  const { format } = usePastCartI18n();
  const say = words.devices;
  const name = deviceName(session.userAgent) ?? say.unknown;
  return (
    <li className="hairline-b flex min-h-18 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="text-sm text-muted">{say.lastSeen(format.dateTime(session.lastSeenAt))}</p>
      </div>
      {session.current ? (
        <StatusPill tone="success">{say.thisDevice}</StatusPill>
      ) : (
        <Button
          size="sm"
          variant="secondary"
          aria-label={say.revokeNamed(name)}
          pending={pending}
          onClick={onRevoke}
        >
          {say.revoke}
        </Button>
      )}
    </li>
  );
}
