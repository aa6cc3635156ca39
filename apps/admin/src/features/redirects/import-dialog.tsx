import type { ImportRedirectsResult } from "@souk/contracts";
import { Banner, TextArea, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";

/** Takes in pasted lines; what is wrong is told of by line, and stays to be mended. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  const client = useQueryClient();
  const [csv, setCsv] = useState("");
  const take = useMutation(
    trpc.redirects.import.mutationOptions({
      onSuccess: ({ created, changed, unchanged, problems }) => {
        void client.invalidateQueries({ queryKey: trpc.redirects.pathKey() });
        toast({ title: words.importDone(created, changed, unchanged), tone: "success" });
        if (problems.length === 0) onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.importTitle}
      submitLabel={words.import}
      pending={take.isPending}
      error={take.error}
      onSubmit={() => {
        if (csv.trim() !== "") take.mutate({ csv });
      }}
    >
      <TextArea
        label={words.lines}
        help={words.importHelp}
        dir="ltr"
        rows={10}
        placeholder={"/old-page,/en/c/tiles"}
        value={csv}
        onChange={setCsv}
      />
      {take.data && take.data.problems.length > 0 ? <Problems result={take.data} /> : null}
    </ActionDialog>
  );
}

function Problems({ result: { created, changed, unchanged, problems } }: { result: ImportRedirectsResult }) {
  const { m } = useI18n();
  const words = m.merchandising.redirects;
  return (
    <Banner tone="warning" role="alert">
      <p>{words.importDone(created, changed, unchanged)}</p>
      <ul className="mt-2 max-h-48 overflow-y-auto">
        {problems.map(({ line, reason, text }) => (
          <li key={line} className="wrap-anywhere">
            {words.line(line)}: {words.problem[reason]} <span className="ltr font-mono text-xs">{text}</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
