import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { screens, type Screen } from "./paneState";
import { useTexts } from "./texts";

export const panelId = "clientele-panel";
export const tabId = (screen: Screen) => `clientele-tab-${screen}`;

const useStyles = makeStyles({
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface ScreenTabsProps {
  readonly screen: Screen;
  readonly hasResult: boolean;
  readonly onChoose: (screen: Screen) => void;
}

export function ScreenTabs({ screen, hasResult, onChoose }: ScreenTabsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={screen}
      onTabSelect={(_event, { value }) => {
        const chosen = screens.find((each) => each === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {screens.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          disabled={each === "result" && !hasResult}
          // The one panel shows the chosen screen.
          aria-controls={each === screen ? panelId : undefined}
        >
          {t(`pane.screen.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
