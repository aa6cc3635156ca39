import type { PrivacyOverview } from "@souk/contracts";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { Banner, Button } from "@souk/ui";
import { z } from "zod";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";
import { FormTextField } from "../../parts/form-text-field.tsx";
import { usePrivacyChange } from "./use-privacy-change.ts";

interface Props {
  overview: PrivacyOverview;
  words: PrivacyMessages;
  onClose: () => void;
}

/** Whoever sits at an open session must know the password, too. */
export function EraseForm({ overview: { hasPassword }, words, onClose }: Props) {
  const i18n = useI18n();
  const { m, locale } = i18n;
  const say = words.erasure;
  const schema = z.object({
    password: z
      .string()
      .min(hasPassword ? 1 : 0)
      .max(128),
  });
  const { control, handleSubmit } = useShopForm(schema, { password: "" });
  const erase = usePrivacyChange((input: z.infer<typeof schema>) =>
    shop.privacy.askForErasure.mutate({ ...input, locale }),
  );
  const submit = handleSubmit((values) => erase.mutate(values));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-4 space-y-4">
      {erase.error ? (
        <Banner tone="danger" role="alert">
          {errorText(erase.error, i18n)}
        </Banner>
      ) : null}
      {hasPassword ? (
        <FormTextField
          control={control}
          name="password"
          type="password"
          label={say.password}
          autoComplete="current-password"
          dir="ltr"
          required
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="danger" pending={erase.isPending}>
          {say.sure}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.common.cancel}
        </Button>
      </div>
    </form>
  );
}
