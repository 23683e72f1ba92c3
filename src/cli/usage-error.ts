// A command line that cannot be understood; printed in the user's language, exit code 2.

export type UsageProblem =
  | { kind: 'unknownCommand'; name: string; suggestion: string | undefined }
  | { kind: 'unknownTemplate'; name: string; suggestion: string | undefined }
  | { kind: 'unknownOption'; name: string; suggestion: string | undefined }
  | { kind: 'missingValue'; name: string }
  | { kind: 'missingArgument'; name: string }
  | { kind: 'tooManyArguments'; name: string }
  | { kind: 'folderAmongFiles'; name: string }
  | { kind: 'namesAndLanguages'; names: number; languages: string[] }
  | { kind: 'languageTwice'; languages: string[] }
  | { kind: 'filesExist'; paths: string[] }
  | { kind: 'flagNeedsFolder'; name: string }
  | { kind: 'flagTakesNoPaths'; name: string }
  | { kind: 'flagsExclude' | 'flagNeeds'; flags: [string, string] };

export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(readonly problem: UsageProblem) {
    super(JSON.stringify(problem));
  }
}
