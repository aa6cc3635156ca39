// A file of its own, because the content security policy allows no inline script.
const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([a-z]+)`))?.[1];

(() => {
  const root = document.documentElement;
  const theme = cookie("souk_theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const locale = cookie("souk_admin_locale");
  if (locale === "en" || locale === "fr" || locale === "ar") {
    root.lang = locale;
    root.dir = locale === "ar" ? "rtl" : "ltr";
  }
})();
