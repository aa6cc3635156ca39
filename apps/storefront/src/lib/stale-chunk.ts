const FLAG = "souk.reloaded";

/**
 * After a deploy an open page may ask for a chunk that is gone: one reload fetches the new page. The flag stops a
 * loop; it is lifted once a page has lived for a while.
 */
export function reloadOnStaleChunk(): void {
  window.addEventListener("vite:preloadError", (event) => {
    // The router reloads by itself on the browser's own words for this: then there would be two reloads.
    event.payload.message = "A part of this page is gone from the server";
    if (sessionStorage.getItem(FLAG)) return;
    sessionStorage.setItem(FLAG, "1");
    window.location.reload();
  });
  window.setTimeout(() => sessionStorage.removeItem(FLAG), 10_000);
}
