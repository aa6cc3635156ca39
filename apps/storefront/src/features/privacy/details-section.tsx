import { SaveProfileInput } from "@souk/contracts";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { Banner, Button, Card, linkClass } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { FormTextField } from "../../parts/form-text-field.tsx";

/** The name can be corrected here, all else where it stands. */
export function DetailsSection({ name, words }: { name: string; words: PrivacyMessages }) {
  const i18n = useI18n();
  const { locale } = i18n;
  const say = words.details;
  const client = useQueryClient();
  const { control, handleSubmit } = useShopForm(SaveProfileInput, { name });
  const save = useMutation({
    mutationFn: (input: SaveProfileInput) => shop.account.saveProfile.mutate(input),
    onSuccess: () => client.invalidateQueries({ queryKey: trpc.account.me.queryKey() }),
  });
  const submit = handleSubmit((values) => save.mutate(values));
  return (
    <Card title={say.title} look="plain">
      <form noValidate onSubmit={(event) => void submit(event)} className="space-y-4">
        {save.error ? (
          <Banner tone="danger" role="alert">
            {errorText(save.error, i18n)}
          </Banner>
        ) : null}
        <FormTextField control={control} name="name" label={say.name} autoComplete="name" required />
        <Button type="submit" variant="secondary" pending={save.isPending}>
          {say.save}
        </Button>
        <output className="block">
          {save.isSuccess ? <Banner tone="success">{say.saved}</Banner> : null}
        </output>
      </form>
      <p className="mt-5 text-body text-muted">{say.elsewhere}</p>
      <ul className="mt-1 text-body">
        <li>
          <Link to="/$locale/account/addresses" params={{ locale }} className={linkClass("text")}>
            {say.addresses}
          </Link>
        </li>
        <li>
          <Link to="/$locale/account/security" params={{ locale }} className={linkClass("text")}>
            {say.email}
          </Link>
        </li>
      </ul>
    </Card>
  );
}
