import { SUPPORT_LIMITS } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import type { FileDoor } from "../../lib/send-file.ts";

/** For the files of a message. */
export const supportDoor = (words: SupportMessages): FileDoor => ({
  url: "/api/support/files",
  most: SUPPORT_LIMITS,
  refused: words.fileRefused,
  failed: words.attach.failed,
});
