import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { makeStyles, mergeClasses, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
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
  // One name alone in a second row would look forgotten.
  rows: { display: "grid", gridTemplateColumns: "repeat(4, auto)", justifyContent: "space-between" },
  tab: {
    [narrow]: { columnGap: 0 },
    [small]: { padding: `${tokens.spacingVerticalSNudge} 3px` },
    [smallest]: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}` },
  },
  // Seven names in one row of a pane of usual width, where the language lets them.
  name: { [narrow]: { ...typographyStyles.caption1, fontSize: "11.5px" } },
  chosenName: { [narrow]: { ...typographyStyles.caption1Strong, fontSize: "11.5px" } },
});

interface ScreenTabsProps {
  readonly screen: Screen;
  readonly hasResult: boolean;
  readonly onChoose: (screen: Screen) => void;
}

export function ScreenTabs({ screen, hasResult, onChoose }: ScreenTabsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const fits = useOneRow(list, language);
  return (
    <TabList
      ref={list}
      className={mergeClasses(styles.tabs, !fits && styles.rows)}
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

/** Whether all tabs have room side by side; `texts` changes with their names. */
function useOneRow(list: RefObject<HTMLElement | null>, texts: unknown): boolean {
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const widths = [...element.children].map((tab) => tab.getBoundingClientRect().width);
      setFits(widths.reduce((sum, width) => sum + width, 0) <= room);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, texts]);
  return fits;
}
