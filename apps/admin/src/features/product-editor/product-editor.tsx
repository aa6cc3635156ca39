import type { ProductDetail } from "../../lib/api-types.ts";
import { Banner, Button, buttonClass, ExternalIcon } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { useDraft } from "../../lib/use-draft.ts";
import { ProductStars } from "../../parts/product-stars.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { SaveBar } from "../../parts/save-bar.tsx";
import { UnsavedGuard } from "../../parts/unsaved-guard.tsx";
import { ProductConflict } from "./product-conflict.tsx";
import { DeleteProduct } from "./delete-product.tsx";
import { DeletedBanner } from "./deleted-banner.tsx";
import { EditorCards } from "./editor-cards.tsx";
import { EditorProblems } from "./editor-problems.tsx";
import { ToProducts } from "./to-products.tsx";
import { emptyForm, toForm } from "./product-form.ts";
import { useProductEditor, type ProductEditorState } from "./use-product-editor.ts";
import { useSaveProduct } from "./use-save-product.ts";

/** Everything about a product on one page; `detail` null is a new one. */
export function ProductEditor({ detail }: { detail: ProductDetail | null }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const writes = useCan("products.write") && !detail?.deleted;
  const editor = useProductEditor(detail);
  const leaving = useRef(false);
  const save = useSaveProduct({
    detail,
    editor,
    onCreated: (created) => {
      leaving.current = true;
      editor.adopt(created);
      void navigate({ to: "/products/$id", params: { id: created.id }, replace: true });
    },
  });
  const discard = () => editor.form.reset(detail ? toForm(detail) : emptyForm());
  const name = detail?.texts[locale]?.name || detail?.texts.en.name;
  return (
    <FormProvider {...editor.form}>
      <Page
        title={detail ? (name ?? m.editor.unnamed) : m.editor.newTitle}
        above={<ToProducts />}
        actions={
          <EditorActions
            detail={detail}
            onDeleted={() => {
              leaving.current = true;
              void navigate({ to: "/products" });
            }}
          />
        }
      >
        <Notices detail={detail} editor={editor} />
        <EditorProblems />
        <EditorCards detail={detail} writes={writes} onStock={editor.setVersion} version={editor.version} />
        {writes ? (
          <SaveBar
            dirty={editor.dirty}
            pending={save.pending}
            error={save.error}
            onSave={save.save}
            onDiscard={discard}
          />
        ) : null}
        <UnsavedGuard dirty={editor.dirty && writes} leaving={leaving} onLeave={() => editor.forget()} />
        <DraftKeeper editor={editor} writes={writes} />
        {save.theirs ? <ProductConflict theirs={save.theirs} save={save} /> : null}
      </Page>
    </FormProvider>
  );
}

function EditorActions({ detail, onDeleted }: { detail: ProductDetail | null; onDeleted: () => void }) {
  const { m, locale } = useI18n();
  const [asking, setAsking] = useState(false);
  const deletes = useCan("products.delete");
  const reads = useCan("reviews.read");
  if (!detail || detail.deleted) return null;
  const slug = detail.texts[locale]?.slug || detail.texts.en.slug;
  return (
    <>
      {detail.status === "ACTIVE" ? (
        <a
          href={`/${locale}/p/${slug}`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: "secondary" })}
        >
          {m.editor.viewInShop}
          <ExternalIcon size={16} />
        </a>
      ) : null}
      {reads ? (
        <Link
          to="/reviews"
          search={{ productId: detail.id, state: "PUBLISHED" }}
          className={buttonClass({ variant: "secondary" })}
        >
          {m.editor.itsReviews}
          <ProductStars rating={detail.rating} />
        </Link>
      ) : null}
      {deletes ? (
        <Button variant="quiet" className="text-pomegranate" onClick={() => setAsking(true)}>
          {m.common.delete}
        </Button>
      ) : null}
      {asking ? (
        <DeleteProduct detail={detail} onDeleted={onDeleted} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

function Notices({ detail, editor }: { detail: ProductDetail | null; editor: ProductEditorState }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  return (
    <>
      {detail?.deleted ? <DeletedBanner detail={detail} onRestored={editor.adopt} /> : null}
      {writes ? null : <ReadOnlyNotice />}
      {editor.restored && editor.dirty ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the Banner draws the element
        <Banner role="status" className="mb-5">
          {m.common.draftRestored}
        </Banner>
      ) : null}
    </>
  );
}

// A component of its own, so that typing re-renders this and not the page.
function DraftKeeper({ editor, writes }: { editor: ProductEditorState; writes: boolean }) {
  const values = useWatch({ control: editor.form.control });
  useDraft(editor.draftKey, editor.dirty && writes, editor.version, values);
  return null;
}
