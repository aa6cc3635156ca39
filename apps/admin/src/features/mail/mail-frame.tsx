/** A mail as it looks, in a frame that runs nothing: its headers forbid scripts, and so does the sandbox. */
export function MailFrame({ src, title, narrow = false }: { src: string; title: string; narrow?: boolean }) {
  return (
    <iframe
      src={src}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      className={`mx-auto block h-[46rem] rounded-lg border border-hairline bg-white ${narrow ? "w-full max-w-[390px]" : "w-full"}`}
    />
  );
}
