/** A colour as a dot; an empty one where it isn't a colour yet. */
export function Swatch({ hex }: { hex: string | null }) {
  const known = hex !== null && /^#[0-9a-fA-F]{6}$/.test(hex);
  return (
    <span
      className="block size-4 shrink-0 rounded-full border border-edge"
      style={known ? { backgroundColor: hex } : undefined}
    />
  );
}
