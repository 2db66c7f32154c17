const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FunctionMetadataPlugin } = require("./src/build/FunctionMetadataPlugin.cjs");
const { LicencesPlugin } = require("./src/build/LicencesPlugin.cjs");
const { HelpPagePlugin } = require("./src/build/HelpPagePlugin.cjs");
const { rewriteManifest } = require("./src/build/rewriteManifest.cjs");

// Where the add-in will be served from; the manifest in the tree names the development server.
const baseUrl = process.env.CLIENTELE_BASE_URL;

// The path on the add-in's own host that leads to the company's database; without it the pane knows no database.
const engine = process.env.CLIENTELE_ENGINE ?? "";
if (!/^(\/[\w.-]+)*$/.test(engine))
  throw new Error(`CLIENTELE_ENGINE must be a path on the add-in's own host, such as /engine: ${engine}`);

// Whom users may write to; without it the support page sends them to the person who has set up the add-in.
const support = process.env.CLIENTELE_SUPPORT ?? "";
if (support !== "" && !/^[^\s@<>]+@[^\s@<>]+$/.test(support))
  throw new Error(`CLIENTELE_SUPPORT must be an e-mail address: ${support}`);

module.exports = (_env, argv) => {
  const production = argv.mode !== "development";
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    target: "web",
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: "./src/taskpane/index.tsx",
      workbench: "./src/workbench/page/index.ts",
      "office-host": "./src/workbench/page/shell/officeShim.ts",
      "service-worker": "./src/workbench/page/shell/serviceWorker.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/web"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run types`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    // The spreadsheet of the workbench is large: SWC takes a tenth of Terser's time over it.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: { passes: 3 }, mangle: true },
        }),
      ],
    },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    plugins: [
      new DefinePlugin({ "process.env.CLIENTELE_ENGINE": JSON.stringify(engine) }),
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "chunks/[name].[contenthash:8].css" }),
      new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/index.html", chunks: ["workbench"] }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        // Shared runtime: the functions load first and need nothing of the pane.
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
      }),
      new FunctionMetadataPlugin(),
      new HelpPagePlugin(support),
      new LicencesPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/screenshots/**", "**/samples/*.json"] } },
          // The sales of the golden tests are samples too.
          { from: "test/data/{tiny,chinook}_*.csv", to: "assets/samples/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) => (baseUrl ? rewriteManifest(xml.toString(), baseUrl) : xml),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
