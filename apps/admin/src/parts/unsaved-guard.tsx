import { Button, Dialog } from "@souk/ui";
import { useBlocker } from "@tanstack/react-router";
import type { RefObject } from "react";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  dirty: boolean;
  /** Set while the page itself leads on after a save. */
  leaving: RefObject<boolean>;
  /** The record is chosen by the URL's search, not by its path. */
  wholeUrl?: boolean;
  /** One chose to lose the changes. */
  onLeave: () => void;
}

/** Asks before a link, the back button or closing the tab loses what isn't saved. */
export function UnsavedGuard({ dirty, leaving, wholeUrl = false, onLeave }: Props) {
  const { m } = useI18n();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => {
      const stays = current.pathname === next.pathname && (!wholeUrl || same(current.search, next.search));
      return dirty && !leaving.current && !stays;
    },
    enableBeforeUnload: () => dirty && !leaving.current,
    withResolver: true,
  });
  return (
    <Dialog
      open={status === "blocked"}
      onOpenChange={(open) => {
        if (!open) reset?.();
      }}
      title={m.common.unsavedTitle}
      role="alertdialog"
      size="sm"
      footer={
        <>
          <Button
            variant="danger"
            onClick={() => {
              onLeave();
              proceed?.();
            }}
          >
            {m.common.leave}
          </Button>
          <Button onClick={() => reset?.()}>{m.common.stay}</Button>
        </>
      }
    >
      <p className="text-muted">{m.common.unsaved}</p>
    </Dialog>
  );
}

function same(left: object, right: object): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
