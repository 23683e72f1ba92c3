// The economy table that examples of the rules about it stand in.

/**
 * @param sum - The budget's sum; 300,0 is right.
 * @param explanation - Cells of reason and action of the line that deviates, marked or not.
 */
export function exampleEconomy(sum: string, explanation: string): Record<string, string> {
  return {
    'economy/enhet.sv.md': `# Enheten {#enhet}

## Driftredovisning {#drift unit=mnkr}

| Id | Verksamhet | Budget 2021-H1 | Utfall 2021-H1 | Avvikelse 2021-H1 | Orsak | Åtgärd |
|----|------------|---:|---:|---:|---|---|
| ifo | Individ- och familjeomsorg | 200,0 | 208,1 | -8,1 | Fler placeringar än beräknat. | Fler familjehem i egen regi. |
| fo | Funktionshinder | 100,0 | 99,5 | 0,5 | | |
| summa | **Summa** | ${sum} | 307,6 | | | |
${explanation}`,
  };
}
