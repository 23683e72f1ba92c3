// What the commands say besides findings: help, progress, results, wrong command lines. One file per language.

/** Whole sentences, so that each language can order its words freely. */
export interface CommandWords {
  help: {
    program: string;
    usage: string;
    arguments: string;
    options: string;
    globalOptions: string;
    commands: string;
    examples: string;
    /** What the examples take, in names that the reader knows. */
    sample: { init: string; file: string; out: string };
    usageOptions: string;
    usageCommand: string;
    help: string;
    version: string;
    uiLang: string;
    noColor: string;
    init: string;
    check: string;
    build: string;
    serve: string;
    verify: string;
    inspect: string;
    explain: string;
    schema: string;
    doctor: string;
    translate: string;
    translateStatus: string;
    translateAccept: string;
    translateExport: string;
    translateImport: string;
    template: string;
    templateList: string;
    templateEject: string;
    templateCheck: string;
  };
  arguments: {
    newFolder: string;
    folder: string;
    builtFolder: string;
    paths: string;
    subject: string;
    schema: string;
    acceptNames: string;
    translationFile: string;
    templateNames: string;
  };
  options: {
    format: string;
    output: string;
    formats: string;
    editions: string;
    maxWarnings: string;
    quiet: string;
    against: string;
    profile: string;
    since: string;
    writeBaseline: string;
    noBaseline: string;
    stdin: string;
    stdinFilename: string;
    watch: string;
    buildWatch: string;
    port: string;
    open: string;
    report: string;
    period: string;
    lang: string;
    explainLang: string;
    out: string;
    template: string;
    browser: string;
    browserEndpoint: string;
    noCache: string;
    folder: string;
    name: string;
    country: string;
    languages: string;
    yes: string;
    translateLang: string;
    statusFormat: string;
    all: string;
    equal: string;
    to: string;
    exchangeFormat: string;
    only: string;
    exportOut: string;
    partial: string;
    acceptStale: string;
    sources: string;
    rebuild: string;
    verapdf: string;
    archive: string;
    ejectTemplate: string;
  };
  usage: {
    unknownCommand(name: string, suggestion: string | undefined): string;
    unknownOption(name: string, suggestion: string | undefined): string;
    /** No template has a file of that name. */
    unknownTemplate(name: string, suggestion: string | undefined): string;
    missingValue(option: string): string;
    missingArgument(name: string): string;
    tooManyArguments(name: string): string;
    folderAmongFiles(path: string): string;
    /** Several names, and not as many as languages. */
    namesAndLanguages(names: number, languages: string[]): string;
    /** Of what is one language: `sv-FI` and `sv-SE`. */
    languageTwice(languages: string[]): string;
    filesExist(paths: string[]): string;
    flagsExclude(one: string, other: string): string;
    flagNeeds(flag: string, needed: string): string;
    /** Of what makes sense for a repository only. */
    flagNeedsFolder(flag: string): string;
    flagTakesNoPaths(flag: string): string;
    seeHelp(command: string): string;
  };
  check: {
    /** A new baseline.json with so many findings. */
    baselineWritten(count: number): string;
    baselineUnchanged(count: number): string;
    /** Nothing is left that it would hide. */
    baselineRemoved: string;
    /** There is nothing that it would hide, and it was not there. */
    baselineNotNeeded: string;
    checkingAgain: string;
    /** Ends with a hint in brackets. */
    waiting: string;
  };
  build: {
    reading: string;
    rendering(file: string): string;
    printing(file: string): string;
    writing: string;
    wrote(count: number): string;
    /** Carried forward, but made from other sources. */
    stale(files: string[]): string;
    draft(report: string): string;
    nothingWritten: string;
    noReports: string;
    again: string;
    took(milliseconds: number): string;
    nothingChanged: string;
  };
  init: {
    intro: string;
    askCountry: string;
    countries: { SE: string; FI: string };
    askLanguages: string;
    /** How to move in a list and take something from it, after the question. */
    howToChoose: string;
    /** Where the report has one language; where it has several, one question for each. */
    askName: string;
    askNameIn: Record<'sv' | 'fi' | 'en', string>;
    nameMissing: string;
    cancelled: string;
    done(folder: string): string;
    leftAlone(paths: string[]): string;
    ignoreDist: string;
    next: string;
  };
  doctor: {
    ok: string;
    bad: string;
    node(version: string, needed: string): string;
    nodeTooOld(version: string, needed: string): string;
    browser(path: string, source: string, version: string): string;
    /** Of a browser at an endpoint. */
    browserElsewhere: string;
    browserSources: Record<'flag' | 'environment' | 'bundled' | 'system' | 'puppeteer-cache', string>;
    unknownVersion: string;
    printed(bytes: number): string;
    fonts(count: number): string;
    fontsMissing(files: string[]): string;
    templates(names: string[]): string;
    templatesMissing(folder: string): string;
    writable(folder: string): string;
    allWell: string;
    notAll: string;
  };
  failure: {
    /** Before the stack of an error that is ours. */
    bug: string;
    /** After it: what to do. */
    reportIt(version: string, node: string): string;
  };
}
