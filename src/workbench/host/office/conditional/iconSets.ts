import { iconSets, type IconSetName, type IconStep } from "../../../../workbooks/formatRules";
import { apiNotFound, invalidArgument } from "../request/errors";
import { excelObject } from "../request/properties";
import { changeRule, ruleOfKind, type FormatTarget } from "./formatTarget";

const counts: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };

/** "ThreeArrows" for "3Arrows". */
const officeName = (icons: IconSetName): string => icons.replace(/^\d/, (count) => counts[count]);

/** As many cells for each icon, by the percent of the way from the lowest value to the highest. */
export function usualSteps(icons: IconSetName): IconStep[] {
  const count = Number(icons[0]);
  return Array.from({ length: count - 1 }, (_step, index) => ({
    by: "percent",
    value: Math.round((100 / count) * (index + 1)),
  }));
}

const kinds = { Number: "number", Percent: "percent", Percentile: "percentile" } as const;

/** The lowest icon stands from the lowest value on, whatever is said of it. */
const lowest = { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };

export const IconSetConditionalFormat = excelObject<FormatTarget>()("IconSetConditionalFormat", {
  criteria: {
    read: (target, host) => [
      lowest,
      ...ruleOfKind(host, target, "iconSet").steps.map(({ by, value, above }) => ({
        type: Object.entries(kinds).find(([, kind]) => kind === by)?.[0],
        operator: above ? "GreaterThan" : "GreaterThanOrEqual",
        formula: `=${value}`,
      })),
    ],
    write(target, criteria, host) {
      const { icons } = ruleOfKind(host, target, "iconSet");
      if (!Array.isArray(criteria) || criteria.length !== Number(icons[0])) {
        throw invalidArgument(`as many criteria as icons: ${icons[0]}`);
      }
      changeRule(host, target, "iconSet", { steps: criteria.slice(1).map(stepOf) });
    },
  },
  reverseIconOrder: {
    read: (target, host) => ruleOfKind(host, target, "iconSet").reversed === true,
    write: (target, reversed, host) => changeRule(host, target, "iconSet", { reversed: reversed || undefined }),
  },
  showIconOnly: {
    read: (target, host) => ruleOfKind(host, target, "iconSet").iconsOnly === true,
    write: (target, only, host) => changeRule(host, target, "iconSet", { iconsOnly: only || undefined }),
  },
  style: {
    read: (target, host) => officeName(ruleOfKind(host, target, "iconSet").icons),
    /** Another number of icons needs other criteria. */
    write(target, style, host) {
      const icons = iconSets.find((each) => officeName(each) === style);
      if (!icons) throw invalidArgument(`not a set of icons: ${style}`);
      const { steps } = ruleOfKind(host, target, "iconSet");
      const fits = steps.length === Number(icons[0]) - 1;
      changeRule(host, target, "iconSet", { icons, steps: fits ? steps : usualSteps(icons) });
    },
  },
});

function stepOf({ type, operator, formula, customIcon }: Excel.ConditionalIconCriterion): IconStep {
  if (customIcon) throw apiNotFound("ConditionalIconCriterion.customIcon");
  if (!(type in kinds)) throw apiNotFound(`ConditionalFormatIconRuleType.${type}`);
  if (operator !== "GreaterThan" && operator !== "GreaterThanOrEqual") throw invalidArgument(`operator: ${operator}`);
  const text = String(formula).replace(/^=/, "").trim();
  const value = Number(text);
  if (text === "" || !Number.isFinite(value)) throw apiNotFound(`ConditionalIconCriterion.formula = ${formula}`);
  return { by: kinds[type as keyof typeof kinds], value, ...(operator === "GreaterThan" && { above: true }) };
}
