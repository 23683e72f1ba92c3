// The table that examples of the rules about texts stand in: one measure with one follow-up.

/**
 * @param outcome - What is said of the measure; marked or not.
 * @param responsible - Who is responsible.
 */
export function exampleFollowUp(outcome: string, responsible = 'Servicechefen'): string {
  return `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Ansvarig | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|----|-----------|--------|--------------|----------|------------------------|-----------------|--------------|
| stod | Barn och familjer får stöd i tid | Stödet ordnas | Ingen behöver vänta | ${responsible} | ${outcome} | genomförd | uppnås |
`;
}
