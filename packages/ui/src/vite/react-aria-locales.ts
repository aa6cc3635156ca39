/**
 * A Vite plugin that leaves out React Aria's texts in languages the apps don't speak: each part brings 34 of
 * them, and that is a third of its weight. Locales as React Aria names them: "en-US", "fr-FR", "ar-AE".
 */
export function reactAriaLocales(keep: readonly string[]): {
  name: string;
  enforce: "pre";
  load: (id: string) => string | undefined;
} {
  return {
    name: "souk:react-aria-locales",
    enforce: "pre",
    load(id) {
      const match =
        /react-(?:aria|stately|aria-components)\/dist\/private\/intl\/(?:.+\/)?([a-z]{2}-[A-Z]{2})\.m?js$/.exec(
          id.replaceAll("\\", "/").split("?")[0] ?? "",
        );
      const locale = match?.[1];
      return locale === undefined || keep.includes(locale) ? undefined : "export default {};";
    },
  };
}
