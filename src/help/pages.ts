export { helpPage } from "./helpPage";
export { aboutPage, aboutPageNames } from "./aboutPages";
