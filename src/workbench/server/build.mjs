import { createRequire } from "node:module";
import webpack from "webpack";

const require = createRequire(import.meta.url);

/** Builds the add-in and the workbench into dist/web; rejects with webpack's own messages. */
export function build(mode = "production") {
  const config = require("../../../webpack.config.js")({}, { mode });
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        else resolve();
      });
    });
  });
}
