import type { StaffMember } from "@souk/contracts";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStaffChanged } from "./use-staff-changed.ts";

/** For who lost the phone and the recovery codes. */
export function ResetSecondFactorDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { m } = useI18n();
  const say = m.staff.secondFactor;
  const changed = useStaffChanged(say.resetDone, onClose);
  const reset = useMutation(trpc.staff.resetSecondFactor.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.resetTitle(member.name)}
      text={say.resetText}
      submitLabel={say.reset}
      danger
      pending={reset.isPending}
      error={reset.error}
      onSubmit={() => reset.mutate({ userId: member.id })}
    />
  );
}
