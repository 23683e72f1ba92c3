// Whether what is missing is something that a report is compared with: a revision of git, or an earlier report.json.

/** @param path - As report.yaml names it: `git:plan-2016`, `published/2015/report.json`. */
export function isRevision(path: string): boolean {
  return path.startsWith('git:');
}

export function isEarlierReport(path: string): boolean {
  return path.endsWith('.json');
}
