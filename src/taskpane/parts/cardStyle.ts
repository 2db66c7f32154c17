import { tokens } from "@fluentui/react-components";

/** Something to decide, with a frame of its own. */
export const cardStyle = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;

/** Buttons side by side, below one another where the pane is narrow. */
export const buttonsStyle = { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } as const;
