import { SECOND_FACTOR_SETTING } from "@souk/contracts";
import { expect } from "vitest";
import type { TestApp } from "../testing/test-app.ts";

/**
 * Signed in with every right, before each test anew where it has to be: some inputs are right and shut the door behind
 * them, and what is tried next would be refused before it is read.
 */
export function keepRights({ db, request, signedInAs, asNewBrowser }: TestApp): () => Promise<void> {
  const mayAll = async (): Promise<boolean> => {
    const answer = await request("/trpc/admin/staff.list");
    await answer.body?.cancel();
    return answer.ok;
  };
  return async () => {
    if (await mayAll()) return;
    await db.setting.deleteMany({ where: { key: SECOND_FACTOR_SETTING } });
    asNewBrowser();
    await signedInAs("SUPER_ADMIN");
    expect(await mayAll()).toBe(true);
  };
}
