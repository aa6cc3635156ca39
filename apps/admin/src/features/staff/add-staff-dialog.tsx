import { AddStaffFields, BUILT_IN_STAFF } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { Controller, useForm, type Control } from "react-hook-form";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { roleOfChoice, useRoleChoices } from "./use-role-choices.ts";
import { useStaffChanged } from "./use-staff-changed.ts";

interface Fields {
  name: string;
  email: string;
  password: string;
  /** A built-in role's name, or a composed one's id. */
  role: string;
}

/** A new account for somebody who works here. */
export function AddStaffDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const words = useErrorText();
  const choices = useRoleChoices(BUILT_IN_STAFF);
  const { control, handleSubmit, setError } = useForm<Fields>({
    defaultValues: { name: "", email: "", password: "", role: "VIEWER" },
    mode: "onBlur",
  });
  const changed = useStaffChanged(m.staff.added, onClose);
  const add = useMutation(
    trpc.staff.add.mutationOptions({
      onSuccess: changed,
      onError: (error) => {
        if (problemOf(error)?.code === "EMAIL_TAKEN") {
          setError("email", { type: "server", message: words(error) });
        }
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.staff.add}
      submitLabel={m.common.add}
      pending={add.isPending}
      error={add.error}
      onSubmit={() =>
        void handleSubmit(({ role, ...person }) => {
          const chosen = roleOfChoice(role);
          if (chosen.role !== "CUSTOMER") add.mutate({ ...person, ...chosen, role: chosen.role });
        })()
      }
    >
      <TextInput control={control} name="name" label={m.staff.name} autoComplete="off" />
      <TextInput
        control={control}
        name="email"
        label={m.staff.email}
        type="email"
        autoComplete="off"
        dir="ltr"
      />
      <TextInput
        control={control}
        name="password"
        label={m.staff.password}
        help={m.staff.passwordHelp}
        type="password"
        autoComplete="new-password"
      />
      <Controller
        control={control}
        name="role"
        render={({ field }) => (
          <NativeSelect
            {...field}
            label={m.staff.role}
            help={choices.find(({ value }) => value === field.value)?.help}
            options={choices.map(({ value, label }) => ({ value, label }))}
          />
        )}
      />
    </ActionDialog>
  );
}

interface TextInputProps {
  control: Control<Fields>;
  name: "name" | "email" | "password";
  label: string;
  help?: string;
  type?: "email" | "password";
  autoComplete: string;
  dir?: "ltr";
}

function TextInput({ control, name, ...look }: TextInputProps) {
  const { m } = useI18n();
  return (
    <Controller
      control={control}
      name={name}
      rules={{
        validate: (value) => AddStaffFields.shape[name].safeParse(value).success || m.staff.invalid[name],
      }}
      render={({ field, fieldState }) => <TextField {...field} {...look} error={fieldState.error?.message} />}
    />
  );
}
