import { CountBadge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { IconButton } from "../icon-button.tsx";
import { ArrowEndIcon, UndoIcon } from "../icons/arrow-icons.tsx";
import { CopyIcon, MoreIcon, PlusIcon, TrashIcon } from "../icons/action-icons.tsx";
import { CartIcon, HeartIcon } from "../icons/shop-icons.tsx";
import { GlobeIcon } from "../icons/view-icons.tsx";
import { linkClass } from "../link-class.ts";
import { Menu } from "../menu.tsx";
import { Popover } from "../popover.tsx";
import { Tooltip } from "../tooltip.tsx";
import { useState } from "react";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

export function Actions({ words }: { words: Words }) {
  return (
    <Section id="buttons" title="Actions">
      <Row>
        <Button>{words.save}</Button>
        <Button variant="secondary">{words.cancel}</Button>
        <Button variant="quiet">{words.more}</Button>
        <Button variant="danger">{words.remove}</Button>
      </Row>
      <Row>
        <Button size="lg" end={<ArrowEndIcon />}>
          {words.checkout}
        </Button>
        <Button start={<PlusIcon size={18} />}>{words.add}</Button>
        <Button size="sm" variant="secondary" start={<UndoIcon size={16} />}>
          {words.undo}
        </Button>
        <Button pending pendingLabel={words.saving}>
          {words.save}
        </Button>
        <Button variant="secondary" pending pendingLabel={words.saving}>
          {words.save}
        </Button>
        <Button disabled>{words.save}</Button>
        <Button variant="secondary" disabled>
          {words.cancel}
        </Button>
      </Row>
      <Openers words={words} />
    </Section>
  );
}

function Openers({ words }: { words: Words }) {
  const [lang, setLang] = useState("en");
  return (
    <Row>
      <IconButton label={words.cart} icon={<CartIcon />} badge={<CountBadge>3</CountBadge>} />
      <IconButton label={words.more} icon={<HeartIcon />} variant="secondary" />
      <IconButton label={words.remove} icon={<TrashIcon size={18} />} size="sm" />
      <Menu
        trigger={{ label: words.menu, caret: true }}
        groups={[
          {
            id: "edit",
            entries: [
              { id: "copy", label: words.duplicate, icon: <CopyIcon size={18} />, shortcut: "D" },
              { id: "archive", label: words.archive, disabled: true },
            ],
          },
          {
            id: "end",
            entries: [{ id: "remove", label: words.remove, icon: <TrashIcon size={18} />, danger: true }],
          },
        ]}
      />
      <Menu
        trigger={{ label: "Language", icon: <GlobeIcon />, iconOnly: true, variant: "quiet" }}
        groups={[
          {
            id: "language",
            title: "Language",
            selected: lang,
            onSelect: setLang,
            entries: [
              { id: "en", label: "English", lang: "en" },
              { id: "fr", label: "Français", lang: "fr" },
              { id: "ar", label: "العربية", lang: "ar" },
            ],
          },
        ]}
      />
      <Popover trigger={{ label: words.details, icon: <MoreIcon />, variant: "quiet" }} label={words.details}>
        <p className="max-w-64 text-sm text-muted">{words.care}</p>
      </Popover>
      <Tooltip text={words.care}>
        <button type="button" className={linkClass("text")}>
          {words.details}
        </button>
      </Tooltip>
      <a href="#top" className={linkClass("quiet")}>
        {words.more}
      </a>
      <a href="#top" aria-current="page" className={linkClass("nav")}>
        {words.kitchen}
      </a>
    </Row>
  );
}
