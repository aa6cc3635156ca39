import { PromotionCodeText } from "@souk/contracts";
import { Button, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useStorePromotion } from "./use-store-promotion.ts";
import { limitOf } from "./whole-text.ts";

/** One code, written by hand. */
export function AddCode({ id }: { id: string }) {
  const { m } = useI18n();
  const store = useStorePromotion();
  const [form, setForm] = useState({ code: "", limit: "", wrong: false });
  const code = PromotionCodeText.safeParse(form.code);
  const usageLimit = limitOf(form.limit);
  const badLimit = Number.isNaN(usageLimit) || usageLimit === 0;
  const add = useMutation(
    trpc.promotions.addCode.mutationOptions({
      onSuccess: (promotion) => {
        store(promotion);
        toast({ title: m.codes.added, tone: "success" });
        setForm({ code: "", limit: "", wrong: false });
      },
    }),
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!code.success || badLimit) setForm({ ...form, wrong: true });
        else add.mutate({ id, code: code.data, usageLimit });
      }}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-3">
        <TextField
          label={m.codes.code}
          dir="ltr"
          autoComplete="off"
          inputClassName="font-mono uppercase"
          value={form.code}
          onChange={(text) => setForm({ ...form, code: text, wrong: false })}
          error={form.wrong && !code.success ? m.codes.invalid.code : undefined}
        />
        <TextField
          label={m.codes.usageLimit}
          inputMode="numeric"
          dir="ltr"
          inputClassName="tnum text-end"
          value={form.limit}
          onChange={(limit) => setForm({ ...form, limit, wrong: false })}
          error={form.wrong && badLimit ? m.codes.invalid.usageLimit : undefined}
        />
      </div>
      <ActionError error={add.error} />
      <Button
        type="submit"
        variant="secondary"
        className="self-start"
        pending={add.isPending}
        pendingLabel={m.common.working}
      >
        {m.codes.add}
      </Button>
    </form>
  );
}
