// TEMP
export const reportDocument = (..._: any[]) => ({});
export const reportJsonSchema = () => ({});
