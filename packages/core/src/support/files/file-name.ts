import { SUPPORT_LIMITS } from "@souk/contracts";

/** What no name may hold: control characters, and those that turn the direction of what follows ("gpj.exe"). */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ENDING = { PICTURE: ".webp", PDF: ".pdf" } as const;

/** What a file is called here: as it was where it came from, without its folders, and with the ending of what it is now. */
export function fileName(given: string, kind: keyof typeof ENDING): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const clean = last.toWellFormed().replaceAll(UNSHOWN, "").replaceAll(/\s+/g, " ").trim();
  const stem = clean.replace(/\.[^.]{0,10}$/, "").trim() || "file";
  const ending = ENDING[kind];
  // A letter of two units that is cut in the middle isn't one any more.
  return stem.slice(0, SUPPORT_LIMITS.name - ending.length).toWellFormed() + ending;
}
