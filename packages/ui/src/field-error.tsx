import { AlertIcon } from "./icons/status-icons.tsx";

/** What is wrong with a field, in words. Forms use the fields' `error` prop, which draws this. */
export function FieldError({ id, children }: { id?: string | undefined; children: string }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-sm text-pomegranate">
      <span className="flex h-lh items-center">
        <AlertIcon size={16} />
      </span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
