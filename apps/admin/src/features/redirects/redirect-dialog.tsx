import { OwnPath, type RedirectRow } from "@souk/contracts";
import { TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RecordHistory } from "../../parts/record-history.tsx";

/** Leads an address elsewhere; null is a new one. */
export function RedirectDialog({ redirect, onClose }: { redirect: RedirectRow | null; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  const client = useQueryClient();
  const [paths, setPaths] = useState({
    fromPath: redirect?.fromPath ?? "/",
    toPath: redirect?.toPath ?? "/",
  });
  const [tried, setTried] = useState(false);
  const save = useMutation(
    trpc.redirects.save.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: trpc.redirects.pathKey() });
        toast({ title: words.saved, tone: "success" });
        onClose();
      },
    }),
  );
  const isRight = (path: string) => OwnPath.safeParse(path).success;
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={redirect ? words.editTitle : words.add}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (!isRight(paths.fromPath) || !isRight(paths.toPath)) return;
        save.mutate({ ...(redirect && { id: redirect.id }), ...paths });
      }}
    >
      {(["fromPath", "toPath"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          dir="ltr"
          inputClassName="font-mono"
          label={name === "fromPath" ? words.from : words.to}
          help={name === "fromPath" ? words.fromHelp : words.toHelp}
          error={tried && !isRight(paths[name]) ? words.invalid : undefined}
          value={paths[name]}
          onChange={(text) => setPaths({ ...paths, [name]: text })}
          maxLength={500}
          autoComplete="off"
        />
      ))}
      {redirect ? <RecordHistory entity="redirect" entityId={redirect.id} version={0} /> : null}
    </ActionDialog>
  );
}
