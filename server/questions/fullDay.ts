/** The forms that a date may have, as errors name them. */
export const DATE_FORMS = "YYYY, YYYY-MM or YYYY-MM-DD";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and the last day that a date covers; null where it is no date of the calendar. */
export function daysOf(text: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || year === "0000") return null;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!day) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` };
  return Number(day) >= 1 && Number(day) <= length ? { first: text, last: text } : null;
}
