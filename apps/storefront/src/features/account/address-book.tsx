import type { SavedAddress } from "@souk/contracts";
import { announce, Button, EmptyState, PlusIcon, Skeleton, Tag } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { AddressLines } from "../../parts/address-lines.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";

const AddressDialog = lazy(() => import("./address-dialog.tsx"));

export function AddressBook() {
  const { m } = usePastCartI18n();
  const addresses = useQuery(trpc.account.addresses.queryOptions());
  const [edited, setEdited] = useState<SavedAddress | "new" | null>(null);
  const [doomed, setDoomed] = useState<SavedAddress | null>(null);
  const add = (
    <Button onClick={() => setEdited("new")} start={<PlusIcon size={18} />}>
      {m.account.addAddress}
    </Button>
  );
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <PageHeading title={m.account.addresses} className="text-2xl">
          {m.account.addresses}
        </PageHeading>
        {addresses.data && addresses.data.length > 0 ? add : null}
      </div>
      <Loaded query={addresses} skeleton={<Skeleton height="12rem" className="rounded-lg!" />}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={m.account.noAddresses} action={add}>
              {m.account.noAddressesHelp}
            </EmptyState>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {list.map((address) => (
                <li key={address.id}>
                  <Entry
                    address={address}
                    onEdit={() => setEdited(address)}
                    onDelete={() => setDoomed(address)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>
        {edited ? (
          <AddressDialog address={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
        ) : null}
      </Suspense>
      <DeleteQuestion address={doomed} onClose={() => setDoomed(null)} />
    </>
  );
}

function Entry(props: { address: SavedAddress; onEdit: () => void; onDelete: () => void }) {
  const { address, onEdit, onDelete } = props;
  const { m } = usePastCartI18n();
  return (
    <article className="flex h-full flex-col gap-4 rounded-lg border border-hairline bg-surface p-5">
      <div className="flex items-start justify-between gap-3">
        <AddressLines address={address} />
        {address.isDefault ? <Tag>{m.account.defaultMark}</Tag> : null}
      </div>
      <div className="mt-auto -mb-1 -ms-3 flex gap-1">
        <Button
          size="sm"
          variant="quiet"
          aria-label={m.account.editAddressOf(address.fullName)}
          onClick={onEdit}
        >
          {m.common.edit}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={m.account.deleteAddress(address.fullName)}
          onClick={onDelete}
        >
          {m.common.delete}
        </Button>
      </div>
    </article>
  );
}

function DeleteQuestion({ address, onClose }: { address: SavedAddress | null; onClose: () => void }) {
  const { m } = usePastCartI18n();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (id: string) => shop.account.deleteAddress.mutate({ id }),
    onSuccess: (list) => {
      client.setQueryData(trpc.account.addresses.queryKey(), list);
      announce(m.account.addressDeleted);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open={address !== null}
      title={m.account.deleteTitle}
      confirmLabel={m.common.delete}
      cancelLabel={m.common.cancel}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => address && remove.mutate(address.id)}
      onClose={onClose}
    >
      {m.account.deleteHelp}
    </ConfirmDialog>
  );
}
