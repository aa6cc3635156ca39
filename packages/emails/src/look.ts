import type { CSSProperties } from "react";

/** Look.md in what mail programs understand: no variables, no dark-mode functions, fonts that are there. */
const FONT = '"IBM Plex Sans", -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const ARABIC = '"IBM Plex Sans Arabic", "Segoe UI", "Geeza Pro", Tahoma, Arial, sans-serif';

export const colour = {
  paper: "#FBF8F3",
  dune: "#E9DFD0",
  card: "#FFFFFF",
  ink: "#1D1B18",
  muted: "#6B645A",
  primary: "#3B3FD1",
  clay: "#B5532A",
  line: "#E8E3DB",
} as const;

export function look(locale: "en" | "fr" | "ar") {
  const isArabic = locale === "ar";
  const fontFamily = isArabic ? ARABIC : FONT;
  // Arabic is set one step larger and looser, without letter spacing.
  const text = (size: number, more: CSSProperties = {}): CSSProperties => ({
    fontFamily,
    fontSize: size + (isArabic ? 1 : 0),
    lineHeight: isArabic ? "1.75" : "1.55",
    color: colour.ink,
    margin: 0,
    ...more,
  });
  return {
    text,
    start: isArabic ? "right" : "left",
    end: isArabic ? "left" : "right",
    body: { backgroundColor: colour.paper, margin: 0, padding: "24px 12px", fontFamily },
    card: {
      backgroundColor: colour.card,
      border: `1px solid ${colour.line}`,
      borderRadius: 12,
      maxWidth: 600,
      padding: "28px 28px 32px",
      width: "100%",
    },
    button: {
      ...text(16),
      backgroundColor: colour.primary,
      borderRadius: 6,
      color: "#FFFFFF",
      display: "inline-block",
      fontWeight: 600,
      padding: "12px 22px",
      textDecoration: "none",
    },
    link: { color: colour.primary, textDecoration: "underline" },
  } as const;
}
export type Look = ReturnType<typeof look>;
