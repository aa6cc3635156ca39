export interface PostOptions {
  /** How much of the file is on its way, between 0 and 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
  headers?: Readonly<Record<string, string>>;
}

/** `json` is null where it isn't any. */
export interface PostAnswer {
  ok: boolean;
  json: unknown;
}

/**
 * Posts a file as a form's `file`; null where no answer came. By XMLHttpRequest: fetch doesn't say how far it has come. A
 * cancelled one rejects with AbortError.
 */
export function postFile(url: string, file: File, options: PostOptions): Promise<PostAnswer | null> {
  const { onProgress, signal, headers = {} } = options;
  const body = new FormData();
  body.set("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    signal.addEventListener("abort", abort);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("load", () =>
      resolve({ ok: request.status === 200, json: parseJson(request.responseText) }),
    );
    request.addEventListener("error", () => resolve(null));
    request.addEventListener("abort", () => reject(new DOMException("cancelled", "AbortError")));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", abort));
    request.open("POST", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
