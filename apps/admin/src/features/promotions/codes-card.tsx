import type { PromotionDetail } from "../../lib/api-types.ts";
import {
  Button,
  buttonClass,
  Card,
  DownloadIcon,
  IconButton,
  LoadMore,
  SearchField,
  Skeleton,
  toast,
  TrashIcon,
} from "@souk/ui";
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { AddCode } from "./add-code.tsx";
import { MakeCodes } from "./make-codes.tsx";

interface Props {
  promotion: PromotionDetail;
  writes: boolean;
}

/** The codes by which a promotion begins: single ones, or thousands at once. */
export function CodesCard({ promotion, writes }: Props) {
  const { m } = useI18n();
  const [asking, setAsking] = useState<"make" | "delete" | null>(null);
  const { total, used } = promotion.codes;
  const close = () => setAsking(null);
  return (
    <Card title={m.codes.title}>
      <p className="mb-4 text-muted">{total === 0 ? m.codes.none : m.codes.total(total, used)}</p>
      {writes ? <AddCode id={promotion.id} /> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        {writes ? (
          <Button variant="secondary" size="sm" onClick={() => setAsking("make")}>
            {m.codes.make}
          </Button>
        ) : null}
        {total > 0 ? (
          <a
            href={`/api/admin/promotions/${promotion.id}/codes`}
            download
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            <DownloadIcon size={16} />
            {m.codes.download}
          </a>
        ) : null}
      </div>
      {total > 0 ? <CodeRows promotion={promotion} writes={writes} /> : null}
      {writes && total > used ? (
        <Button
          variant="quiet"
          size="sm"
          className="-ms-3 mt-3 text-pomegranate"
          onClick={() => setAsking("delete")}
        >
          {m.codes.deleteUnused}
        </Button>
      ) : null}
      {asking === "make" ? <MakeCodes id={promotion.id} onClose={close} /> : null}
      {asking === "delete" ? <DeleteUnused id={promotion.id} onClose={close} /> : null}
    </Card>
  );
}

function CodeRows({ promotion: { id }, writes }: Props) {
  const { m, format } = useI18n();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const list = useInfiniteQuery(
    trpc.promotions.codes.infiniteQueryOptions(
      { id, ...(query && { query }) },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  const remove = useDeleteCodes(() => undefined);
  return (
    <div className="mt-5">
      <SearchField
        label={m.codes.search}
        placeholder={m.codes.search}
        clearLabel={m.common.clear}
        value={text}
        onChange={setText}
      />
      <ActionError error={remove.error} className="mt-3" />
      <QueryView query={list} skeleton={<Skeleton className="mt-3 h-40 w-full" />}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          const total = pages[0]?.total ?? 0;
          return (
            <>
              {rows.length === 0 ? <p className="mt-3 text-muted">{m.codes.noMatch}</p> : null}
              <ul className="mt-2">
                {rows.map(({ id: codeId, code, uses, usageLimit, used }) => (
                  <li key={codeId} className="hairline-b flex min-h-10 items-center gap-3 py-1">
                    <span className="ltr min-w-0 flex-1 font-mono text-sm wrap-anywhere">{code}</span>
                    <span className="tnum text-sm text-muted" title={m.codes.uses}>
                      {usageLimit === null
                        ? format.number(uses)
                        : m.promotions.usesOf(format.number(uses), format.number(usageLimit))}
                    </span>
                    {writes && !used ? (
                      <IconButton
                        size="sm"
                        label={m.codes.delete(code)}
                        icon={<TrashIcon size={16} />}
                        onClick={() => remove.mutate({ id, codeId })}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
              {list.hasNextPage ? (
                <LoadMore
                  label={m.common.loadMore}
                  status={`${format.number(rows.length)} / ${format.number(total)}`}
                  share={rows.length / Math.max(1, total)}
                  onLoadMore={() => void list.fetchNextPage()}
                  pending={list.isFetchingNextPage}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function DeleteUnused({ id, onClose }: { id: string; onClose: () => void }) {
  const { m } = useI18n();
  const remove = useDeleteCodes(onClose);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.codes.deleteTitle}
      text={m.codes.deleteText}
      submitLabel={m.codes.deleteUnused}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id })}
    />
  );
}

function useDeleteCodes(onDone: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  return useMutation(
    trpc.promotions.deleteCodes.mutationOptions({
      onSuccess: ({ deleted }) => {
        void client.invalidateQueries({ queryKey: trpc.promotions.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.audit.pathKey() });
        toast({ title: m.codes.deleted(deleted), tone: "success" });
        onDone();
      },
    }),
  );
}
