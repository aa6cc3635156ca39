import { AlertIcon, CloseIcon, IconButton, Progress, RefreshIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import type { Upload } from "./upload-queue.ts";
import type { Uploads } from "./use-uploads.ts";

/** Each file on its way: how far it has come or why it was refused, and a button to stop or try again. */
export function UploadList({ uploads, className }: { uploads: Uploads; className?: string }) {
  const { m } = useI18n();
  const { queue } = uploads;
  if (queue.length === 0) return null;
  return (
    <ul aria-label={m.media.uploads} className={`flex flex-col gap-2 ${className ?? ""}`}>
      {queue.map((upload) => (
        <li key={upload.id} className="flex items-center gap-2 rounded-md border border-hairline px-3 py-2">
          <div className="min-w-0 flex-1">
            {upload.state === "failed" ? <Refusal upload={upload} /> : <UploadProgress upload={upload} />}
          </div>
          {upload.state === "failed" ? (
            <IconButton
              size="sm"
              label={m.media.retryName(upload.file.name)}
              icon={<RefreshIcon size={16} />}
              onClick={() => uploads.retry(upload)}
            />
          ) : null}
          <IconButton
            size="sm"
            label={
              upload.state === "failed"
                ? m.media.dismissName(upload.file.name)
                : m.media.cancelName(upload.file.name)
            }
            icon={<CloseIcon size={16} />}
            onClick={() => uploads.remove(upload)}
          />
        </li>
      ))}
    </ul>
  );
}

function UploadProgress({ upload }: { upload: Upload }) {
  const { m, format } = useI18n();
  const { state, share, file } = upload;
  const sent = share >= 1;
  const status = state === "waiting" ? m.media.waiting : sent ? m.media.storing : format.percent(share);
  return (
    <Progress
      label={<bdi className="wrap-anywhere">{m.media.uploading(file.name)}</bdi>}
      value={sent ? undefined : share}
      status={status}
    />
  );
}

function Refusal({ upload: { file, why } }: { upload: Upload }) {
  const { m } = useI18n();
  return (
    <p role="alert" className="flex items-start gap-2 text-sm text-pomegranate">
      <AlertIcon size={16} className="mt-0.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{m.media.failed(file.name, why)}</span>
    </p>
  );
}
