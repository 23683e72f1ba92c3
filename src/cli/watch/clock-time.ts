// The time of day, as it stands before what is said while sources are watched.

/** `14:03:22`. */
export function clockTime(now: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join(':');
}
