import { describe, expect, it } from "vitest";
import { createUploadLine } from "./upload-line.ts";
import { newUpload } from "./upload-queue.ts";

const uploads = ["a", "b", "c", "d"].map((name) => newUpload(new File(["x"], name)));
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A line of two whose works end when they are told to. */
function heldLine() {
  const begun: string[] = [];
  const aborted: string[] = [];
  const ends = new Map<string, () => void>();
  const line = createUploadLine(2, async ({ file }, signal) => {
    begun.push(file.name);
    signal.addEventListener("abort", () => {
      aborted.push(file.name);
      ends.get(file.name)?.();
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.set(file.name, resolve);
    await promise;
  });
  return { line, begun, aborted, end: (name: string) => ends.get(name)?.() };
}

describe("createUploadLine", () => {
  it("works on two at once and begins the next when one ends", async () => {
    const { line, begun, end } = heldLine();
    line.add(uploads);
    expect(begun).toEqual(["a", "b"]);
    end("b");
    await settled();
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("aborts one that runs, forgets one that waits, and goes on with the others", async () => {
    const { line, begun, aborted } = heldLine();
    line.add(uploads);
    line.remove(uploads[2]?.id ?? "");
    line.remove(uploads[0]?.id ?? "");
    await settled();
    expect(aborted).toEqual(["a"]);
    expect(begun).toEqual(["a", "b", "d"]);
  });
});
