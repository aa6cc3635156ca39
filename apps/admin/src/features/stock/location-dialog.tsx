import { COUNTRIES, type Country, type LocationView, SaveLocationInput } from "@souk/contracts";
import { Checkbox, NativeSelect, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RecordHistory } from "../../parts/record-history.tsx";

interface Form {
  code: string;
  name: string;
  city: string;
  country: string;
  priority: string;
  sellsOnline: boolean;
  active: boolean;
}

const toForm = (location: LocationView | null): Form => ({
  code: location?.code ?? "",
  name: location?.name ?? "",
  city: location?.city ?? "",
  country: location?.country ?? "",
  priority: String(location?.priority ?? 10),
  sellsOnline: location?.sellsOnline ?? true,
  active: location?.active ?? true,
});

/** A place: its name, where it is, whether and when it gives. */
export function LocationDialog({
  location,
  onClose,
}: {
  location: LocationView | null;
  onClose: () => void;
}) {
  const { m } = useI18n();
  const words = m.stock.locations;
  const [form, setForm] = useState(() => toForm(location));
  const [tried, setTried] = useState(false);
  const save = useSave(onClose);
  const set =
    <K extends keyof Form>(key: K) =>
    (value: Form[K]) =>
      setForm({ ...form, [key]: value });
  const parsed = SaveLocationInput.safeParse({
    ...form,
    country: form.country || null,
    priority: form.priority.trim() === "" ? Number.NaN : Number(form.priority),
    ...(location ? { id: location.id, version: location.version } : {}),
  });
  const wrong = new Set(tried ? (parsed.error?.issues ?? []).map(({ path }) => path[0]) : []);
  const error = (field: keyof typeof words.invalid) => (wrong.has(field) ? words.invalid[field] : undefined);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={location ? words.editOf(location.name) : words.newTitle}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <NameFields form={form} set={set} error={error} />
      <TextField
        label={words.city}
        optionalLabel={m.common.optional}
        value={form.city}
        onChange={set("city")}
        maxLength={100}
      />
      <CountryField value={form.country} onChange={set("country")} />
      <TextField
        label={words.priority}
        help={words.priorityHelp}
        dir="ltr"
        inputClassName="tnum text-end"
        error={error("priority")}
        value={form.priority}
        onChange={set("priority")}
      />
      <Checkbox
        label={words.active}
        value={form.active}
        onChange={set("active")}
        disabled={location?.isDefault}
      />
      <Checkbox
        label={words.sellsOnline}
        value={form.sellsOnline && form.active}
        onChange={set("sellsOnline")}
        disabled={location?.isDefault === true || !form.active}
      />
      {location ? (
        <RecordHistory entity="location" entityId={location.id} version={location.version} />
      ) : null}
    </ActionDialog>
  );
}

interface NameProps {
  form: Form;
  set: (key: "name" | "code") => (value: string) => void;
  error: (field: "name" | "code") => string | undefined;
}

function NameFields({ form, set, error }: NameProps) {
  const { m } = useI18n();
  const words = m.stock.locations;
  return (
    <>
      <TextField
        label={words.name}
        error={error("name")}
        value={form.name}
        onChange={set("name")}
        maxLength={100}
      />
      <TextField
        label={words.code}
        help={words.codeHelp}
        dir="ltr"
        error={error("code")}
        value={form.code}
        onChange={set("code")}
        maxLength={40}
      />
    </>
  );
}

function CountryField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { m, locale } = useI18n();
  const names = new Intl.DisplayNames([locale], { type: "region" });
  const label = (country: Country): string => names.of(country) ?? country;
  return (
    <NativeSelect
      label={m.stock.locations.country}
      options={[
        { value: "", label: m.stock.locations.noCountry },
        ...COUNTRIES.map((country) => ({ value: country, label: label(country) })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

function useSave(onClose: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  return useMutation(
    trpc.stock.saveLocation.mutationOptions({
      onSuccess: (all) => {
        client.setQueryData(trpc.stock.locations.queryKey(), all);
        void client.invalidateQueries({ queryKey: trpc.stock.list.pathKey() });
        toast({ title: m.stock.locations.saved, tone: "success" });
        onClose();
      },
      // The newest is shown behind the dialog; opened again it is what is edited.
      onError: () => void client.invalidateQueries({ queryKey: trpc.stock.locations.queryKey() }),
    }),
  );
}
