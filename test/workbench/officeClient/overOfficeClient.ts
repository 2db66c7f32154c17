import type { HeadlessHost } from "../../../src/workbench/headless";
import { officeClient } from "./officeClient";
import { createOfficeServer, type OfficeServer } from "./officeServer";

/** Sets that the client asks for by itself, as Excel on the web answers. */
const ofClient: Readonly<Record<string, boolean>> = {
  DelayForCellEdit: true,
  RichApiRuntime: true,
  RichApiRuntimeFlag: false,
  ExcelApiUndo: false,
};

export interface OverOfficeClient {
  readonly host: HeadlessHost;
  readonly server: OfficeServer;
}

/** The same host with Microsoft's client in the place of its own. One host at a time: the client knows but one. */
export function overOfficeClient(host: HeadlessHost): OverOfficeClient {
  const { Excel, OfficeExtension, page } = officeClient();
  const { platform, diagnostics, requirements } = host.Office.context;
  page.Office = {
    context: {
      platform,
      diagnostics,
      requirements: {
        isSetSupported: (name: string, version: string) => ofClient[name] ?? requirements.isSetSupported(name, version),
      },
    },
  };
  const server = createOfficeServer(host);
  // Handlers of a host before would hear of this one.
  OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  OfficeExtension.HostBridge.init(server.bridge);
  const over = Object.create(host, {
    Excel: { value: Excel },
    OfficeExtension: { value: OfficeExtension },
    dispose: {
      value: () => {
        server.dispose();
        host.dispose();
      },
    },
  }) as HeadlessHost;
  return { host: over, server };
}
