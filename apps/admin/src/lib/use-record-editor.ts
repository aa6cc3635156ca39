import { useEffect, useMemo, useState } from "react";
import { set, useForm, type FieldErrors, type FieldValues, type Resolver } from "react-hook-form";
import { problemOf } from "./api-error.ts";
import { dropDraft, loadDraft } from "./draft.ts";

interface Versioned {
  id: string;
  version: number;
}

export type CheckedForm<Input> =
  | { ok: true; input: Input }
  | { ok: false; problems: { path: string; message: string }[] };

/** A kind of record with a form of its own. */
export interface RecordKind<View extends Versioned, Form extends FieldValues, Input> {
  /** Unique in the tab's storage together with the id. */
  name: string;
  /** Null: a new one's. */
  toForm: (view: View | null) => Form;
  /** By the procedure's own schema; problems by the path that form and input share. */
  check: (form: Form) => CheckedForm<Input>;
  save: (input: Input & Edition) => Promise<View>;
  /** As somebody else left it. */
  latest: (id: string) => Promise<View | null>;
  onSaved: (view: View, isNew: boolean) => void;
}

interface Edition {
  id?: string;
  version?: number;
  overwrite: boolean;
}

/** A record's form (null: a new one) with its draft, its version, and what to do when two people edit it. */
export function useRecordEditor<View extends Versioned, Form extends FieldValues, Input>(
  kind: RecordKind<View, Form, Input>,
  record: View | null,
) {
  const draftKey = `${kind.name}:${record?.id ?? "new"}`;
  const [start] = useState(() => kind.toForm(record));
  const [draft] = useState(() => readDraft(draftKey, start));
  const [version, setVersion] = useState(draft?.version ?? record?.version ?? 0);
  const resolver = useResolver(kind.check);
  const form = useForm<Form>({ values: start, resolver, mode: "onBlur" });
  useEffect(() => {
    if (draft) form.reset(draft.values, { keepDefaultValues: true });
  }, [draft, form]);
  const adopt = (next: View): void => {
    form.reset(kind.toForm(next));
    setVersion(next.version);
    dropDraft(draftKey);
  };
  const saving = useSaving({ kind, record, version, adopt, handle: form.handleSubmit });
  return {
    form,
    version,
    draftKey,
    dirty: form.formState.isDirty,
    discard: () => form.reset(kind.toForm(record)),
    forget: () => dropDraft(draftKey),
    ...saving,
  };
}

interface Saving<View extends Versioned, Form extends FieldValues, Input> {
  kind: RecordKind<View, Form, Input>;
  record: View | null;
  version: number;
  adopt: (next: View) => void;
  handle: (send: (values: Form) => Promise<void>) => () => Promise<void>;
}

/** Saves the form if it is right; a conflict is handed out with the other's version. */
function useSaving<View extends Versioned, Form extends FieldValues, Input>(
  saving: Saving<View, Form, Input>,
) {
  const { kind, record, version, adopt, handle } = saving;
  const { theirs, setTheirs, ...conflict } = useConflict(adopt);
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const fail = async (failure: unknown): Promise<void> => {
    const isConflict = problemOf(failure)?.code === "EDIT_CONFLICT" && record;
    setError(isConflict ? null : failure);
    if (isConflict) setTheirs(await kind.latest(record.id));
  };
  const send = async (values: Form, over: number | undefined): Promise<void> => {
    setPending(true);
    try {
      const edition = record ? { id: record.id, version: over ?? version } : {};
      const saved = await store(kind, values, { ...edition, overwrite: over !== undefined });
      if (!saved) return;
      setTheirs(null);
      setError(null);
      adopt(saved);
      kind.onSaved(saved, record === null);
    } catch (failure) {
      await fail(failure);
    } finally {
      setPending(false);
    }
  };
  const submit = (over?: number) => void handle((values) => send(values, over))();
  return {
    ...conflict,
    save: () => submit(),
    overwrite: () => submit(theirs?.version ?? version),
    theirs,
    pending,
    error,
  };
}

/** What somebody else saved meanwhile, and the ways on that need no saving. */
function useConflict<View>(adopt: (next: View) => void) {
  const [theirs, setTheirs] = useState<View | null>(null);
  const closeConflict = () => setTheirs(null);
  const takeTheirs = () => {
    if (theirs) adopt(theirs);
    closeConflict();
  };
  return { theirs, setTheirs, takeTheirs, closeConflict };
}

/** Null where the form isn't right: its resolver says where. */
async function store<View extends Versioned, Form extends FieldValues, Input>(
  kind: RecordKind<View, Form, Input>,
  values: Form,
  edition: Edition,
): Promise<View | null> {
  const checked = kind.check(values);
  return checked.ok ? kind.save({ ...checked.input, ...edition }) : null;
}

function useResolver<Form extends FieldValues, Input>(
  check: (form: Form) => CheckedForm<Input>,
): Resolver<Form> {
  return useMemo(
    () => (values) => {
      const checked = check(values);
      if (checked.ok) return { values, errors: {} };
      const errors: FieldErrors<Form> = {};
      for (const { path, message } of checked.problems) set(errors, path, { type: "invalid", message });
      return { values: {}, errors };
    },
    [check],
  );
}

/** What was typed before the session or the page ended, if it still has the form's shape. */
function readDraft<Form extends FieldValues>(
  key: string,
  form: Form,
): { version: number; values: Form } | null {
  const draft = loadDraft(key);
  return draft && hasShape(draft.values, form)
    ? { version: draft.version, values: { ...form, ...draft.values } }
    : null;
}

function hasShape(value: unknown, form: object): value is object {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(form).every(([name, field]) => {
    const other: unknown = fields.get(name);
    return typeof other === typeof field && Array.isArray(other) === Array.isArray(field);
  });
}
