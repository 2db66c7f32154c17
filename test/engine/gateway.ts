import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";

// What README.md has nginx do: the add-in's files, and /engine passed on with the reader's name and password.

export interface Gateway {
  readonly address: string;
  /** Address, headers and text of every question that came. */
  readonly seen: readonly string[];
  /** Whom it passes questions on as. */
  login: { user: string; password: string };
  /** Waits before it passes on what it is told, "" = nothing. */
  holdBack: string;
  close(): void;
}

export async function startGateway(folder: string, database: string, login: Gateway["login"]): Promise<Gateway> {
  const files = sirv(path.resolve(folder), { dev: true, etag: true });
  const seen: string[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/engine/")) void passOn(request, response);
    else files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as { readonly port: number };
  const gateway: Gateway = {
    address: `http://localhost:${port}/`,
    seen,
    login,
    holdBack: "",
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return gateway;

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`);
    if (gateway.holdBack !== "" && body.includes(gateway.holdBack)) return;
    const { user, password } = gateway.login;
    try {
      const answer = await fetch(`${database}/${(request.url ?? "").slice("/engine/".length)}`, {
        method: "POST",
        headers: { "X-ClickHouse-User": user, "X-ClickHouse-Key": password },
        body,
      });
      const text = await answer.text();
      response.writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") ?? "text/plain" });
      response.end(text);
    } catch {
      response.writeHead(502).end();
    }
  }
}
