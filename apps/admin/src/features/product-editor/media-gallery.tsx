import type { MediaView } from "@souk/contracts";
import { EditIcon, IconButton, ReorderList, Tag, TrashIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { Thumb } from "../../parts/thumb.tsx";

export interface NamedPicture {
  id: string;
  /** Its alternative text, or its place in the gallery. */
  name: string;
  picture: MediaView;
}

interface Props {
  media: readonly MediaView[];
  writes: boolean;
  onChange: (media: MediaView[]) => void;
  onMoved: (name: string, position: number) => void;
  onDescribe: (item: NamedPicture) => void;
}

/** The pictures in their order, the first the main one: moved by drag, by keyboard or by two buttons. */
export function MediaGallery({ media, writes, onChange, onMoved, onDescribe }: Props) {
  const { m } = useI18n();
  const items = media.map((picture, at) => ({
    id: picture.id,
    name: picture.alt || m.editor.pictureName(at + 1),
    picture,
  }));
  if (!writes) {
    return (
      <ul className="flex flex-col gap-2">
        {items.map((item, at) => (
          <li key={item.id}>
            <Line item={item} main={at === 0} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ReorderList
      label={m.editor.pictures}
      items={items}
      onReorder={(next) => onChange(next.map(({ picture }) => picture))}
      upLabel={m.editor.moveUpName}
      downLabel={m.editor.moveDownName}
      onMoved={(item, position) => onMoved(item.name, position)}
    >
      {(item, at) => (
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1">
            <Line item={item} main={at === 0} />
          </span>
          <IconButton
            size="sm"
            label={m.media.altOf(item.name)}
            icon={<EditIcon size={16} />}
            onClick={() => onDescribe(item)}
          />
          <IconButton
            size="sm"
            label={m.editor.removeName(item.name)}
            icon={<TrashIcon size={16} />}
            onClick={() => onChange(media.filter(({ id }) => id !== item.id))}
          />
        </span>
      )}
    </ReorderList>
  );
}

function Line({ item, main }: { item: NamedPicture; main: boolean }) {
  const { m } = useI18n();
  return (
    <span className="flex items-center gap-3">
      <Thumb picture={{ ...item.picture, alt: item.name }} size={48} />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block truncate text-sm">
          {item.name}
        </span>
        {item.picture.alt ? null : <span className="block text-xs text-muted">{m.media.noAlt}</span>}
      </span>
      {main ? <Tag>{m.editor.mainPicture}</Tag> : null}
    </span>
  );
}
