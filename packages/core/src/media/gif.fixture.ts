/** The beginning of a GIF: its canvas, with two colours. */
function opening(width: number, height: number): Buffer {
  const screen = Buffer.alloc(7);
  screen.writeUInt16LE(width, 0);
  screen.writeUInt16LE(height, 2);
  screen[4] = 0x80;
  return Buffer.concat([Buffer.from("GIF89a"), screen, Buffer.from([0, 0, 0, 255, 255, 255])]);
}

/** A frame of that size whose pixels end after the first. */
function frame(width: number, height: number): Buffer {
  const place = Buffer.alloc(10);
  place[0] = 0x2c;
  place.writeUInt16LE(width, 5);
  place.writeUInt16LE(height, 7);
  const delay = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0]);
  return Buffer.concat([delay, place, Buffer.from([2, 2, 0x44, 1, 0])]);
}

const END = Buffer.from([0x3b]);

/** A GIF that claims a size and paints one pixel of it. */
export function claimingGif(width: number, height: number): Uint8Array {
  return Buffer.concat([opening(width, height), frame(width, height), END]);
}

/** A GIF of 64 × 64 with as many frames of one pixel. */
export function endlessGif(frames: number): Uint8Array {
  const pixel = frame(1, 1);
  return Buffer.concat([opening(64, 64), ...Array.from({ length: frames }, () => pixel), END]);
}
