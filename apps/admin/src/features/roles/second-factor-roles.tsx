import { BUILT_IN_STAFF } from "@souk/contracts";
import { Card, Skeleton, Switch } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";

/** Which built-in roles must have a second factor; each switch counts at once. */
export function SecondFactorRoles({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const say = m.staff.secondFactor;
  const client = useQueryClient();
  const query = useQuery(trpc.staff.secondFactorRoles.queryOptions());
  const change = useMutation(
    trpc.staff.requireSecondFactor.mutationOptions({
      onSuccess: async (roles) => {
        client.setQueryData(trpc.staff.secondFactorRoles.queryKey(), roles);
        // It may be one's own role.
        await client.invalidateQueries({ queryKey: trpc.session.pathKey() });
      },
    }),
  );
  return (
    <Card title={say.title} look="plain" className="mt-12">
      <p className="mb-3 text-muted">{say.requiredText}</p>
      <ActionError error={change.error} className="mb-3" />
      <QueryView query={query} skeleton={<Skeleton height="6rem" />}>
        {({ roles }) =>
          BUILT_IN_STAFF.map((role) => (
            <Switch
              key={role}
              label={m.common.roles[role]}
              value={roles.includes(role)}
              disabled={!writes || change.isPending}
              onChange={(required) => change.mutate({ role, required })}
            />
          ))
        }
      </QueryView>
    </Card>
  );
}
