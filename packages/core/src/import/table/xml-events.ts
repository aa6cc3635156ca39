import { SaxesParser } from "saxes";
import { refuseFile } from "./refuse-file.ts";

export type XmlEvent =
  | { kind: "open"; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: "text"; text: string }
  | { kind: "close"; name: string };

/** A stream of XML as events, by local names. A document type is refused: a workbook has none, and a bomb begins so. */
export async function* xmlEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<XmlEvent> {
  let events: XmlEvent[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw refuseFile("BROKEN_WORKBOOK");
  });
  parser.on("error", () => {
    throw refuseFile("BROKEN_WORKBOOK");
  });
  parser.on("opentag", ({ name, attributes }) =>
    events.push({ kind: "open", name: local(name), attributes: new Map(Object.entries(attributes)) }),
  );
  parser.on("text", (text) => events.push({ kind: "text", text }));
  parser.on("cdata", (text) => events.push({ kind: "text", text }));
  parser.on("closetag", ({ name }) => events.push({ kind: "close", name: local(name) }));
  const decoder = new TextDecoder("utf-8");
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* events;
    events = [];
  }
  parser.close();
  yield* events;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
