// Cleaning up that must happen however the process ends, short of SIGKILL.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a synchronous clean-up once: on exit, on an uncaught error, or on a signal, which then ends the
 * process as it would have without us, unless others listen to it too.
 * @returns Withdraws the clean-up.
 */
export function onProcessEnd(cleanUp: () => void): () => void {
  const withdraw = () => {
    process.off('exit', cleanUp);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    withdraw();
    cleanUp();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', cleanUp);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return withdraw;
}
