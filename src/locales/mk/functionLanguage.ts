export { functions } from "./functions";
export { words } from "./words";
