/** The colours of charts whose series name none, and of their texts and lines. */
export const colors = ["#1f4e5f", "#d98e32", "#6fa3b0", "#8a9a5b", "#b8405e"];
export const ink = "#1b2a3a";
export const inkSoft = "#55657a";
export const lines = "#dde3ea";
