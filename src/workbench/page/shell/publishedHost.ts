/** What the frame's office.js takes from this page: the globals of Office.js over the open workbook. */
export interface PublishedHost {
  readonly Office: unknown;
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
}

declare global {
  interface Window {
    clienteleHost?: PublishedHost;
  }
}
