import { expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request, signedInAs, asNewBrowser, db } = await testApp();
const download = (filter: object) =>
  request(`/api/admin/audit/export?filter=${encodeURIComponent(JSON.stringify(filter))}`);

test("the audit log is exported as filtered, for who may read it, and no formula gets into the file", async () => {
  const entry = { action: "media.alt", entity: "media" };
  await db.auditLog.createMany({
    data: [
      { ...entry, actorName: "=HYPERLINK(1)", entityId: "one" },
      { ...entry, actorName: "Salma", entityId: "two" },
    ],
  });
  asNewBrowser();
  expect((await download({})).status).toBe(401);
  await signedInAs("VIEWER");
  expect((await download({})).status).toBe(403);
  asNewBrowser();
  await signedInAs("ADMIN");
  const answer = await download({ query: "hyperlink" });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("'=HYPERLINK(1)");
  expect((await download({ from: "yesterday" })).status).toBe(400);
});
