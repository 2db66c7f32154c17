import { ThemeService } from "@univerjs/core";
import type { UniverHandle } from "../../host/univer/univerHandle";

/** Light or dark as the system, which the page's own colours and the pane follow too. */
export function followScheme(handle: UniverHandle): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const theme = handle.injector.get(ThemeService);
  const follow = (): void => theme.setDarkMode(dark.matches);
  follow();
  dark.addEventListener("change", follow);
}
