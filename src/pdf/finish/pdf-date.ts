// A moment as the two places of a PDF that have dates write it.

/** @param date - ISO 8601; a date alone is its midnight in UTC. */
export function pdfDate(date: string): { info: string; xmp: string } {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) throw new Error(`the PDF cannot be dated ${date}`);
  const xmp = `${moment.toISOString().slice(0, 19)}Z`;
  return { info: `D:${xmp.slice(0, 19).replace(/\D/g, '')}+00'00'`, xmp };
}
