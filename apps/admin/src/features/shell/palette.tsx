import { announce, cx, Dialog, inputClass } from "@souk/ui";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { fixedEntries, shownGroups } from "./palette-entries.ts";
import { PaletteResults } from "./palette-results.tsx";
import { step } from "./step.ts";
import { usePaletteRecords } from "./use-palette-records.ts";

/** Ctrl/Cmd+K: pages, actions and records in one field. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { m } = useI18n();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={m.shell.palette.title}
      closeLabel={m.common.close}
    >
      <PaletteBody onClose={onClose} />
    </Dialog>
  );
}

// An editable combobox with a list (APG): focus stays in the field, aria-activedescendant walks.
function PaletteBody({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const staff = useStaff();
  const { history } = useRouter();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const groups = shownGroups([...fixedEntries(staff, text, m), ...usePaletteRecords(text)]);
  const entries = groups.flatMap((group) => group.entries);
  const active = entries[Math.min(at, entries.length - 1)];
  useEffect(() => announce(m.shell.palette.found(entries.length)), [entries.length, m]);
  useEffect(() => {
    if (active) document.getElementById(`${list}-${active.id}`)?.scrollIntoView({ block: "nearest" });
  }, [active, list]);
  const go = (href: string) => {
    onClose();
    history.push(`/admin${href}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0) setAt(step(Math.min(at, entries.length - 1), by, entries.length));
    else if (event.key === "Enter" && active) go(active.href);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        aria-autocomplete="list"
        aria-label={m.shell.palette.placeholder}
        placeholder={m.shell.palette.placeholder}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className={cx(inputClass, "mt-1 h-11")}
      />
      <PaletteResults id={list} groups={groups} active={active?.id} onGo={go} />
      {entries.length === 0 ? <p className="py-8 text-center text-muted">{m.shell.palette.empty}</p> : null}
    </>
  );
}
