import type { StaffRoleView } from "@souk/contracts";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useRolesChanged } from "./use-roles-changed.ts";

/** A role that nobody has goes. */
export function DeleteRoleDialog({ role, onClose }: { role: StaffRoleView; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.staff.roles;
  const changed = useRolesChanged(words.deleted, onClose);
  const remove = useMutation(trpc.staff.deleteRole.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      danger
      onClose={onClose}
      title={words.deleteTitle(role.name)}
      text={words.deleteText}
      submitLabel={m.common.delete}
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: role.id })}
    />
  );
}
