// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { FindBox, useFinding } from "./find-box.tsx";

afterEach(cleanup);

interface City {
  code: number;
  name: string;
}
const cities: City[] = [
  { code: 1, name: "Fez" },
  { code: 2, name: "Rabat" },
];

const found = (query: string) =>
  cities.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase()));

interface Props {
  onPick: (city: City) => void;
  browsable?: boolean;
  waits?: boolean;
}

function Cities({ onPick, browsable, waits = false }: Props) {
  const finding = useFinding();
  return (
    <FindBox
      label="City"
      finding={finding}
      browsable={browsable}
      entries={waits ? undefined : found(finding.query)}
      option={({ code, name }) => ({ id: String(code), label: name })}
      onPick={onPick}
      hint="A name"
      nothingFound="No such city"
    />
  );
}

const field = () => screen.getByRole("combobox", { name: "City" });

test("what is picked is handed out whole, and the field is empty for the next", async () => {
  const onPick = vi.fn<(city: City) => void>();
  render(<Cities onPick={onPick} />);
  await userEvent.type(field(), "fe");
  await userEvent.click(await screen.findByRole("option", { name: "Fez" }));
  expect(onPick.mock.calls).toEqual([[cities[0]]]);
  expect(field()).toHaveProperty("value", "");
});

test("nothing is offered before something is typed, where a search has to be asked", async () => {
  render(<Cities onPick={() => undefined} />);
  await userEvent.click(field());
  expect(screen.queryByRole("option", { name: "Fez" })).toBeNull();
  await userEvent.type(field(), "x");
  expect(await screen.findByText("No such city")).toBeDefined();
  await userEvent.clear(field());
  expect(await screen.findByText("A name")).toBeDefined();
});

test("nothing is said to be missing before there is an answer", async () => {
  render(<Cities onPick={() => undefined} waits />);
  await userEvent.type(field(), "fe");
  expect(await screen.findByText("A name")).toBeDefined();
  expect(screen.queryByText("No such city")).toBeNull();
});

test("what can be looked through is offered at once", async () => {
  render(<Cities onPick={() => undefined} browsable />);
  await userEvent.click(field());
  expect(await screen.findByRole("option", { name: "Rabat" })).toBeDefined();
});
