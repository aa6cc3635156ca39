/** What the shop takes of a file: so many bytes. It keeps no more pixels of a picture's longer side than `side`. */
export interface FileBounds {
  bytes: number;
  side: number;
}

/** Each is tried where the one before is still too large; what people photograph fits at the first. */
const QUALITIES = [0.9, 0.75, 0.5];

/**
 * The file as it may be sent: itself, or where it has more bytes than the shop takes, the same picture with no more
 * pixels than the shop keeps. Telephones make photos of 6 to 12 MB, and nobody should have to know how to make one
 * smaller. Null where it is too large and no picture that this browser can draw. A cancelled one throws AbortError.
 */
export async function fitFile(file: File, most: FileBounds, signal: AbortSignal): Promise<File | null> {
  if (file.size <= most.bytes) return file;
  if (!file.type.startsWith("image/")) return null;
  const canvas = await draw(file, most.side);
  if (!canvas) return null;
  for (const quality of QUALITIES) {
    const drawn = await encode(canvas, quality);
    // Sent on now, a cancelled one would arrive all the same.
    signal.throwIfAborted();
    if (drawn && drawn.size <= most.bytes) return new File([drawn], file.name, { type: drawn.type });
  }
  return null;
}

/** By an image and not a bitmap: that turns a photo as its camera was held, in every browser. */
async function draw(file: File, side: number): Promise<HTMLCanvasElement | null> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.imageSmoothingQuality = "high";
    // A JPEG has no transparency: what shows nothing would be black.
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** As JPEG: not every browser writes WebP, and the shop makes the picture anew from its pixels. */
const encode = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", quality);
  });
