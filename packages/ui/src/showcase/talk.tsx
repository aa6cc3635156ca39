import { CategoryIcon } from "../category-icon.tsx";
import { Conversation, Happened, Said } from "../conversation.tsx";
import { QrCode } from "../qr-code.tsx";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

const DAY = "2026-11-24";

export function Talk({ words }: { words: Words }) {
  return (
    <Section id="talk" title="Conversations and codes">
      <Conversation label={words.customer}>
        <Said own={false} who={words.customer} when={`${DAY}T13:57Z`} whenText="13:57">
          {words.asks}
        </Said>
        <Happened when={`${DAY}T14:00Z`} whenText="14:00">
          {words.taken}
        </Happened>
        <Said own who={words.shop} when={`${DAY}T14:02Z`} whenText="14:02">
          {words.answers}
        </Said>
      </Conversation>
      <Row>
        <QrCode text="https://shop.example/" label={words.scan} className="size-32" />
        {["home", "car", "gift", "truck"].map((name) => (
          <CategoryIcon key={name} name={name} className="text-clay" />
        ))}
      </Row>
    </Section>
  );
}
