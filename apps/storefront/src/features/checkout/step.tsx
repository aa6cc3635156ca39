import { Button, CheckIcon, cx } from "@souk/ui";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";

export type StepState = "done" | "current" | "ahead";

interface Props {
  number: number;
  title: string;
  state: StepState;
  /** What was chosen, once it is done. */
  summary?: ReactNode;
  onEdit: () => void;
  /** True after the shopper went on to this step: its heading takes the focus. */
  entered: boolean;
  children: ReactNode;
}

/** A step stays in sight: to be filled in, filled in and editable, or still to come. */
export function Step({ number, title, state, summary, onEdit, entered, children }: Props) {
  const { m, format } = usePastCartI18n();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!entered) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [entered]);
  return (
    <section aria-labelledby={id} className="hairline-t py-6">
      <div className="flex min-h-11 items-center gap-3">
        <span
          aria-hidden
          className={cx(
            "tnum grid size-8 shrink-0 place-items-center rounded-full text-sm font-semibold",
            state === "current" && "bg-ink text-paper",
            state === "done" && "bg-palm-soft text-palm",
            state === "ahead" && "border border-hairline text-faint",
          )}
        >
          {state === "done" ? <CheckIcon size={18} /> : format.number(number)}
        </span>
        <h2
          id={id}
          ref={heading}
          tabIndex={-1}
          aria-current={state === "current" ? "step" : undefined}
          className={cx("flex-1 text-xl", state === "ahead" && "text-faint")}
        >
          {title}
        </h2>
        {state === "done" ? (
          <Button variant="quiet" onClick={onEdit} aria-label={m.checkout.editStep(title)}>
            {m.common.edit}
          </Button>
        ) : null}
      </div>
      {state === "done" && summary ? <div className="mt-2 ps-11">{summary}</div> : null}
      {state === "current" ? <div className="mt-4 sm:ps-11">{children}</div> : null}
    </section>
  );
}
