import type { OwnSession } from "@souk/contracts";
import { deviceName } from "@souk/contracts/device-name";
import { Button, Card, Skeleton, StatusPill, toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";

/** Where one's own account is signed in; each but this one can be ended. */
export function OwnDevices() {
  const { m } = useI18n();
  const say = m.security.devices;
  const client = useQueryClient();
  const sessions = useQuery({ ...trpc.session.list.queryOptions(), staleTime: 0 });
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: (left) => {
        client.setQueryData(trpc.session.list.queryKey(), left);
        toast({ title: say.revoked, tone: "success" });
      },
    }),
  );
  return (
    <Card title={say.title} look="plain">
      <p className="mb-2 text-body text-muted">{say.lead}</p>
      <ActionError error={end.error} className="mb-3" />
      <QueryView query={sessions} skeleton={<Skeleton height="6rem" />}>
        {(all) => (
          <ul>
            {all.map((session) => (
              <Device
                key={session.id}
                session={session}
                pending={end.isPending && end.variables.id === session.id}
                onEnd={() => end.mutate({ id: session.id })}
              />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function Device(props: { session: OwnSession; pending: boolean; onEnd: () => void }) {
  const { session, pending, onEnd } = props;
  const { m, format } = useI18n();
  const say = m.security.devices;
  const name = deviceName(session.userAgent) ?? say.unknown;
  return (
    <li className="hairline-b flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
      <div>
        <p className="font-medium">
          <bdi>{name}</bdi>
          {session.ipAddress ? (
            <span className="font-normal text-muted">
              {" · "}
              <bdi>{session.ipAddress}</bdi>
            </span>
          ) : null}
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
          onClick={onEnd}
        >
          {say.revoke}
        </Button>
      )}
    </li>
  );
}
