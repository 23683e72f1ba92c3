// Runs a composite action as GitHub's runner does: expressions into the environment, bash with its flags, files for outputs.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
}

export interface CompositeAction {
  inputs: Record<string, { default?: string; description?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

export interface Ran {
  exitCode: number;
  /** What the steps printed, both streams. */
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** The other actions that would have been used, with what they would have been given. */
  used: { uses: string; with: Record<string, string> }[];
  ran: string[];
}

export interface RunOptions {
  inputs: Record<string, string>;
  workspace: string;
  /** Where the action was checked out to. */
  actionPath: string;
  /** A folder of the runner's own. */
  temp: string;
  env?: NodeJS.ProcessEnv;
}

export async function runComposite(action: CompositeAction, options: RunOptions): Promise<Ran> {
  const { workspace, temp } = options;
  await mkdir(temp, { recursive: true });
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, String(input.default ?? '')]);
  const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...options.inputs };
  const steps: Record<string, Record<string, string>> = {};
  const lookUp = (path: string): string => {
    const [, name = ''] = /^inputs\.([\w-]+)$/.exec(path) ?? [];
    if (name !== '') return inputs[name] ?? '';
    const [, id = '', output = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(path) ?? [];
    if (id === '') throw new Error(`the runner of this test does not know ${path}`);
    return steps[id]?.[output] ?? '';
  };
  const expand = (text: string) =>
    String(text).replace(/\$\{\{ (\S+) \}\}/g, (_, path: string) => lookUp(path));
  const files = Object.fromEntries(
    ['GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'].map((name) => [
      name,
      join(temp, name),
    ]),
  );
  for (const file of Object.values(files)) await writeFile(file, '');
  const ran: Ran = { exitCode: 0, log: '', summary: '', outputs: {}, used: [], ran: [] };
  for (const step of action.runs.steps) {
    if (!holds(step.if, lookUp)) continue;
    ran.ran.push(step.name ?? step.uses ?? '');
    if (step.run === undefined) {
      const given = Object.entries(step.with ?? {}).map(([name, value]) => [name, expand(value)]);
      ran.used.push({ uses: step.uses ?? '', with: Object.fromEntries(given) });
      continue;
    }
    const added = (await readFile(files.GITHUB_PATH ?? '', 'utf8')).split('\n').filter(Boolean).reverse();
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, expand(value)]);
    const env = {
      ...options.env,
      ...files,
      PATH: [...added, options.env?.PATH ?? ''].join(delimiter),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTION_PATH: options.actionPath,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'exempel/rapport',
      GITHUB_SHA: '0'.repeat(40),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(own),
    };
    const result = await runScript(step.run, 'bash', workspace, env, temp);
    ran.log += result.log;
    ran.exitCode = result.exitCode;
    if (step.id) steps[step.id] = outputsIn(await readFile(files.GITHUB_OUTPUT ?? '', 'utf8'));
    if (ran.exitCode !== 0) break;
  }
  ran.summary = await readFile(files.GITHUB_STEP_SUMMARY ?? '', 'utf8');
  for (const [name, { value }] of Object.entries(action.outputs)) ran.outputs[name] = expand(value);
  return ran;
}

/** With the flags that the runners of GitHub and GitLab give the shell. */
export async function runScript(
  script: string,
  shell: 'bash' | 'sh',
  cwd: string,
  env: NodeJS.ProcessEnv,
  temp: string,
): Promise<{ exitCode: number; log: string }> {
  const file = join(temp, 'step.sh');
  await writeFile(file, script);
  const flags = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  return new Promise((resolve) => {
    execFile(shell, [...flags, file], { cwd, env }, (error, stdout, stderr) =>
      resolve({
        exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        log: stdout + stderr,
      }),
    );
  });
}

/** Of expressions only what the action uses: comparisons with a text, joined by `&&`. */
function holds(condition: string | undefined, lookUp: (path: string) => string): boolean {
  if (condition === undefined) return true;
  const [, expression = ''] = /^\$\{\{ (.*) \}\}$/.exec(condition) ?? [];
  return expression.split(' && ').every((part) => {
    const [, path = '', operator = '', text = ''] = /^(\S+) (==|!=) '(.*)'$/.exec(part) ?? [];
    if (path === '') throw new Error(`the runner of this test does not know ${part}`);
    return (lookUp(path) === text) === (operator === '==');
  });
}

function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
