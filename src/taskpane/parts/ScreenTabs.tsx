import { makeStyles, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { screens, type Screen } from "../state/paneState";
import { useTexts } from "./texts";

export const panelId = "clientele-panel";
export const tabId = (screen: Screen) => `clientele-tab-${screen}`;

const narrow = "@media (max-width: 480px)";
// Of two rules that fit the one that Griffel sorts last would win: these two never fit both.
const small = "@media (min-width: 341px) and (max-width: 480px)";
const smallest = "@media (max-width: 340px)";

const useStyles = makeStyles({
  // Names that do not fit into one row go on in the next one: no screen hides in a menu.
  tabs: { flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalS}`, [narrow]: { padding: 0 } },
  tab: {
    [narrow]: { columnGap: 0 },
    [small]: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}` },
    [smallest]: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}` },
  },
  name: { [narrow]: typographyStyles.caption1 },
  chosenName: { [narrow]: typographyStyles.caption1Strong },
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
      size="small"
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
          className={styles.tab}
          value={each}
          disabled={each === "result" && !hasResult}
          content={{ className: each === screen ? styles.chosenName : styles.name }}
          // The one panel shows the chosen screen.
          aria-controls={each === screen ? panelId : undefined}
        >
          {t(`pane.screen.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
