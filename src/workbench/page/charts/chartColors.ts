/** The colours of charts whose series name none, and of their texts and lines. */
export const colors = [
  "#1f4e5f",
  "#d98e32",
  "#6fa3b0",
  "#8a9a5b",
  "#b8405e",
  "#5f6fa8",
  "#c9a227",
  "#7d5a86",
  "#4f8f6b",
  "#9a6b4f",
];
export const ink = "#1b2a3a";
export const inkSoft = "#55657a";
export const lines = "#dde3ea";
