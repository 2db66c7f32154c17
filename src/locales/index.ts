export { languages, type Language } from "./language";
