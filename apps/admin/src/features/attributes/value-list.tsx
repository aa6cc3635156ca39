import {
  announce,
  Button,
  EditIcon,
  FieldError,
  IconButton,
  PlusIcon,
  ReorderList,
  TrashIcon,
} from "@souk/ui";
import { useState } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { Swatch } from "../../parts/swatch.tsx";
import type { AttributeForm, ValueForm } from "./attribute-form.ts";
import { ValueDialog } from "./value-dialog.tsx";

/** What can be chosen, in order: dragged, or moved by keys or buttons; each is edited in a dialog. */
export function ValueList({ writes }: { writes: boolean }) {
  const { m, locale } = useI18n();
  const { control, formState } = useFormContext<AttributeForm>();
  const { field } = useController({ control, name: "values" });
  const type = useWatch({ control, name: "type" });
  const [open, setOpen] = useState<ValueForm | "new" | null>(null);
  const items = field.value.map((value) => ({
    id: value.code,
    name: textIn(value.label, locale) || value.code,
    value,
  }));
  const store = (value: ValueForm) => {
    const known = field.value.some(({ code }) => code === value.code);
    field.onChange(
      known ? field.value.map((one) => (one.code === value.code ? value : one)) : [...field.value, value],
    );
    setOpen(null);
  };
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-medium">{m.attributes.values}</h3>
      <ReorderList
        label={m.attributes.values}
        items={items}
        onReorder={(next) => field.onChange(next.map(({ value }) => value))}
        upLabel={m.editor.moveUpName}
        downLabel={m.editor.moveDownName}
        onMoved={(item, position) => announce(m.editor.moved(item.name, position))}
      >
        {({ name, value }) => (
          <ValueLine
            name={name}
            value={value}
            colour={type === "COLOUR"}
            onEdit={() => setOpen(value)}
            onRemove={() => field.onChange(field.value.filter(({ code }) => code !== value.code))}
          />
        )}
      </ReorderList>
      {typeof formState.errors.values?.message === "string" ? (
        <FieldError>{formState.errors.values.message}</FieldError>
      ) : null}
      {writes ? (
        <Button
          size="sm"
          variant="secondary"
          className="mt-3"
          start={<PlusIcon size={16} />}
          onClick={() => setOpen("new")}
        >
          {m.attributes.addValue}
        </Button>
      ) : null}
      {open === null ? null : (
        <ValueDialog
          value={open === "new" ? null : open}
          colour={type === "COLOUR"}
          taken={field.value.map(({ code }) => code)}
          onDone={store}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface LineProps {
  name: string;
  value: ValueForm;
  colour: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function ValueLine({ name, value, colour, onEdit, onRemove }: LineProps) {
  const { m } = useI18n();
  return (
    <span className="flex items-center gap-2">
      {colour ? <Swatch hex={value.hex || null} /> : null}
      <bdi className="min-w-0 flex-1 text-sm wrap-anywhere">{name}</bdi>
      <IconButton
        size="sm"
        label={m.attributes.editName(name)}
        icon={<EditIcon size={16} />}
        onClick={onEdit}
      />
      <IconButton
        size="sm"
        label={m.editor.removeName(name)}
        icon={<TrashIcon size={16} />}
        onClick={onRemove}
      />
    </span>
  );
}
