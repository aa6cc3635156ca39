/** Values that have broken servers before, for any place in an input. */
export const nastyValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e9,
  2 ** 53,
  -(2 ** 31) - 1,
  1e308,
  "",
  " ",
  "1",
  "NaN",
  "\0",
  "a\0b",
  "\ud800",
  "\u202e",
  '\'; DROP TABLE "Product"; --',
  "' OR pg_sleep(3) --",
  "%",
  "\\",
  "__proto__",
  "00000000-0000-0000-0000-000000000000",
  "019aa3f2-0000-7000-8000-000000000000",
  "9999-99-99T99:99:99Z",
  "x".repeat(100_000),
  [],
  [null],
  Array.from({ length: 3000 }, () => 1),
  {},
  { $gt: "" },
  JSON.parse('{"__proto__":{"role":"SUPER_ADMIN"}}'),
  nested(200),
];

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}
