import { useState } from "react";
import { ComboBox } from "../combo-box.tsx";
import { FileDrop } from "../file-drop.tsx";
import { FindBox, useFinding } from "../find-box.tsx";
import { FormErrorSummary } from "../form-error-summary.tsx";
import { NativeSelect } from "../native-select.tsx";
import { NumberField } from "../number-field.tsx";
import { SearchField } from "../search-field.tsx";
import { Select } from "../select.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { Section } from "./section.tsx";
import type { Words } from "./words.ts";

export function Fields({ words }: { words: Words }) {
  const [email, setEmail] = useState("fatima@");
  const [query, setQuery] = useState(words.brass);
  const [quantity, setQuantity] = useState<number | null>(2);
  const [city, setCity] = useState("0");
  const options = words.cities.map((label, id) => ({ id: String(id), label }));
  const choices = words.cities.map((label, value) => ({ value: String(value), label }));
  return (
    <Section id="fields" title="Fields">
      <div className="grid max-w-4xl gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          label={words.email}
          help={words.emailHelp}
          type="email"
          dir="ltr"
          placeholder="name@example.com"
        />
        <TextField
          label={words.email}
          value={email}
          onChange={setEmail}
          error={words.emailError}
          type="email"
          name="email"
        />
        <TextField label={words.customer} optionalLabel={words.optional} />
        <TextField label={words.price} suffix="MAD" inputMode="decimal" />
        <TextField label={words.order} value="10482" readOnly />
        <TextField label={words.order} value="10482" disabled />
        <NativeSelect label={words.city} options={choices} placeholder={words.choose} />
        <Select
          label={words.city}
          options={options.map((option) => ({ ...option, help: words.standardHelp }))}
          placeholder={words.choose}
          value={city}
          onChange={setCity}
        />
        <ComboBox label={words.city} options={options} empty={words.empty} placeholder={words.choose} />
        <Select label={words.city} options={options} placeholder={words.choose} error={words.choose} />
        <Cities words={words} />
        <NumberField
          label={words.quantity}
          look="stepper"
          min={1}
          max={9}
          value={quantity}
          onChange={setQuantity}
          decrementLabel={words.fewer}
          incrementLabel={words.another}
        />
        <NumberField label={words.price} defaultValue={1249} format={{ minimumFractionDigits: 2 }} min={0} />
        <SearchField
          label={words.search}
          placeholder={words.search}
          value={query}
          onChange={setQuery}
          clearLabel={words.clear}
        />
        <TextArea label={words.note} help={words.care} />
      </div>
      <FileDrop
        label={words.drop}
        prompt={words.drop}
        buttonLabel={words.browse}
        help="PNG, JPEG"
        onFiles={() => {}}
      />
      <ErrorsOnDemand words={words} />
    </Section>
  );
}

function Cities({ words }: { words: Words }) {
  const finding = useFinding();
  const [picked, setPicked] = useState(words.choose);
  return (
    <FindBox
      label={picked}
      finding={finding}
      entries={words.cities.filter((city) => city.toLowerCase().includes(finding.query.toLowerCase()))}
      option={(city) => ({ id: city, label: city })}
      onPick={setPicked}
      hint={words.choose}
      nothingFound={words.empty}
    />
  );
}

function ErrorsOnDemand({ words }: { words: Words }) {
  const [count, setCount] = useState(0);
  return (
    <div className="max-w-xl">
      <button type="button" className="mb-3 text-primary underline" onClick={() => setCount(count + 1)}>
        {words.problem}
      </button>
      <FormErrorSummary
        title={words.problem}
        focusKey={count}
        errors={
          count > 0 ? [{ field: "email", message: words.emailError }, { message: words.termsError }] : []
        }
      />
    </div>
  );
}
