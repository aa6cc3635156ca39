import type { Auth } from "@souk/auth";
import { Id, SUPPORT_LIMITS, type SupportFileView, ThreadNumber } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { type OpenedFile, openFileByStaff, openMyFile } from "@souk/core/support/files/open-file";
import { sendFile, sendFileByStaff } from "@souk/core/support/files/send-file";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { customerOf } from "./customer-of.ts";
import { answer, fileIn, fileLimit, named, NOT_KEPT } from "./file-answers.ts";
import { staffOf } from "./staff-of.ts";
import type { AppEnv } from "./types.ts";

type Deps = { core: Core; auth: Auth };

const One = z.object({ id: Id });
const Thread = z.object({ number: z.coerce.number().pipe(ThreadNumber) });
const OfThread = One.extend(Thread.shape);

const limit = fileLimit(SUPPORT_LIMITS.bytes);

/** What goes with the messages of conversations: each side sends and opens by its own door. */
export function supportFileRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post("/support/files", limit, (c) =>
    answer(c, async () => sent(c, await sendFile(await customerOf(c, deps), await fileIn(c)))),
  );
  routes.get("/support/files/:id", (c) =>
    answer(c, async () => opened(c, await openMyFile(await customerOf(c, deps), named(One, c.req.param())))),
  );
  routes.post("/admin/support/:number/files", limit, (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "support.write");
      return sent(c, await sendFileByStaff(ctx, { ...named(Thread, c.req.param()), ...(await fileIn(c)) }));
    }),
  );
  routes.get("/admin/support/:number/files/:id", (c) =>
    answer(c, async () => {
      const ctx = await staffOf(c, deps, "support.read");
      return opened(c, await openFileByStaff(ctx, named(OfThread, c.req.param())));
    }),
  );
  return routes;
}

const sent = (c: Context, file: SupportFileView): Response => c.json(file, 200, NOT_KEPT);
const TYPE = { PICTURE: "image/webp", PDF: "application/pdf" } as const;

/** To be saved, never to be shown as a page of the shop's; a thread's own page shows the pictures. */
function opened(c: Context, { kind, name, content }: OpenedFile): Response {
  // RFC 8187: what encodeURIComponent leaves and isn't allowed there.
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.codePointAt(0)?.toString(16)}`,
  );
  return c.body(content, 200, {
    ...NOT_KEPT,
    "content-type": TYPE[kind],
    "content-disposition": `attachment; filename*=UTF-8''${encoded}`,
    "x-content-type-options": "nosniff",
  });
}
