import { DEFAULT_CURRENCY, IssueGiftCardInput, LOCALES } from "@souk/contracts";
import { Button, CopyIcon, Dialog, NativeSelect, TextArea, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dayEnd } from "../../lib/days.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { parseMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { AmountFields, type TypedAmount } from "./amount-fields.tsx";

interface Typed extends TypedAmount {
  locale: string;
  email: string;
  message: string;
  note: string;
  /** The last day that it can be used on. */
  day: string;
}

const blank = { amount: "", currency: DEFAULT_CURRENCY, email: "", message: "", note: "", day: "" };

/** Makes a card, and shows its code the one time that it can be. */
export function IssueDialog({ onClose }: { onClose: () => void }) {
  const { m, locale } = useI18n();
  const say = m.giftCards;
  const [typed, setTyped] = useState<Typed>({ ...blank, locale });
  const [wrong, setWrong] = useState<ReadonlySet<PropertyKey>>(new Set());
  const { issue, code } = useIssue();
  const submit = (): void => {
    const { currency } = typed;
    const parsed = IssueGiftCardInput.safeParse({
      amount: parseMoney(typed.amount, currency),
      currency,
      email: typed.email.trim() === "" ? null : typed.email.trim(),
      locale: typed.locale,
      message: typed.message,
      note: typed.note,
      expiresAt: typed.day === "" ? null : dayEnd(typed.day),
    });
    if (parsed.success) return issue.mutate(parsed.data);
    setWrong(new Set(parsed.error.issues.flatMap(({ path }) => path[0] ?? [])));
  };
  if (code !== null) return <CodeDialog code={code} onClose={onClose} />;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.issue}
      text={say.issueText}
      submitLabel={say.issue}
      pending={issue.isPending}
      error={issue.error}
      onSubmit={submit}
    >
      <Fields typed={typed} wrong={wrong} onChange={setTyped} />
    </ActionDialog>
  );
}

interface FieldsProps {
  typed: Typed;
  wrong: ReadonlySet<PropertyKey>;
  onChange: (typed: Typed) => void;
}

function Fields({ typed, wrong, onChange }: FieldsProps) {
  const { m } = useI18n();
  const say = m.giftCards;
  const set = (field: Exclude<keyof Typed, "currency">) => (value: string) =>
    onChange({ ...typed, [field]: value });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountFields
          typed={typed}
          wrong={wrong.has("amount")}
          onChange={(change) => onChange({ ...typed, ...change })}
        />
        <TextField
          label={say.email}
          optionalLabel={m.common.optional}
          type="email"
          value={typed.email}
          onChange={set("email")}
          error={wrong.has("email") ? say.emailInvalid : undefined}
          dir="ltr"
        />
        <NativeSelect
          label={say.language}
          value={typed.locale}
          onChange={set("locale")}
          options={LOCALES.map((value) => ({ value, label: m.common.languages[value] }))}
        />
        <TextField
          label={say.expires}
          optionalLabel={m.common.optional}
          type="date"
          value={typed.day}
          onChange={set("day")}
        />
        <TextField
          label={say.note}
          optionalLabel={m.common.optional}
          value={typed.note}
          onChange={set("note")}
          maxLength={500}
        />
      </div>
      <TextArea
        label={say.message}
        optionalLabel={m.common.optional}
        rows={2}
        maxLength={500}
        value={typed.message}
        onChange={set("message")}
      />
    </>
  );
}

function useIssue() {
  const { m } = useI18n();
  const client = useQueryClient();
  const [code, setCode] = useState<string | null>(null);
  const issue = useMutation(
    trpc.giftCards.issue.mutationOptions({
      onSuccess: (issued) => {
        client.setQueryData(trpc.giftCards.get.queryKey({ id: issued.card.id }), issued.card);
        void client.invalidateQueries({ queryKey: trpc.giftCards.list.pathKey() });
        toast({ title: m.giftCards.issued, tone: "success" });
        setCode(issued.code);
      },
    }),
  );
  return { issue, code };
}

function CodeDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { m } = useI18n();
  const say = m.giftCards;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    toast({ title: say.copied, tone: "success" });
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={say.codeTitle}
      closeLabel={m.common.close}
      footer={
        <Button start={<CopyIcon size={18} />} onClick={() => void copy()}>
          {say.copy}
        </Button>
      }
    >
      <p className="mb-4 text-muted">{say.codeText}</p>
      <TextField
        label={say.code}
        hideLabel
        value={code}
        onChange={() => undefined}
        readOnly
        dir="ltr"
        inputClassName="font-mono text-lg"
      />
    </Dialog>
  );
}
