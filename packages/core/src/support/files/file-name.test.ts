import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.each([
  ["broken tagine.JPG", "broken tagine.webp"],
  ["C:\\Users\\me\\photo.png", "photo.webp"],
  ["../../etc/passwd", "passwd.webp"],
  ["صورة.heic", "صورة.webp"],
  ["archive.tar.gz", "archive.tar.webp"],
  ["cod\u202egpj.exe", "codgpj.webp"],
  ['a"b\r\nset-cookie: x.png', 'a"bset-cookie: x.webp'],
  ["", "file.webp"],
  [".png", "file.webp"],
  ["lone\ud800.png", "lone\ufffd.webp"],
])("%j is called %j", (given, name) => {
  expect(fileName(given, "PICTURE")).toBe(name);
});

test("a name has the ending of what the file is, and an end", () => {
  expect(fileName("invoice.exe", "PDF")).toBe("invoice.pdf");
  expect(fileName("x".repeat(500), "PDF")).toHaveLength(120);
});
