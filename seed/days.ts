const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD that are in the calendar. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysOf(year, month));
}

/** The first full day of a checked date: `2014` → `2014-01-01`. */
export function firstDay(date: string): string {
  return `${date}${"-01-01".slice(date.length - 4)}`;
}

/** The last full day of a checked date: `2014-02` → `2014-02-28`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = "", month = "12"] = date.split("-");
  return `${year}-${month}-${daysOf(year, month)}`;
}

function daysOf(year: string, month: string): number {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month), 0);
  return date.getUTCDate();
}
