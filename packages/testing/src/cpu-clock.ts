/**
 * Starts counting the processor time of this process; the answer is in milliseconds. For bounds on how much work hostile
 * input may cause: unlike the time of day it doesn't run on while a busy machine serves others.
 */
export function cpuClock(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
}
