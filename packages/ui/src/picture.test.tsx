// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Picture } from "./picture.tsx";

afterEach(cleanup);

const shown = (blur?: string) =>
  render(<Picture alt="A lamp" src="/a.webp" width={4} height={5} blur={blur} />);
const background = (): string => screen.getByRole("img", { name: "A lamp" }).style.backgroundImage;

it("shows its blur until it is there, then nothing but itself", () => {
  shown("data:image/bmp;base64,Qk0=");
  expect(background()).toContain("data:image/bmp");
  fireEvent.load(screen.getByRole("img", { name: "A lamp" }));
  expect(background()).toBe("none");
});

it("needs none", () => {
  shown();
  expect(background()).toBe("");
});
