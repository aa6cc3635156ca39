import { useEffect, useId, useRef } from "react";
import { AlertIcon } from "./icons/status-icons.tsx";

export interface FormErrorSummaryProps {
  /** e.g. "There are 2 problems". */
  title: string;
  /** `field` is the id or the name of the control. */
  errors: readonly { field?: string | undefined; message: string }[];
  /** Focus moves here whenever this changes while there are errors; pass the form's submit count. */
  focusKey?: string | number | undefined;
  className?: string | undefined;
}

function control(field: string): HTMLElement | null {
  return document.getElementById(field) ?? document.getElementsByName(field)[0] ?? null;
}

/** What is wrong with a form, on top of it; takes focus and links to the fields. Renders nothing without errors. */
export function FormErrorSummary({ focusKey, ...rest }: FormErrorSummaryProps) {
  return rest.errors.length > 0 ? <Summary key={focusKey} {...rest} /> : null;
}

function Summary({ title, errors, className }: Omit<FormErrorSummaryProps, "focusKey">) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
      className={`rounded-lg border border-pomegranate bg-pomegranate-soft p-4 text-ink ${className ?? ""}`}
    >
      <p id={titleId} className="flex items-center gap-2 font-semibold">
        <AlertIcon className="text-pomegranate" />
        {title}
      </p>
      <ul className="mt-2 ms-7 list-disc space-y-1">
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ""}:${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a
                href={`#${field}`}
                className="rounded-sm underline decoration-1 underline-offset-[3px] hover:decoration-2"
                onClick={(event) => {
                  const target = control(field);
                  if (!target) return;
                  event.preventDefault();
                  target.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
