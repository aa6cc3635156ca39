import type { CartLineView } from "@souk/contracts";
import { announce, Banner, Button, buttonClass, EmptyState, Skeleton } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { errorText } from "../../lib/problem-text.ts";
import { CartLine } from "./cart-line.tsx";
import { CartProblems } from "../../parts/cart-problems.tsx";
import { useCart } from "../../lib/cart-cache.ts";
import { useAddLine, useSetQuantity } from "./cart-queries.ts";

interface Props {
  onLeave?: (() => void) | undefined;
  /** Given where lines can be put aside. */
  onSave?: ((line: CartLineView) => void) | undefined;
}

/** The lines, what is wrong with them, and the way back for what was just removed. */
export function CartLines({ onLeave, onSave }: Props) {
  const i18n = useI18n();
  const { m, format } = i18n;
  const cart = useCart();
  const setQuantity = useSetQuantity();
  const [removed, setRemoved] = useState<CartLineView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const change = (line: CartLineView, quantity: number): void => {
    setFailure(null);
    if (quantity === 0) setRemoved(line);
    setQuantity.mutate(
      { lineId: line.id, quantity },
      {
        onSuccess: (after) => {
          const total = format.money(after.total, after.currency);
          const now = after.lines.find((other) => other.id === line.id)?.quantity ?? 0;
          announce(
            now === 0 ? m.cart.removed(line.name) : m.cart.changed(line.name, format.number(now), total),
          );
        },
        onError: (error) => {
          setRemoved(null);
          setFailure(`${m.cart.notChanged} ${errorText(error, i18n)}`);
        },
      },
    );
  };
  return (
    <Loaded query={cart} skeleton={<LinesSkeleton />}>
      {(view) => (
        <>
          {failure ? (
            <Banner tone="danger" role="alert" className="mb-3">
              {failure}
            </Banner>
          ) : null}
          {removed ? (
            <Removed key={removed.id} line={removed} onDone={() => setRemoved(null)} onFailure={setFailure} />
          ) : null}
          <CartProblems cart={view} />
          {view.lines.length === 0 ? (
            <EmptyCart onLeave={onLeave} />
          ) : (
            <ul aria-label={m.cart.title}>
              {view.lines.map((line) => (
                <CartLine
                  key={line.id}
                  line={line}
                  currency={view.currency}
                  problems={view.problems.filter((problem) => problem.lineId === line.id)}
                  onQuantity={(quantity) => change(line, quantity)}
                  onSave={onSave && (() => onSave(line))}
                  onLeave={onLeave}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </Loaded>
  );
}

function Removed(props: { line: CartLineView; onDone: () => void; onFailure: (text: string) => void }) {
  const { line, onDone, onFailure } = props;
  const i18n = useI18n();
  const { m } = i18n;
  const add = useAddLine();
  const undo = useRef<HTMLButtonElement>(null);
  // The line that had the focus is gone; a keyboard user is not thrown to the page's top.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const putBack = (): void =>
    add.mutate(
      { variantId: line.variantId, quantity: line.quantity },
      {
        onSuccess: () => {
          announce(m.cart.restored(line.name));
          onDone();
        },
        onError: (error) => onFailure(errorText(error, i18n)),
      },
    );
  return (
    <div className="mb-3 flex items-center justify-between gap-3 rounded-lg bg-sand py-2 ps-4 pe-2">
      <p className="min-w-0 truncate text-body text-muted">{m.cart.removed(line.name)}</p>
      <Button
        ref={undo}
        size="sm"
        variant="secondary"
        pending={add.isPending}
        onClick={putBack}
        aria-label={m.cart.undoNamed(line.name)}
      >
        {m.common.undo}
      </Button>
    </div>
  );
}

function EmptyCart({ onLeave }: { onLeave?: (() => void) | undefined }) {
  const { m, locale } = useI18n();
  return (
    <EmptyState
      title={m.cart.empty}
      action={
        <Link to="/$locale" params={{ locale }} onClick={onLeave} className={buttonClass()}>
          {m.cart.emptyAction}
        </Link>
      }
    >
      {m.cart.emptyHelp}
    </EmptyState>
  );
}

function LinesSkeleton() {
  return [1, 2].map((key) => (
    <div key={key} className="hairline-b flex gap-4 py-4">
      <Skeleton className="aspect-4/5 w-20" />
      <div className="flex-1 space-y-3">
        <Skeleton width="80%" height="1.2rem" />
        <Skeleton width="40%" height="1rem" />
        <Skeleton width="7rem" height="2.25rem" />
      </div>
    </div>
  ));
}
