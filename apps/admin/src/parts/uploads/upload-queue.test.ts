import { describe, expect, it } from "vitest";
import { newUpload, type UploadEvent, uploadQueue } from "./upload-queue.ts";

const [a, b] = [newUpload(new File(["x"], "a.png")), newUpload(new File(["x"], "b.png"))];
const after = (...events: UploadEvent[]) =>
  events.reduce(uploadQueue, uploadQueue([], { type: "added", uploads: [a, b] }));
const shown = (...events: UploadEvent[]) =>
  after(...events).map(({ file, state, share, why }) => [file.name, state, share, why]);

describe("uploadQueue", () => {
  it("keeps each file's own state and progress", () => {
    const events: UploadEvent[] = [
      { type: "started", id: a.id },
      { type: "progress", id: a.id, share: 0.4 },
    ];
    expect(shown(...events)).toEqual([
      ["a.png", "sending", 0.4, ""],
      ["b.png", "waiting", 0, ""],
    ]);
  });

  it("keeps a refused one with its reason until it is sent away or tried again", () => {
    const failed: UploadEvent = { type: "failed", id: b.id, why: "too large" };
    expect(shown(failed).at(1)).toEqual(["b.png", "failed", 0, "too large"]);
    expect(shown(failed, { type: "again", id: b.id }).at(1)).toEqual(["b.png", "waiting", 0, ""]);
    expect(shown(failed, { type: "gone", id: b.id })).toHaveLength(1);
  });

  it("lets go of one that is stored or cancelled", () => {
    expect(shown({ type: "gone", id: a.id }, { type: "progress", id: a.id, share: 1 })).toEqual([
      ["b.png", "waiting", 0, ""],
    ]);
  });
});
