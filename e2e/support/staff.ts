import type { BrowserContext } from "@playwright/test";
import { DEMO_PASSWORD } from "@souk/demo";
import { baseOrigin } from "./shop-api.ts";
import { test as base } from "./shop.ts";

export const STAFF_EMAIL = {
  SUPER_ADMIN: "super@souk.example",
  ADMIN: "admin@souk.example",
  VIEWER: "viewer@souk.example",
} as const;
export type StaffRole = keyof typeof STAFF_EMAIL;
export { DEMO_PASSWORD };

type Cookies = Parameters<BrowserContext["addCookies"]>[0];

interface WorkerStaff {
  cookiesOf: (role: StaffRole) => Promise<Cookies>;
}

interface Staff {
  /** Makes a browser one of the demo shop's staff: signed in once a worker, because hashing a password is slow. */
  actAs: (role: StaffRole, context?: BrowserContext) => Promise<void>;
}

export const test = base.extend<Staff, WorkerStaff>({
  cookiesOf: [
    async ({ playwright }, use) => {
      const known = new Map<StaffRole, Promise<Cookies>>();
      const signIn = async (role: StaffRole): Promise<Cookies> => {
        const request = await playwright.request.newContext({
          baseURL: baseOrigin(),
          extraHTTPHeaders: { origin: baseOrigin() },
        });
        const answer = await request.post("/api/auth/sign-in/email", {
          data: { email: STAFF_EMAIL[role], password: DEMO_PASSWORD, rememberMe: true },
        });
        if (!answer.ok()) throw new Error(`${role} can't sign in: ${answer.status()} ${await answer.text()}`);
        const { cookies } = await request.storageState();
        await request.dispose();
        return cookies;
      };
      await use((role) => {
        const cookies = known.get(role) ?? signIn(role);
        known.set(role, cookies);
        return cookies;
      });
    },
    { scope: "worker" },
  ],
  actAs: async ({ context, cookiesOf }, use) => {
    await use(async (role, other = context) => {
      const language = { name: "souk_admin_locale", value: "en", url: baseOrigin() };
      await other.addCookies([...(await cookiesOf(role)), language]);
    });
  },
});

export { expect } from "@playwright/test";
