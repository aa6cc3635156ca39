import type { StaffMember } from "@souk/contracts";
import { Dialog } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { RecordChanges } from "../../parts/record-changes.tsx";

/** What was changed of somebody who works here: role, access, second factor; by whom and when. */
export function MemberDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { m } = useI18n();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={m.staff.historyOf(member.name)}
      closeLabel={m.common.close}
    >
      <RecordChanges entity="staff" entityId={member.id} />
    </Dialog>
  );
}
