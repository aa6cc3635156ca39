import { Button } from "../button.tsx";
import type { PasskeyWords } from "./words.ts";

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  synced: boolean;
  isLast: boolean;
}

interface Props {
  passkey: Passkey;
  words: PasskeyWords;
  date: (iso: string) => string;
  onRename: () => void;
  onRemove: () => void;
}

export function PasskeyLine({ passkey, words, date, onRename, onRemove }: Props) {
  const name = passkey.name ?? words.unnamed;
  const used = passkey.lastUsedAt === null ? words.neverUsed : words.lastUsed(date(passkey.lastUsedAt));
  return (
    <li className="hairline-b flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          <bdi>{name}</bdi>
        </p>
        <p className="text-sm text-muted">
          {words.since(date(passkey.createdAt))} · {used}
        </p>
        <p className="text-sm text-muted">{passkey.synced ? words.synced : words.bound}</p>
        {passkey.isLast ? <p className="max-w-96 text-sm text-muted">{words.last}</p> : null}
      </div>
      <div className="flex gap-2">
        <Button size="sm" variant="quiet" aria-label={words.renameNamed(name)} onClick={onRename}>
          {words.rename}
        </Button>
        {passkey.isLast ? null : (
          <Button size="sm" variant="quiet" aria-label={words.removeNamed(name)} onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
