import { isPicture, MEDIA_LIMITS, type DomainProblem } from "@souk/contracts";

type Reason = Extract<DomainProblem, { code: "UNSUPPORTED_IMAGE" }>["details"]["reason"];

/** Why the server would refuse a picture, as far as that can be seen before it is sent; null where it can't. */
export async function checkPicture(file: File): Promise<DomainProblem | null> {
  const reason = await reasonOf(file);
  return reason === null ? null : { code: "UNSUPPORTED_IMAGE", details: { reason } };
}

async function reasonOf(file: File): Promise<Reason | null> {
  if (file.size > MEDIA_LIMITS.bytes) return "SIZE";
  if (!isPicture(new Uint8Array(await file.slice(0, 16).arrayBuffer()))) return "TYPE";
  const { width, height } = await sizeOf(file);
  const { side, pixels } = MEDIA_LIMITS;
  return width > side || height > side || width * height > pixels ? "DIMENSIONS" : null;
}

/** By the header: a browser decodes the pixels only when it shows them. 0 × 0 for what it can't read. */
async function sizeOf(file: File): Promise<{ width: number; height: number }> {
  const url = URL.createObjectURL(file);
  try {
    return await new Promise((resolve) => {
      const image = new Image();
      image.addEventListener("load", () =>
        resolve({ width: image.naturalWidth, height: image.naturalHeight }),
      );
      image.addEventListener("error", () => resolve({ width: 0, height: 0 }));
      image.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
