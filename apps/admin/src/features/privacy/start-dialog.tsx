import { LOCALES, type Locale, PRIVACY_KINDS, type PrivacyKind, StartPrivacyInput } from "@souk/contracts";
import { Banner, RadioGroup, TextField, toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

/** Starts for somebody what they asked for by letter or telephone. */
export function StartDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const words = m.privacy.dialog;
  const client = useQueryClient();
  const [kind, setKind] = useState<PrivacyKind>("EXPORT");
  const [locale, setLocale] = useState<Locale>("en");
  const [email, setEmail] = useState("");
  const [tried, setTried] = useState(false);
  const parsed = StartPrivacyInput.safeParse({ kind, email: email.trim(), locale });
  const start = useMutation(
    trpc.privacy.start.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.privacy.pathKey() });
        toast({ title: words.started, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.title}
      submitLabel={words.submit}
      pending={start.isPending}
      error={start.error}
      danger={kind === "ERASURE"}
      onSubmit={() => {
        setTried(true);
        if (parsed.success) start.mutate(parsed.data);
      }}
    >
      <RadioGroup
        label={words.kind}
        look="cards"
        options={PRIVACY_KINDS.map((value) => ({ value, label: m.privacy.kinds[value] }))}
        value={kind}
        onChange={(value) => setKind(PRIVACY_KINDS.find((one) => one === value) ?? "EXPORT")}
      />
      {kind === "ERASURE" ? <Erases email={parsed.success ? parsed.data.email : null} /> : null}
      <TextField
        label={words.email}
        help={words.emailHelp}
        error={tried && !parsed.success ? words.invalid : undefined}
        type="email"
        dir="ltr"
        value={email}
        onChange={setEmail}
        maxLength={254}
        autoComplete="off"
      />
      <RadioGroup
        label={words.locale}
        look="chips"
        options={LOCALES.map((value) => ({ value, label: m.common.languages[value] }))}
        value={locale}
        onChange={(value) => setLocale(LOCALES.find((one) => one === value) ?? "en")}
      />
    </ActionDialog>
  );
}

/** What an erasure does, and what the owner of the address loses by it. */
function Erases({ email }: { email: string | null }) {
  const { m, format } = useI18n();
  const words = m.privacy.dialog;
  const asked = useDeferredValue(email);
  const loss = useQuery({
    ...trpc.privacy.erasureLoss.queryOptions({ email: asked ?? "" }),
    enabled: asked !== null,
    staleTime: 0,
  });
  const credit = asked === email ? (loss.data?.credit ?? []) : [];
  return (
    <Banner tone="warning">
      {words.erases}
      {credit.length > 0 ? (
        <output className="mt-2 block font-semibold">
          {words.losesCredit(
            format.list(credit.map(({ amount, currency }) => format.money(amount, currency))),
          )}
        </output>
      ) : null}
    </Banner>
  );
}
