const DAY = 24 * 60 * 60 * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel counts a day that was not. */
const FIRST_SURE_SERIAL = 61;

/** The serial number of a date written as `2026-01-15`; undefined for any other text. */
export function isoDateSerial(text: string): number | undefined {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDate = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - DAY_ZERO) / DAY;
  return isDate && serial >= FIRST_SURE_SERIAL ? serial : undefined;
}

/** The same of a date that may have a time, such as `2026-01-15T06:00:00Z`. */
export function isoMomentSerial(text: string): number | undefined {
  const [date = "", time = "T00:00"] = text.split(/(?=T)/);
  const serial = isoDateSerial(date);
  const [, ...parts] = /^T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(time) ?? [];
  if (serial === undefined || parts.length === 0) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return serial + ((hours * 60 + minutes) * 60 + seconds) / (24 * 60 * 60);
}
