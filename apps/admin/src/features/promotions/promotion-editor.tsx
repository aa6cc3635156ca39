import type { SavePromotionInput } from "@souk/contracts";
import type { PromotionDetail } from "../../lib/api-types.ts";
import { Banner, Button, linkClass, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { CodesCard } from "./codes-card.tsx";
import { DeletePromotion, RestorePromotion } from "./delete-promotion.tsx";
import { PromotionFields } from "./promotion-fields.tsx";
import { checkPromotion, toPromotionForm, type PromotionForm } from "./promotion-form.ts";
import { PromotionStatePill } from "./promotion-state.tsx";
import { PromotionSummary, PromotionUse } from "./promotion-summary.tsx";
import { promotionName } from "./promotion-words.ts";
import { usePromotionRows } from "./use-promotion-rows.ts";
import { DraftSimulator } from "./simulator-page.tsx";
import { useStorePromotion } from "./use-store-promotion.ts";

/** One promotion, or (null) a new one: its rules, what they say in words, its codes and its use. */
export function PromotionEditor({ promotion }: { promotion: PromotionDetail | null }) {
  const { m, locale } = useI18n();
  const writes = useCan("promotions.write") && !promotion?.deleted;
  const navigate = useNavigate();
  const leaving = useRef(false);
  const [asking, setAsking] = useState(false);
  const leave = (to: "/promotions" | { id: string }) => {
    leaving.current = true;
    void navigate(to === "/promotions" ? { to } : { to: "/promotions/$id", params: to, replace: true });
  };
  const editor = usePromotionEditor(promotion, (id) => leave({ id }));
  const title = promotion ? promotionName(promotion.name, locale) : m.promotions.newTitle;
  const rows = usePromotionRows();
  const remove = (
    <Button variant="quiet" className="-ms-4 mt-4 text-pomegranate" onClick={() => setAsking(true)}>
      {m.promotions.delete}
    </Button>
  );
  return (
    <PromotionPageFrame title={title} promotion={promotion}>
      <FormProvider {...editor.form}>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <RecordPanel
            editor={editor}
            title={m.promotions.rules}
            writes={writes}
            leaving={leaving}
            conflictTitle={m.promotions.conflict}
            rows={rows}
            toForm={toPromotionForm}
            actions={promotion && writes ? remove : null}
          >
            <PromotionFields writes={writes} hasCodes={(promotion?.codes.total ?? 0) > 0} />
          </RecordPanel>
          <div className="flex min-w-0 flex-col gap-6">
            <PromotionSummary />
            <Beside promotion={promotion} writes={writes} />
          </div>
        </div>
        <div className="mt-6">
          <DraftSimulator id={promotion?.id} />
        </div>
      </FormProvider>
      {asking && promotion ? (
        <DeletePromotion
          promotion={promotion}
          onDeleted={() => leave("/promotions")}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </PromotionPageFrame>
  );
}

interface FrameProps {
  title: string;
  promotion: PromotionDetail | null;
  children: ReactNode;
}

function PromotionPageFrame({ title, promotion, children }: FrameProps) {
  const { m } = useI18n();
  const writes = useCan("promotions.write");
  return (
    <Page
      title={title}
      above={
        <Link to="/promotions" className={linkClass("quiet")}>
          {m.promotions.back}
        </Link>
      }
      beside={promotion ? <PromotionStatePill state={promotion.state} status={promotion.status} /> : null}
      actions={promotion?.deleted && writes ? <RestorePromotion id={promotion.id} /> : null}
    >
      {writes ? null : <ReadOnlyNotice />}
      {promotion?.deleted ? <Banner className="mb-5">{m.promotions.isDeleted}</Banner> : null}
      {children}
    </Page>
  );
}

function Beside({ promotion, writes }: { promotion: PromotionDetail | null; writes: boolean }) {
  if (!promotion) return null;
  return (
    <>
      {promotion.trigger === "CODE" ? <CodesCard promotion={promotion} writes={writes} /> : null}
      <PromotionUse promotion={promotion} />
      <RecordTimeline entity="promotion" entityId={promotion.id} />
    </>
  );
}

function usePromotionEditor(promotion: PromotionDetail | null, go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const store = useStorePromotion();
  const save = useMutation(trpc.promotions.save.mutationOptions({ onSuccess: store }));
  const check = useCallback((form: PromotionForm) => checkPromotion(form, m), [m]);
  return useRecordEditor<PromotionDetail, PromotionForm, SavePromotionInput>(
    {
      name: "promotion",
      toForm: toPromotionForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: (id) => client.fetchQuery({ ...trpc.promotions.get.queryOptions({ id }), staleTime: 0 }),
      onSaved: ({ id }, isNew) => {
        toast({ title: isNew ? m.promotions.created : m.promotions.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    promotion,
  );
}
