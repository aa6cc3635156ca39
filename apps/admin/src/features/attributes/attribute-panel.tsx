import type { AttributeView } from "../../lib/api-types.ts";
import { Button, toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { AttributeFields } from "./attribute-fields.tsx";
import { attributeRows, checkAttribute, toAttributeForm, type AttributeForm } from "./attribute-form.ts";
import { DeleteAttribute } from "./delete-attribute.tsx";
import { useSaveAttribute } from "./use-attributes.ts";

interface Props {
  /** Null: a new one. */
  attribute: AttributeView | null;
  writes: boolean;
}

/** The chosen attribute: what it is called, where it applies, what can be chosen of it. */
export function AttributePanel({ attribute, writes }: Props) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const leaving = useRef(false);
  const [deleting, setDeleting] = useState(false);
  const categories = useCategoryOptions();
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/attributes", search: id === undefined ? {} : { id }, replace: true });
  };
  const editor = useAttributeEditor(attribute, go);
  const nameOf = (id: string) => categories.find((one) => one.id === id)?.label ?? id;
  return (
    <>
      <RecordPanel
        editor={editor}
        history={attribute && { entity: "attribute", entityId: attribute.id }}
        title={attribute ? textIn(attribute.label, locale) : m.attributes.newTitle}
        writes={writes}
        leaving={leaving}
        conflictTitle={m.attributes.conflictTitle}
        rows={(form) => attributeRows(form, m, nameOf)}
        toForm={toAttributeForm}
        actions={
          attribute && writes ? (
            <Button variant="quiet" className="-ms-4 mt-4 text-pomegranate" onClick={() => setDeleting(true)}>
              {m.attributes.delete}
            </Button>
          ) : null
        }
      >
        <AttributeFields isNew={attribute === null} id={attribute?.id ?? null} writes={writes} />
      </RecordPanel>
      {deleting && attribute ? (
        <DeleteAttribute
          attribute={attribute}
          onDeleted={() => go(undefined)}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </>
  );
}

function useAttributeEditor(attribute: AttributeView | null, go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const save = useSaveAttribute();
  const check = useCallback((form: AttributeForm) => checkAttribute(form, m), [m]);
  return useRecordEditor(
    {
      name: "attribute",
      toForm: toAttributeForm,
      check,
      save: async (input) => named(await save.mutateAsync(input), input.code),
      latest: async (id) => {
        const list = await client.fetchQuery({ ...trpc.attributes.list.queryOptions(), staleTime: 0 });
        return list.find((one) => one.id === id) ?? null;
      },
      onSaved: ({ id }, isNew) => {
        toast({ title: isNew ? m.attributes.created : m.attributes.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    attribute,
  );
}

/** Codes are unique: the one that was just saved has it. */
function named(list: readonly AttributeView[], code: string): AttributeView {
  const saved = list.find((one) => one.code === code);
  if (!saved) throw new Error(`The server saved ${code} and doesn't list it`);
  return saved;
}
