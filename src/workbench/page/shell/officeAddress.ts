/** Where pages of Office add-ins load office.js from; on this page the service worker answers it. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Our own answer, beside the page. */
export const hostScript = "office-host.js";
