// The arithmetic of identity numbers: check digits, and days that exist.

/** Source: Skatteverket, Rättslig vägledning: the tenth digit by modulus 10 with weights 2 and 1. */
export function luhnDigit(nineDigits: string): string {
  let sum = 0;
  for (let index = 0; index < nineDigits.length; index += 1) {
    const weighted = Number(nineDigits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return String((10 - (sum % 10)) % 10);
}

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Source: dvv.fi: the remainder of day, month, year and individual number by 31; the sign is left out. */
export function finnishCheckCharacter(nineDigits: string): string {
  return CHECK_CHARACTERS.charAt(Number(nineDigits) % CHECK_CHARACTERS.length);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isCalendarDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
