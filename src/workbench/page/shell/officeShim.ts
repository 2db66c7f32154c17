import "./publishedHost";

// Runs in the pane's frame in the place of office.js.

const host = window.parent.clienteleHost;
if (host === undefined) throw new Error("no workbook host in the page around: open the workbench's start page");
Object.assign(window, host);
