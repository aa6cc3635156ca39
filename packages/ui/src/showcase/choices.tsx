import { useState } from "react";
import { Checkbox } from "../checkbox.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Pill, Pills, Tag } from "../pill.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { Switch } from "../switch.tsx";
import { Row, Section } from "./section.tsx";
import type { Words } from "./words.ts";

export function Choices({ words }: { words: Words }) {
  const [delivery, setDelivery] = useState("door");
  const [size, setSize] = useState("M");
  const [on, setOn] = useState(true);
  const [filters, setFilters] = useState(words.cities);
  return (
    <Section id="choices" title="Choices">
      <div className="grid max-w-4xl gap-8 sm:grid-cols-2">
        <RadioGroup
          label={words.delivery}
          look="cards"
          value={delivery}
          onChange={setDelivery}
          options={[
            { value: "door", label: words.standard, help: words.standardHelp, end: words.fee },
            { value: "point", label: words.pickup, help: words.pickupHelp, end: words.free },
            { value: "none", label: words.draft, disabled: true },
          ]}
        />
        <div className="flex flex-col gap-6">
          <RadioGroup
            label={words.size}
            look="chips"
            value={size}
            onChange={setSize}
            options={["S", "M", "L", "XL"].map((label) => ({
              value: label,
              label,
              disabled: label === "XL",
            }))}
          />
          <RadioGroup
            label={words.city}
            value="0"
            options={words.cities.slice(0, 2).map((label, value) => ({ value: String(value), label }))}
            error={words.choose}
          />
        </div>
        <div>
          <Checkbox label={words.terms} value={on} onChange={setOn} />
          <Checkbox label={words.terms} error={words.termsError} />
          <Checkbox label={words.brass} count={128} indeterminate />
          <Checkbox label={words.brass} count={0} disabled />
          <Switch label={words.visible} value={on} onChange={setOn} help={words.emptyText} />
          <Switch label={words.visible} disabled />
        </div>
        <div>
          <Disclosure title={words.details} defaultOpen count={2}>
            <p className="text-muted">{words.care}</p>
          </Disclosure>
          <Disclosure title={words.delivery}>
            <p className="text-muted">{words.standardHelp}</p>
          </Disclosure>
        </div>
      </div>
      <Pills label={words.filters} clearLabel={words.clearAll} onClear={() => setFilters([])}>
        {filters.map((name) => (
          <Pill
            key={name}
            removeLabel={`${words.removeFilter}: ${name}`}
            onRemove={() => setFilters(filters.filter((other) => other !== name))}
          >
            {name}
          </Pill>
        ))}
      </Pills>
      <Row>
        <Tag>{words.brass}</Tag>
        <Tag>{words.kitchen}</Tag>
      </Row>
    </Section>
  );
}
