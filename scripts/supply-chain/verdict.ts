import { z } from "zod";

const SERIOUS = new Set(["critical", "high"]);
const Advisory = z.looseObject({
  module_name: z.string().optional(),
  severity: z.string(),
  title: z.string(),
  url: z.string().optional(),
});
const Report = z.looseObject({ advisories: z.record(z.string(), Advisory) });

export interface Verdict {
  /** NOT_ASKED: the registry gave no answer, so nothing is known. */
  state: "CLEAN" | "FOUND" | "NOT_ASKED";
  text: string;
}

/** What an audit by pnpm found. Only an answer that can be read is one. */
export function verdictOf({ stdout, stderr }: { stdout: string; stderr: string }): Verdict {
  const report = Report.safeParse(parsed(stdout));
  if (!report.success) {
    const why = /ERR_PNPM_\w+[\s\S]*?responded with \d+|ERR_PNPM_\w+|\S[^\n]*/.exec(`${stderr}\n${stdout}`);
    const said = (why?.[0] ?? "no answer").replaceAll(/[\s│×]+/g, " ");
    return { state: "NOT_ASKED", text: `NOT AUDITED: this registry gives no advisories (${said})` };
  }
  const all = Object.values(report.data.advisories);
  const serious = all.filter(({ severity }) => SERIOUS.has(severity));
  const told = serious.map(
    ({ module_name, severity, title, url = "" }) => `${severity}: ${module_name}: ${title} ${url}`,
  );
  const summary = `${all.length} advisories, ${serious.length} of them serious`;
  return { state: serious.length > 0 ? "FOUND" : "CLEAN", text: [...told, summary].join("\n") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
