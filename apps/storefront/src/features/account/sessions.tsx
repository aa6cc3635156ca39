import { announce, Banner, Button, Skeleton, StatusPill } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callAuth, SESSIONS } from "../../lib/auth.ts";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { authText } from "./auth-text.ts";
import { deviceName } from "./device-name.ts";

const Session = z.object({
  id: z.string(),
  token: z.string(),
  userAgent: z.string().nullish(),
  updatedAt: z.string(),
});
type Session = z.infer<typeof Session>;
const Current = z.object({ session: Session.pick({ id: true }) });

async function readSessions(): Promise<{ current: string; all: Session[] }> {
  const [now, all] = await Promise.all([callAuth("get-session"), callAuth("list-sessions")]);
  return { current: Current.parse(now).session.id, all: z.array(Session).parse(all) };
}

/** Where the account is signed in; each but this one can be ended. */
export function Sessions() {
  const i18n = useI18n();
  const { m } = i18n;
  const sessions = useQuery({ queryKey: SESSIONS, queryFn: readSessions, staleTime: 0 });
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: ({ token }: Session) => callAuth("revoke-session", { token }),
    onSuccess: async () => {
      announce(m.account.revoked);
      await client.invalidateQueries({ queryKey: SESSIONS });
    },
  });
  return (
    <>
      <PageHeading title={m.account.sessions} className="text-2xl">
        {m.account.sessions}
      </PageHeading>
      <p className="mt-2 mb-6 text-muted">{m.account.sessionsLead}</p>
      {revoke.error ? (
        <Banner tone="danger" role="alert" className="mb-4">
          {authText(revoke.error, i18n)}
        </Banner>
      ) : null}
      <Loaded query={sessions} skeleton={<Skeleton height="10rem" />}>
        {({ current, all }) => (
          <ul>
            {all
              .toSorted((a, b) => Number(b.id === current) - Number(a.id === current))
              .map((session) => (
                <Line
                  key={session.id}
                  session={session}
                  isThis={session.id === current}
                  pending={revoke.isPending && revoke.variables.id === session.id}
                  onRevoke={() => revoke.mutate(session)}
                />
              ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Line(props: { session: Session; isThis: boolean; pending: boolean; onRevoke: () => void }) {
  const { session, isThis, pending, onRevoke } = props;
  const { m, format } = useI18n();
  const name = deviceName(session.userAgent) ?? m.account.unknownDevice;
  return (
    <li className="hairline-b flex min-h-18 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div>
        <p className="font-medium">
          <bdi>{name}</bdi>
        </p>
        <p className="text-sm text-muted">{m.account.lastSeen(format.dateTime(session.updatedAt))}</p>
      </div>
      {isThis ? (
        <StatusPill tone="success">{m.account.thisDevice}</StatusPill>
      ) : (
        <Button
          size="sm"
          variant="secondary"
          aria-label={m.account.revokeNamed(name)}
          pending={pending}
          onClick={onRevoke}
        >
          {m.account.revoke}
        </Button>
      )}
    </li>
  );
}
