import { useEffect } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { WorkbookPort } from "../app/workbookPort";
import type { Language } from "../locales";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Pane } from "./Pane";
import type { Screen } from "./state/paneState";
import type { RunRequests } from "./state/runRequests";
import { TextsProvider } from "./parts/texts";
import { useTheme } from "./parts/theme";
import { usePane } from "./state/usePane";
import { useRunRequests } from "./state/useRunRequests";

export interface AppProps {
  readonly port: WorkbookPort;
  /** The language of Excel itself. */
  readonly hostLanguage: Language;
  /** The screen to begin with. */
  readonly firstScreen: Screen;
  /** Excel's own background, "#RRGGBB"; null where it does not tell. */
  readonly officeBackground: string | null;
  /** Tells the language in force to what lies outside the pane. */
  readonly onLanguage: (language: Language) => void;
  /** Tells the screen that is shown. */
  readonly onScreen: (screen: Screen) => void;
  /** Runs that the ribbon asks for. */
  readonly runRequests: RunRequests;
}

export function App({
  port,
  hostLanguage,
  firstScreen,
  officeBackground,
  onLanguage,
  onScreen,
  runRequests,
}: AppProps) {
  const model = usePane(port, hostLanguage, firstScreen, onLanguage);
  useRunRequests(runRequests, model.state, model.effects.run);
  const theme = useTheme(officeBackground);
  const { language, screen } = model.state;

  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage(language);
  }, [language, onLanguage]);

  useEffect(() => onScreen(screen), [screen, onScreen]);

  return (
    <FluentProvider theme={theme}>
      <TextsProvider language={language}>
        <ErrorBoundary>
          <Pane {...model} />
        </ErrorBoundary>
      </TextsProvider>
    </FluentProvider>
  );
}
