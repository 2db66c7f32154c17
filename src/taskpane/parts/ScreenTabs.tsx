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
  tabs: {
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    // The names begin where the text of the screen does.
    [small]: { padding: "0 13px" },
    [smallest]: { padding: 0 },
  },
  // A tab keeps the width of its name, by which the columns are chosen.
  rows: { display: "grid", justifyContent: "space-between", justifyItems: "start" },
  tab: {
    [narrow]: { columnGap: 0 },
    [small]: { padding: `${tokens.spacingVerticalSNudge} 3px` },
    [smallest]: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}` },
  },
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
  const columns = useColumns(list, language);
  const isOneRow = columns === screens.length;
  return (
    <TabList
      ref={list}
      className={mergeClasses(styles.tabs, !isOneRow && styles.rows)}
      style={isOneRow ? undefined : { gridTemplateColumns: `repeat(${columns}, max-content)` }}
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

// Rows of nearly the same length: one name alone in the last row would look forgotten.
const columnCounts = [screens.length, Math.ceil(screens.length / 2), Math.ceil(screens.length / 3), 2];

/** How many tabs have room side by side; `texts` changes with their names. */
function useColumns(list: RefObject<HTMLElement | null>, texts: unknown): number {
  const [columns, setColumns] = useState<number>(screens.length);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const widths = [...element.children].map((tab) => tab.getBoundingClientRect().width);
      setColumns(columnCounts.find((count) => widthInColumns(widths, count) <= room) ?? 2);
    };
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [list, texts]);
  return columns;
}

/** Each column is as wide as its widest tab. */
function widthInColumns(widths: readonly number[], columns: number): number {
  const widest = Array<number>(columns).fill(0);
  widths.forEach((width, place) => {
    widest[place % columns] = Math.max(widest[place % columns], width);
  });
  return widest.reduce((sum, width) => sum + width, 0);
}
