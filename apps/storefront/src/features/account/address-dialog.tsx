import { SaveAddressInput, type SavedAddress } from "@souk/contracts";
import { announce, Banner, Button, Checkbox, FormErrorSummary } from "@souk/ui";
import { Dialog } from "@souk/ui/dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { Controller } from "react-hook-form";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { blankAddress, draftOf } from "../../lib/form/draft-address.ts";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { AddressFields } from "../../parts/address-fields.tsx";

const AddressForm = SaveAddressInput.pick({ address: true, isDefault: true });

interface Props {
  /** Null: a new one. */
  address: SavedAddress | null;
  onClose: () => void;
}

export default function AddressDialog({ address, onClose }: Props) {
  const i18n = usePastCartI18n();
  const { m, locale } = i18n;
  const formId = useId();
  const client = useQueryClient();
  const form = useShopForm(AddressForm, {
    address: address ? draftOf(address) : blankAddress(),
    isDefault: address?.isDefault ?? false,
  });
  const { control, formState } = form;
  const save = useMutation({
    mutationFn: (input: Parameters<typeof shop.account.saveAddress.mutate>[0]) =>
      shop.account.saveAddress.mutate(input),
    onSuccess: (list) => {
      client.setQueryData(trpc.account.addresses.queryKey(), list);
      announce(m.account.addressSaved);
      onClose();
    },
  });
  const problems = shownProblems(formState, m, m.checkout.address);
  const submit = form.handleSubmit((values) =>
    save.mutate({ ...values, ...(address ? { id: address.id } : {}) }),
  );
  return (
    <I18nProvider locale={locale}>
      <Dialog
        open
        dismissable={false}
        onOpenChange={(open) => (open ? undefined : onClose())}
        title={address ? m.account.editAddress : m.account.addAddress}
        closeLabel={m.common.close}
        footer={
          <>
            <Button variant="secondary" onClick={onClose}>
              {m.common.cancel}
            </Button>
            <Button type="submit" form={formId} pending={save.isPending} pendingLabel={m.common.loading}>
              {m.common.save}
            </Button>
          </>
        }
      >
        <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
          <FormErrorSummary
            title={m.common.formProblems(problems.length)}
            errors={problems}
            focusKey={formState.submitCount}
          />
          {save.error ? (
            <Banner tone="danger" role="alert">
              {errorText(save.error, i18n)}
            </Banner>
          ) : null}
          <AddressFields control={control} path={(field) => `address.${field}`} section="shipping" />
          <Controller
            control={control}
            name="isDefault"
            render={({ field }) => (
              <Checkbox {...field} value={field.value ?? false} label={m.account.isDefault} />
            )}
          />
        </form>
      </Dialog>
    </I18nProvider>
  );
}
