import { DEFAULT_CURRENCY, GrantCreditInput } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { parseMoney } from "../../lib/money-text.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { AmountFields, type TypedAmount } from "./amount-fields.tsx";

interface Typed extends TypedAmount {
  email: string;
  reason: string;
}

const blank: Typed = { email: "", amount: "", currency: DEFAULT_CURRENCY, reason: "" };

/** Gives a customer store credit, with the reason that he reads, too. */
export function GrantDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const say = m.giftCards;
  const [typed, setTyped] = useState(blank);
  const [wrong, setWrong] = useState<ReadonlySet<PropertyKey>>(new Set());
  const grant = useGrant(onClose);
  const set = (field: Exclude<keyof Typed, "currency">) => (value: string) =>
    setTyped({ ...typed, [field]: value });
  const submit = (): void => {
    const { currency } = typed;
    const parsed = GrantCreditInput.safeParse({
      email: typed.email.trim(),
      amount: parseMoney(typed.amount, currency),
      currency,
      reason: typed.reason.trim(),
    });
    if (parsed.success) return grant.mutate(parsed.data);
    setWrong(new Set(parsed.error.issues.flatMap(({ path }) => path[0] ?? [])));
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={say.credit.give}
      text={say.credit.text}
      submitLabel={say.credit.give}
      pending={grant.isPending}
      error={grant.error}
      onSubmit={submit}
    >
      <TextField
        label={say.credit.customer}
        type="email"
        value={typed.email}
        onChange={set("email")}
        error={wrong.has("email") ? say.emailInvalid : undefined}
        dir="ltr"
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <AmountFields
          typed={typed}
          wrong={wrong.has("amount")}
          onChange={(change) => setTyped({ ...typed, ...change })}
        />
      </div>
      <TextField
        label={say.reason}
        help={say.credit.reasonHelp}
        value={typed.reason}
        onChange={set("reason")}
        maxLength={200}
        error={wrong.has("reason") ? say.reasonNeeded : undefined}
        required
      />
    </ActionDialog>
  );
}

function useGrant(onClose: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  return useMutation(
    trpc.giftCards.grantCredit.mutationOptions({
      onSuccess: (account) => {
        client.setQueryData(trpc.giftCards.get.queryKey({ id: account.id }), account);
        void client.invalidateQueries({ queryKey: trpc.giftCards.list.pathKey() });
        toast({ title: m.giftCards.credit.given, tone: "success" });
        onClose();
      },
    }),
  );
}
