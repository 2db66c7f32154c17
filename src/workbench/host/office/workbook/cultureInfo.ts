import { ChildCache, ClientObject, type Readers, type Surface } from "../request/loadTracking";

// The forms of dates and numbers, from the language of the workbook's contents.

/** Any day whose parts cannot be taken for each other. */
const sampleDay = new Date(Date.UTC(2033, 10, 22));

/** In the letters of .NET, as Excel gives them: "M/d/yyyy", "dd.MM.yyyy". */
function datePattern(locale: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(sampleDay);
  const small = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(Date.UTC(2033, 1, 3));
  return parts
    .map(({ type, value }, index) => {
      const padded = small[index]?.value.length === 2;
      if (type === "day") return padded ? "dd" : "d";
      if (type === "month") return options.month === "long" ? "MMMM" : padded ? "MM" : "M";
      if (type === "year") return value.length === 2 ? "yy" : "yyyy";
      if (type === "weekday") return "dddd";
      return value;
    })
    .join("");
}

const numberPart = (locale: string, type: Intl.NumberFormatPartTypes): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8).find((part) => part.type === type)
    ?.value ?? "";

const usesHalfDays = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hour12 === true;

export class NumberFormatInfo
  extends ClientObject<object>
  implements Surface<Excel.NumberFormatInfo, "numberDecimalSeparator" | "numberGroupSeparator">
{
  readonly _entity = "NumberFormatInfo";

  protected _readers(): Readers<object> {
    const locale = this.context._host.contentLanguage;
    return {
      numberDecimalSeparator: () => numberPart(locale, "decimal"),
      numberGroupSeparator: () => numberPart(locale, "group"),
    };
  }

  get numberDecimalSeparator(): string {
    return this._read("numberDecimalSeparator") as string;
  }
  get numberGroupSeparator(): string {
    return this._read("numberGroupSeparator") as string;
  }
}

type DatetimeSurface = "dateSeparator" | "longDatePattern" | "longTimePattern" | "shortDatePattern" | "timeSeparator";

export class DatetimeFormatInfo
  extends ClientObject<object>
  implements Surface<Excel.DatetimeFormatInfo, DatetimeSurface>
{
  readonly _entity = "DatetimeFormatInfo";

  protected _readers(): Readers<object> {
    const locale = this.context._host.contentLanguage;
    const short = () => datePattern(locale, { year: "numeric", month: "numeric", day: "numeric" });
    return {
      dateSeparator: () => /[^\p{L}\s]/u.exec(short())?.[0] ?? "/",
      longDatePattern: () => datePattern(locale, { weekday: "long", year: "numeric", month: "long", day: "numeric" }),
      longTimePattern: () => (usesHalfDays(locale) ? "h:mm:ss tt" : "HH:mm:ss"),
      shortDatePattern: short,
      timeSeparator: () => ":",
    };
  }

  get dateSeparator(): string {
    return this._read("dateSeparator") as string;
  }
  get longDatePattern(): string {
    return this._read("longDatePattern") as string;
  }
  get longTimePattern(): string {
    return this._read("longTimePattern") as string;
  }
  get shortDatePattern(): string {
    return this._read("shortDatePattern") as string;
  }
  get timeSeparator(): string {
    return this._read("timeSeparator") as string;
  }
}

export class CultureInfo
  extends ClientObject<object>
  implements Surface<Excel.CultureInfo, "datetimeFormat" | "name" | "numberFormat">
{
  readonly _entity = "CultureInfo";
  private readonly _made = new ChildCache();

  protected _readers(): Readers<object> {
    return { name: () => this.context._host.contentLanguage };
  }

  protected override _children() {
    return { datetimeFormat: () => this.datetimeFormat, numberFormat: () => this.numberFormat };
  }

  get name(): string {
    return this._read("name") as string;
  }
  get datetimeFormat(): DatetimeFormatInfo {
    return this._made.of("datetimeFormat", () => new DatetimeFormatInfo(this.context, () => this._use()));
  }
  get numberFormat(): NumberFormatInfo {
    return this._made.of("numberFormat", () => new NumberFormatInfo(this.context, () => this._use()));
  }
}
