import { RestoreCartInput } from "@souk/contracts";
import { Banner } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { cartChange, useCartWriter } from "../../lib/cart-cache.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMarket } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf, shop } from "../../lib/trpc.ts";

/** Behind the link of a mail: what was left is put into the cart of this device. Opened again it adds nothing. */
export function RestoreCart({ link }: { link: { restore?: string; key?: string } }) {
  const i18n = usePastCartI18n();
  const { m } = i18n;
  const market = useMarket();
  const write = useCartWriter();
  const { mutate, error, data } = useMutation({
    ...cartChange,
    mutationFn: (input: RestoreCartInput) => shop.cart.restore.mutate({ ...input, ...market }),
    onSuccess: ({ cart }) => write(cart),
  });
  const { restore: id, key } = link;
  const { data: whole } = RestoreCartInput.safeParse({ id, key });
  useEffect(() => {
    const { data: input } = RestoreCartInput.safeParse({ id, key });
    if (input) mutate(input);
  }, [mutate, id, key]);
  const unknown = whole === undefined || problemOf(error)?.code === "NOT_FOUND";
  if (unknown || error)
    return (
      <div className="shop-width pt-6">
        <Banner tone="warning" role="alert">
          {unknown ? m.mails.restoreUnknown : errorText(error, i18n)}
        </Banner>
      </div>
    );
  if (!data) return null;
  return (
    <output className="shop-width block pt-6">
      <Banner tone={data.missing.length === 0 ? "success" : "warning"}>
        {data.missing.length === 0 ? m.mails.restored : m.order.againMissing}
      </Banner>
    </output>
  );
}
