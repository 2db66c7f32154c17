import { strictNamespace } from "./enums";
import type { HostState } from "./request/hostState";

const sets: Readonly<Record<string, (host: HostState) => string>> = {
  ExcelApi: (host) => host.excelApi,
  CustomFunctionsRuntime: () => "1.4",
  SharedRuntime: () => "1.1",
  // Batches may wait until the user has left a cell.
  DelayForCellEdit: () => "1.1",
};

/** "1.9" < "1.12" */
function isAtLeast(have: string, wanted: string): boolean {
  const [haveMajor, haveMinor = 0] = have.split(".").map(Number);
  const [wantedMajor, wantedMinor = 0] = wanted.split(".").map(Number);
  return haveMajor > wantedMajor || (haveMajor === wantedMajor && haveMinor >= wantedMinor);
}

const hostTypes = {
  Word: "Word",
  Excel: "Excel",
  PowerPoint: "PowerPoint",
  Outlook: "Outlook",
  OneNote: "OneNote",
  Project: "Project",
  Access: "Access",
} as const;

const platformTypes = {
  PC: "PC",
  OfficeOnline: "OfficeOnline",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
} as const;

/** The common part of Office.js, as far as the add-in touches it. */
export function createOffice(host: HostState): object {
  const info = { host: hostTypes.Excel, platform: host.platform };
  const { addin } = host;
  const context = {
    get displayLanguage() {
      return host.displayLanguage;
    },
    get contentLanguage() {
      return host.contentLanguage;
    },
    host: hostTypes.Excel,
    platform: host.platform,
    diagnostics: { ...info, version: "16.0.0.0" },
    // As where Excel does not tell its colours: the pane follows the system, as the page around it does.
    officeTheme: undefined,
    requirements: {
      isSetSupported(name: string, minVersion = "1.1"): boolean {
        const version = sets[name]?.(host);
        return version !== undefined && isAtLeast(version, String(minVersion));
      },
    },
  };
  return strictNamespace("Office", {
    HostType: hostTypes,
    PlatformType: platformTypes,
    StartupBehavior: { none: "None", load: "Load" },
    context: strictNamespace("Office.context", context),
    async onReady(callback?: (info: object) => unknown): Promise<object> {
      // Never before the caller goes on, as in Office.
      await Promise.resolve();
      if (callback) await callback(info);
      return info;
    },
    actions: strictNamespace("Office.actions", {
      associate: addin.associate.bind(addin),
    }),
    addin: strictNamespace("Office.addin", {
      async showAsTaskpane(): Promise<void> {
        addin.paneVisible = true;
      },
      async hide(): Promise<void> {
        addin.paneVisible = false;
      },
      async setStartupBehavior(): Promise<void> {},
    }),
  });
}
