// What `report serve` says: on the terminal, and on the page around the reports. One file per language.

export interface ServeWords {
  serving(url: string): string;
  /** By the names that the page has for them; `{n}` and the like stand for what the page puts in. */
  page: {
    title: string;
    report: string;
    editions: string;
    both: string;
    width: string;
    computer: string;
    phone: string;
    building: string;
    upToDate: string;
    /** The program has ended. */
    disconnected: string;
    notPublishable: string;
    /** Before what stands in the way. */
    failed: string;
    findings: string;
    noFindings: string;
    /** A button of a finding. */
    show: string;
    notShown: string;
    /** Of one edition only. */
    preview: string;
    pdf: string;
    openPdf: string;
    nothingToShow: string;
    fix: string;
    line: string;
    needsScript: string;
    hideFindings: string;
    showFindings: string;
    /** Before a finding's own words, at its place in the report. */
    mark: string;
  };
}
