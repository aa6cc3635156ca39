import type { ContactView } from "@souk/contracts";
import { Button, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import { useContactChanged } from "./use-contact-changed.ts";

/** Puts a message aside, or takes it out again: each is the other's undo, so nobody is asked. */
export function ArchiveButton({ message: { id, state } }: { message: ContactView }) {
  const { m } = useI18n();
  const words = m.contact;
  const changed = useContactChanged();
  const errorText = useErrorText();
  const onError = (error: unknown) => void toast({ title: errorText(error), tone: "danger" });
  const archive = useMutation(
    trpc.contact.archive.mutationOptions({ onSuccess: (done) => changed(done, words.archived), onError }),
  );
  const restore = useMutation(
    trpc.contact.restore.mutationOptions({ onSuccess: (done) => changed(done, words.restored), onError }),
  );
  const move = state === "ARCHIVED" ? restore : archive;
  return (
    <Button variant="secondary" pending={move.isPending} onClick={() => move.mutate({ id })}>
      {state === "ARCHIVED" ? words.restore : words.archive}
    </Button>
  );
}
