import { useEffect, useState } from "react";
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

// Deep teal: near Excel's green without imitating it, and readable on white and on black.
const brand: BrandVariants = {
  10: "#010505",
  20: "#0a1b1c",
  30: "#0c2d2f",
  40: "#0c3a3d",
  50: "#0b484b",
  60: "#09565a",
  70: "#066469",
  80: "#0b7277",
  90: "#2a7f84",
  100: "#428d91",
  110: "#589a9e",
  120: "#6ea8ab",
  130: "#84b6b8",
  140: "#9ac4c6",
  150: "#b1d2d4",
  160: "#c8e0e1",
};

const lightTheme: Theme = createLightTheme(brand);
const darkTheme: Theme = {
  ...createDarkTheme(brand),
  // The generated dark theme takes a brand colour too dim for text on black.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: brand[120],
};

/** Follows Excel's own background; where Excel does not tell it, the system. */
export function useTheme(officeBackground: string | null): Theme {
  const query = "(prefers-color-scheme: dark)";
  const [systemDark, setSystemDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const follow = () => setSystemDark(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  const dark = officeBackground === null ? systemDark : isDark(officeBackground);
  return dark ? darkTheme : lightTheme;
}

/** True where white text reads better than black on the colour "#RRGGBB". */
export function isDark(color: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim());
  if (match === null) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
