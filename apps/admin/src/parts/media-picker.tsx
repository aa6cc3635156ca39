import type { MediaItem, MediaView } from "@souk/contracts";
import { Button, Dialog, EmptyState, LoadMore, SearchField } from "@souk/ui";
import { useDeferredValue, useState, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { MediaGrid, MediaSkeleton, tileClass, useMediaName } from "./media-grid.tsx";
import { QueryView } from "./query-view.tsx";
import { PictureDrop } from "./uploads/picture-drop.tsx";
import { useMediaPages } from "./use-media-pages.ts";

export interface MediaPickerProps {
  onClose: () => void;
  /** In the order in which they were chosen. */
  onPick: (media: MediaView[]) => void;
  /** One is chosen by a click, several by a button at the end. */
  multiple?: boolean;
  /** Ids of pictures that are there already: shown so, not to be chosen again. */
  taken?: readonly string[];
}

const NONE: readonly string[] = [];

/** The media library as a dialog: search, upload, choose. Mount it while it is open. */
export function MediaPicker({ onClose, onPick, multiple = false, taken = NONE }: MediaPickerProps) {
  const { m } = useI18n();
  const [chosen, setChosen] = useState<MediaView[]>([]);
  const pick = (media: MediaView[]) => {
    onPick(media);
    onClose();
  };
  const choose = (media: MediaView) => {
    if (!multiple) return pick([media]);
    setChosen((before) => toggled(before, media));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={m.media.pickTitle}
      closeLabel={m.common.close}
      size="lg"
      footer={
        multiple ? (
          <>
            <Button variant="secondary" onClick={onClose}>
              {m.common.cancel}
            </Button>
            <Button disabled={chosen.length === 0} onClick={() => pick(chosen)}>
              {chosen.length === 0 ? m.media.pickNone : m.media.pick(chosen.length)}
            </Button>
          </>
        ) : undefined
      }
    >
      <Shelf
        taken={taken}
        isChosen={({ id }) => chosen.some((media) => media.id === id)}
        onChoose={choose}
        onStored={(media) => {
          if (multiple) setChosen((before) => [...before.filter(({ id }) => id !== media.id), media]);
          else pick([media]);
        }}
      />
    </Dialog>
  );
}

function toggled(chosen: readonly MediaView[], media: MediaView): MediaView[] {
  const rest = chosen.filter(({ id }) => id !== media.id);
  return rest.length < chosen.length ? rest : [...rest, media];
}

interface ShelfProps {
  taken: readonly string[];
  isChosen: (item: MediaItem) => boolean;
  onChoose: (item: MediaItem) => void;
  onStored: (media: MediaView) => void;
}

function Shelf({ taken, isChosen, onChoose, onStored }: ShelfProps) {
  const { m } = useI18n();
  const [words, setWords] = useState("");
  const pages = useMediaPages({ query: useDeferredValue(words.trim()) }, 24);
  const tile = (item: MediaItem, face: ReactNode) => (
    <Choice
      item={item}
      taken={taken.includes(item.id)}
      chosen={isChosen(item)}
      onChoose={() => onChoose(item)}
    >
      {face}
    </Choice>
  );
  return (
    <div className="flex flex-col gap-4 pt-1">
      <SearchField
        label={m.media.searchLabel}
        placeholder={m.media.searchPlaceholder}
        clearLabel={m.common.clear}
        value={words}
        onChange={setWords}
      />
      <PictureDrop label={m.media.drop} onStored={onStored} />
      <QueryView query={pages} skeleton={<MediaSkeleton />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={words ? m.media.emptyFiltered : m.media.empty} level={3}>
              {words ? m.media.emptyFilteredText : m.media.emptyText}
            </EmptyState>
          ) : (
            <>
              <MediaGrid items={items} tile={tile} />
              <LoadMore
                label={m.common.loadMore}
                status={m.common.shown(items.length)}
                pending={pages.isFetchingNextPage}
                pendingLabel={m.common.loading}
                onLoadMore={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
              />
            </>
          )
        }
      </QueryView>
    </div>
  );
}

interface ChoiceProps {
  item: MediaItem;
  taken: boolean;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ item, taken, chosen, onChoose, children }: ChoiceProps) {
  const { m } = useI18n();
  const name = useMediaName();
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={taken ? `${name(item)}, ${m.media.alreadyThere}` : name(item)}
      disabled={taken}
      onClick={onChoose}
      className={`${tileClass} disabled:opacity-50 aria-pressed:border-primary aria-pressed:bg-primary-soft`}
    >
      {children}
      {taken ? <span className="block text-xs text-muted">{m.media.alreadyThere}</span> : null}
    </button>
  );
}
