import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** The folder that `npm run build` writes. */
export const webFolder = fileURLToPath(new URL("../../../dist/web", import.meta.url));

/**
 * Serves the built add-in and workbench on this machine only.
 * Resolves with the server and its address; rejects with a sentence for the user where the port is taken.
 * Port 0 = any free port. With `certificate` ({key, cert}) over https, as Excel wants it.
 */
export function serve({ port, certificate }) {
  const files = sirv(webFolder, { dev: true, etag: true });
  const answer = (request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  const server = certificate ? createHttpsServer(certificate, answer) : createHttpServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE")
        reject(
          new Error(`Port ${port} is used by another program. Choose another one: npm start -- --port ${port + 1}`),
        );
      else if (error.code === "EACCES")
        reject(new Error(`Port ${port} may not be used on this computer. Choose one above 1024.`));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      const scheme = certificate ? "https" : "http";
      resolve({ server, address: `${scheme}://localhost:${server.address().port}/` });
    });
  });
}
