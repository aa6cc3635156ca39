import { EditIcon, IconButton, PlusIcon, TrashIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

export interface Tools {
  add: { label: string; run: () => void };
  edit: () => void;
  remove: () => void;
}

/** What can be done with the make or model whose column it is. */
export function ColumnTools({ name, tools }: { name: string; tools: Tools }) {
  const { m } = useI18n();
  return (
    <div className="flex">
      <IconButton size="sm" label={tools.add.label} icon={<PlusIcon size={18} />} onClick={tools.add.run} />
      <IconButton
        size="sm"
        label={m.vehicles.editNamed(name)}
        icon={<EditIcon size={18} />}
        onClick={tools.edit}
      />
      <IconButton
        size="sm"
        label={m.vehicles.deleteNamed(name)}
        icon={<TrashIcon size={18} />}
        onClick={tools.remove}
      />
    </div>
  );
}
