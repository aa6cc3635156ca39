import { expect, test } from "vitest";
import { deviceName } from "./device-name.ts";

test("browser and system are told apart, though each calls itself all the others", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36";
  expect(deviceName(chrome)).toBe("Chrome, Linux");
  expect(deviceName(`${chrome} Edg/141.0`)).toBe("Edge, Linux");
  expect(deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1")).toBe(
    "Safari, iPhone",
  );
});

test("what says nothing we know has no name", () => {
  expect(deviceName("curl/8.5.0")).toBeNull();
  expect(deviceName(null)).toBeNull();
});
