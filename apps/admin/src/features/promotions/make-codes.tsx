import { MakeCodesInput } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { limitOf, wholeOf } from "./whole-text.ts";

const FIELDS = ["count", "prefix", "length", "usageLimit"] as const;
type Field = (typeof FIELDS)[number];

/** Thousands of codes at once, drawn so that none can be guessed from another. */
export function MakeCodes({ id, onClose }: { id: string; onClose: () => void }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const [form, setForm] = useState({ count: "100", prefix: "", length: "8", usageLimit: "1" });
  const [sent, setSent] = useState(false);
  const parsed = MakeCodesInput.safeParse({
    id,
    count: wholeOf(form.count),
    prefix: form.prefix.trim(),
    length: wholeOf(form.length),
    usageLimit: limitOf(form.usageLimit),
  });
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const make = useMutation(
    trpc.promotions.makeCodes.mutationOptions({
      onSuccess: ({ added }) => {
        void client.invalidateQueries({ queryKey: trpc.promotions.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
        toast({ title: m.codes.made(added), tone: "success" });
        onClose();
      },
    }),
  );
  const field = (name: Field) => (
    <TextField
      key={name}
      label={m.codes[name]}
      dir="ltr"
      inputMode={name === "prefix" ? "text" : "numeric"}
      inputClassName={name === "prefix" ? "font-mono uppercase" : "tnum text-end"}
      {...(name === "prefix" || name === "usageLimit" ? { optionalLabel: m.common.optional } : {})}
      value={form[name]}
      onChange={(text) => setForm({ ...form, [name]: text })}
      error={sent && wrong.has(name) ? m.codes.invalid[name] : undefined}
    />
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.codes.make}
      text={m.codes.example(exampleOf(parsed.success ? parsed.data : { prefix: "", length: 8 }))}
      submitLabel={m.codes.make}
      pending={make.isPending}
      error={make.error}
      onSubmit={() => {
        setSent(true);
        if (parsed.success) make.mutate(parsed.data);
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">{FIELDS.map((name) => field(name))}</div>
    </ActionDialog>
  );
}

const SHOWN = "7KQ2MX9RTB4WHZ3N";
const exampleOf = ({ prefix, length }: Pick<MakeCodesInput, "prefix" | "length">): string =>
  `${prefix}${SHOWN.slice(0, length)}`;
