import { formatArea, type CellArea } from "./address";

/** "$A$1:$C$9" */
export const areaWithDollars = (area: CellArea): string =>
  formatArea(area).replace(/([A-Z]+|\d+)/g, (part) => `$${part}`);
