import type { PaneTexts } from "../en/pane";

export const pane: PaneTexts = {};
