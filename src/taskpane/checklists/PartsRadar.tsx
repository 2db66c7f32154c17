import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillScore, PartScore } from "../../checklists/scoring";
import type { Translate } from "../../locales";

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "320px", alignSelf: "center" },
  ring: { fill: "none", stroke: tokens.colorNeutralStroke2 },
  now: { fill: tokens.colorBrandBackground, fillOpacity: 0.25, stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
  before: { fill: "none", stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: 1.5, strokeDasharray: "4 3" },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
});

const MIDDLE_X = 160;
const MIDDLE_Y = 110;
const RADIUS = 70;
const LINE = 13;

interface PartsRadarProps {
  readonly now: FillScore;
  /** Drawn beside it; null = nothing is compared. */
  readonly before: FillScore | null;
  readonly translate: Translate;
}

/** The outline of a fill over its parts; a part without a score has no axis. The bars say the same in figures. */
export function PartsRadar({ now, before, translate: t }: PartsRadarProps) {
  const styles = useStyles();
  const axes = now.parts.filter(({ score }) => score !== null);
  if (axes.length < 3) return null;
  const at = (place: number, value: number): readonly [x: number, y: number] => {
    const angle = (2 * Math.PI * place) / axes.length - Math.PI / 2;
    return [MIDDLE_X + RADIUS * value * Math.cos(angle), MIDDLE_Y + RADIUS * value * Math.sin(angle)];
  };
  const outline = (valueOf: (axis: PartScore) => number | null): string =>
    axes.map((axis, place) => at(place, valueOf(axis) ?? 0).join(",")).join(" ");
  const earlier = (axis: PartScore) => before?.parts.find(({ part }) => part === axis.part)?.score ?? null;
  const hasBefore = before !== null && axes.every((axis) => earlier(axis) !== null);
  return (
    <svg className={styles.picture} viewBox="-20 0 360 220" role="img" aria-label={t("checklists.radar")}>
      {[0.25, 0.5, 0.75, 1].map((value) => (
        <polygon key={value} className={styles.ring} points={outline(() => value)} />
      ))}
      {hasBefore && <polygon className={styles.before} points={outline(earlier)} />}
      <polygon className={styles.now} points={outline(({ score }) => score)} />
      {axes.map(({ part }, place) => {
        const [x, y] = at(place, 1.12);
        const isMiddle = Math.abs(x - MIDDLE_X) < 8;
        const anchor = isMiddle ? "middle" : x > MIDDLE_X ? "start" : "end";
        // At the sides there is room for one word in a line.
        const name = t(`checklists.part.${part}`);
        const lines = isMiddle ? [name] : name.split(" ");
        const first = isMiddle ? (y < MIDDLE_Y ? y : y + 10) : y - LINE * (lines.length / 2 - 0.75);
        return lines.map((line, at) => (
          <text key={`${part} ${at}`} className={styles.name} x={x} y={first + LINE * at} textAnchor={anchor}>
            {line}
          </text>
        ));
      })}
    </svg>
  );
}
