import type { Auth } from "@souk/auth";
import { MailPreviewInput, MailRef } from "@souk/contracts";
import { mailHtml } from "@souk/core/admin/mail/get-mail";
import { previewMail } from "@souk/core/admin/mail/preview-mail";
import type { Core } from "@souk/core/context";
import { Hono, type MiddlewareHandler } from "hono";
import { answer, named } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

type Deps = { core: Core; auth: Auth };

/** A mail brings its styles with it, as mails do: nothing of it may run, send or load anything but the shop's pictures. */
const policy = (origin: string): string =>
  [
    "sandbox allow-popups allow-popups-to-escape-sandbox",
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${origin} 'self' data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");

/** Outside of the usual headers, which it replaces for what the admin shows in a frame. */
export function frameHeaders(origin: string): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    c.res.headers.set("content-security-policy", policy(origin));
    c.res.headers.set("x-frame-options", "SAMEORIGIN");
    c.res.headers.set("cache-control", "no-store");
  };
}

/** Pictures that mails show: a mail program's page is another origin, and so is the frame above. */
export const showableAnywhere: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  c.res.headers.set("cross-origin-resource-policy", "cross-origin");
};

/** Mails and previews as the pages they are, for the admin's frame. */
export function mailRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/preview/:template/:locale", (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "jobs.read");
      return c.html((await previewMail(ctx, named(MailPreviewInput, c.req.param()))).html);
    }),
  );
  routes.get("/:id", (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "jobs.read");
      return c.html((await mailHtml(ctx, named(MailRef, c.req.param()).id)) ?? "");
    }),
  );
  return routes;
}
