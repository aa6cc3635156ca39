/** A product's name with its options, where it has any: "Bowl – Blue". */
export function goodsName({ name, options }: { name: string; options: string }): string {
  return options === "" ? name : `${name} – ${options}`;
}
