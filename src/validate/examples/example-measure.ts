// The file that examples of the rules about numbers stand in: one goal, one measure.

/**
 * A goal file with one numeric measure, beside the goal table that every example has.
 * @param fields - Lines of the measure, without indentation.
 */
export function exampleMeasure(text: string, fields: string): Record<string, string> {
  const indented = fields
    .trim()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
  return {
    'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: tal
        kind: numeric
        text: ${text}
${indented}
`,
  };
}
