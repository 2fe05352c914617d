// Which of the few save states holds, from the state of delivery. Said once here for pill, strip and speech.

// kind: idle | saving | saved | offline | retrying | unauthorised
export function saveState({ sync, net, online, unsent, lastSavedAt }) {
  const { sending, problem, failures } = sync;
  const worst = problem || net;
  if (worst === 'unauthorised') return 'unauthorised';
  if (!online || (worst === 'unreachable' && (net || failures > 1))) return 'offline';
  if (problem) return 'retrying';
  if (unsent || sending) return 'saving';
  if (net && net !== 'unreachable') return 'retrying';
  return lastSavedAt ? 'saved' : 'idle';
}
