import { Dialog } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** What the keys do. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { m } = useI18n();
  const { keys } = m.shell;
  const rows: [string, string[]][] = [
    [keys.palette, ["Ctrl", "K"]],
    [keys.help, ["?"]],
    [keys.search, ["/"]],
    [keys.save, ["Ctrl", "S"]],
    [keys.goOverview, ["G", "H"]],
    [keys.goOrders, ["G", "O"]],
    [keys.goProducts, ["G", "P"]],
    [keys.goCategories, ["G", "C"]],
  ];
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={m.shell.shortcuts}
      closeLabel={m.common.close}
    >
      <dl className="flex flex-col">
        {rows.map(([what, pressed]) => (
          <div key={what} className="hairline-b flex h-10 items-center justify-between gap-4">
            <dt>{what}</dt>
            <dd className="ltr flex gap-1">
              {pressed.map((key) => (
                <kbd key={key} className="rounded-sm border border-edge bg-sand px-1.5 font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-muted">{keys.note}</p>
    </Dialog>
  );
}
