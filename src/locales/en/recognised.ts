export { headers } from "./headers";
export { headerSenses } from "./headerSenses";
export { tableWords } from "./tableWords";
export { words } from "./words";
