import type { CustomerView } from "@souk/contracts";
import { Button, Card, Checkbox } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useCustomerChanged } from "./use-customer-changed.ts";

/** The groups whose prices a customer has. */
export function CustomerGroups({ customer, writes }: { customer: CustomerView; writes: boolean }) {
  const { m, locale } = useI18n();
  const words = m.customers;
  const [editing, setEditing] = useState(false);
  const knowsGroups = useCan("products.read");
  return (
    <Card title={words.groups}>
      {customer.groups.length === 0 ? (
        <p className="text-muted">{words.noGroups}</p>
      ) : (
        <ul>
          {customer.groups.map(({ id, code, name }) => (
            <li key={id}>
              <bdi>{textIn(name, locale) || code}</bdi>
            </li>
          ))}
        </ul>
      )}
      {writes && knowsGroups ? (
        <Button variant="secondary" size="sm" className="mt-4" onClick={() => setEditing(true)}>
          {words.editGroups}
        </Button>
      ) : null}
      {editing ? <GroupsDialog customer={customer} onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}

function GroupsDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const { m, locale } = useI18n();
  const words = m.customers;
  const changed = useCustomerChanged();
  const [groupIds, setGroupIds] = useState(() => customer.groups.map(({ id }) => id));
  const groups = useQuery(trpc.groups.list.queryOptions());
  const save = useMutation(
    trpc.customers.setGroups.mutationOptions({
      onSuccess: (after) => {
        changed(after, words.groupsSaved);
        onClose();
      },
    }),
  );
  const known = groups.data ?? customer.groups;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.editGroups}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error ?? groups.error}
      onSubmit={() => save.mutate({ id: customer.id, groupIds })}
    >
      <fieldset className="flex max-h-80 flex-col gap-1 overflow-y-auto">
        <legend className="sr-only">{words.groups}</legend>
        {known.map(({ id, code, name }) => (
          <Checkbox
            key={id}
            label={<bdi>{textIn(name, locale) || code}</bdi>}
            value={groupIds.includes(id)}
            onChange={(chosen) => setGroupIds(groupIds.filter((one) => one !== id).concat(chosen ? id : []))}
          />
        ))}
      </fieldset>
    </ActionDialog>
  );
}
