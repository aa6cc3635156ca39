import { useState } from "react";
import { announce } from "../announcer.tsx";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import { Dialog } from "../dialog.tsx";
import { Drawer } from "../drawer.tsx";
import { NumberField } from "../number-field.tsx";
import { Price } from "../price.tsx";
import { toast } from "../toast-queue.ts";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

export function Overlays({ words }: { words: Words }) {
  const [open, setOpen] = useState<"dialog" | "cart" | "menu" | null>(null);
  const close = () => setOpen(null);
  return (
    <Section id="overlays" title="Overlays and messages">
      <Row>
        <Button variant="secondary" onClick={() => setOpen("dialog")}>
          Dialog
        </Button>
        <Button variant="secondary" onClick={() => setOpen("cart")}>
          Drawer, end
        </Button>
        <Button variant="secondary" onClick={() => setOpen("menu")}>
          Drawer, start
        </Button>
        <Button
          variant="secondary"
          onClick={() => toast({ title: words.archived, action: { label: words.undo, onAction: () => {} } })}
        >
          Toast
        </Button>
        <Button
          variant="secondary"
          onClick={() => toast({ title: words.save, text: words.care, tone: "success" })}
        >
          Toast, long
        </Button>
        <Button variant="secondary" onClick={() => announce(words.shown)}>
          Announce
        </Button>
      </Row>
      <Banners words={words} />
      <Dialog
        open={open === "dialog"}
        onOpenChange={close}
        title={words.question}
        closeLabel={words.close}
        size="sm"
        footer={
          <>
            <Button variant="secondary" onClick={close}>
              {words.cancel}
            </Button>
            <Button variant="danger" onClick={close}>
              {words.remove}
            </Button>
          </>
        }
      >
        <p className="text-muted">{words.answer}</p>
      </Dialog>
      <Drawer
        open={open === "cart"}
        onOpenChange={close}
        title={words.cartTitle}
        closeLabel={words.close}
        footer={<CartFooter words={words} />}
      >
        <CartLine words={words} />
        <CartLine words={words} />
      </Drawer>
      <Drawer
        open={open === "menu"}
        onOpenChange={close}
        side="start"
        title={words.kitchen}
        closeLabel={words.close}
      >
        <p>{words.care}</p>
      </Drawer>
    </Section>
  );
}

function CartLine({ words }: { words: Words }) {
  return (
    <div className="hairline-b flex gap-4 py-4">
      <span className="h-25 w-20 shrink-0 rounded-md bg-dune" />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <p className="line-clamp-2 font-medium">{words.product}</p>
        <div className="flex items-center justify-between gap-2">
          <NumberField
            label={words.quantity}
            hideLabel
            look="stepper"
            size="sm"
            defaultValue={1}
            min={1}
            decrementLabel={words.fewer}
            incrementLabel={words.another}
          />
          <Price price={words.sale} />
        </div>
      </div>
    </div>
  );
}

function CartFooter({ words }: { words: Words }) {
  return (
    <div className="w-full">
      <p className="mb-3 flex justify-between text-lg font-semibold">
        {words.total} <Price price={words.sale} />
      </p>
      <Button size="lg" block>
        {words.checkout}
      </Button>
    </div>
  );
}

function Banners({ words }: { words: Words }) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Banner tone="info" title={words.standardHelp}>
        {words.care}
      </Banner>
      <Banner tone="success">{words.archived}</Banner>
      <Banner tone="warning" title={words.pending}>
        {words.emptyText}
      </Banner>
      <Banner
        tone="danger"
        title={words.failed}
        action={
          <Button size="sm" variant="secondary">
            {words.retry}
          </Button>
        }
      >
        {words.errorText}
      </Banner>
    </div>
  );
}
