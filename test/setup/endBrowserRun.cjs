// Its end of the pipe is what the server of the browser tests lives by.
module.exports = async () => {
  const server = globalThis.browserRunServer;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.stdin.end();
  await ended;
};
