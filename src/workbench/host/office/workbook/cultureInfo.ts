import { excelObject } from "../request/properties";

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

export const numberPart = (locale: string, type: Intl.NumberFormatPartTypes): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8).find((part) => part.type === type)
    ?.value ?? "";

const usesHalfDays = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hour12 === true;

const shortDate = (locale: string): string =>
  datePattern(locale, { year: "numeric", month: "numeric", day: "numeric" });

export const NumberFormatInfo = excelObject<object>()("NumberFormatInfo", {
  numberDecimalSeparator: { read: (_culture, host) => numberPart(host.formLocale, "decimal") },
  numberGroupSeparator: { read: (_culture, host) => numberPart(host.formLocale, "group") },
});

export const DatetimeFormatInfo = excelObject<object>()("DatetimeFormatInfo", {
  dateSeparator: { read: (_culture, host) => /[^\p{L}\s]/u.exec(shortDate(host.formLocale))?.[0] ?? "/" },
  longDatePattern: {
    read: (_culture, host) =>
      datePattern(host.formLocale, { weekday: "long", year: "numeric", month: "long", day: "numeric" }),
  },
  longTimePattern: { read: (_culture, host) => (usesHalfDays(host.formLocale) ? "h:mm:ss tt" : "HH:mm:ss") },
  shortDatePattern: { read: (_culture, host) => shortDate(host.formLocale) },
  timeSeparator: { read: () => ":" },
});

export const CultureInfo = excelObject<object>()("CultureInfo", {
  datetimeFormat: { object: "DatetimeFormatInfo" },
  name: { read: (_culture, host) => host.contentLanguage },
  numberFormat: { object: "NumberFormatInfo" },
});
