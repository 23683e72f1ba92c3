// Opens an address in the browser of whoever sits at the machine.
import { spawn } from 'node:child_process';

/** By the system's own means, without a shell. What does not open is opened by hand: the address has been printed. */
export function openPage(url: string, platform: NodeJS.Platform): void {
  const [command, ...before] = commandOf(platform);
  const child = spawn(command, [...before, url], { stdio: 'ignore', detached: true, shell: false });
  child.on('error', () => {});
  child.unref();
}

function commandOf(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
