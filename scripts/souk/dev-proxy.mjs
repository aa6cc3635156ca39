import { createServer, request as send } from "node:http";
import { connect } from "node:net";

/** What the server answers itself; all else is a page or a module of one of the two apps. */
const ofTheServer =
  /^\/(?:trpc|api|media|test-gateway|webhooks|health|ready|metrics|docs|sitemap[^/]*\.xml|robots\.txt)(?:[/?]|$)/;

function choose(url, ports) {
  if (ofTheServer.test(url)) return ports.api;
  return /^\/admin(?:[/?]|$)/.test(url) ? ports.admin : ports.storefront;
}

/** While the server restarts its port is closed for a moment: such a request is tried again. */
function forward(request, response, port, body, triesLeft) {
  const upstream = send(
    { host: "127.0.0.1", port, method: request.method, path: request.url, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      response.once("close", () => answer.destroy());
    },
  );
  upstream.on("error", (error) => {
    if (error.code === "ECONNREFUSED" && triesLeft > 0 && !response.destroyed) {
      setTimeout(() => forward(request, response, port, body, triesLeft - 1), 200);
      return;
    }
    if (response.headersSent) response.destroy();
    else response.writeHead(503, { "content-type": "text/plain" }).end("starting, try again\n");
  });
  upstream.end(body);
}

/** One port in front of the server and the two Vite servers, so that cookies and origins are as in production. */
export function createDevProxy(ports) {
  const proxy = createServer((request, response) => {
    if (request.url === "/admin") {
      response.writeHead(302, { location: "/admin/" }).end();
      return;
    }
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () =>
      forward(request, response, choose(request.url, ports), Buffer.concat(chunks), 75),
    );
  });
  proxy.on("upgrade", (request, socket, head) => {
    const upstream = connect(choose(request.url, ports), "127.0.0.1", () => {
      const headers = request.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : [],
      );
      upstream.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  return proxy;
}
