import { Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { TransferForm } from "./transfer-form.tsx";

/** The draft of the URL, to be changed. */
export function EditTransferPage({ number }: { number: number }) {
  const { locale } = useI18n();
  const query = useQuery(trpc.transfers.get.queryOptions({ number, locale }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-96" />}>
      {(transfer) => <TransferForm key={transfer.version} transfer={transfer} />}
    </QueryView>
  );
}
