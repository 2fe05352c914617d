// Which of the few save states holds, from the state of delivery. Said once here for pill, strip and speech.

// kind: idle | saving | saved | offline | retrying | unauthorised
// A heartbeat that the server answers badly is no reason to doubt what it has saved: only answers on their way are.
export function saveState({ sync, net, online, unsent, lastSavedAt }) {
  const { sending, problem, failures } = sync;
  const worst = problem || net;
  if (worst === 'unauthorised') return 'unauthorised';
  if (!online || (worst === 'unreachable' && (net || failures > 1))) return 'offline';
  if (problem) return 'retrying';
  if (unsent || sending) return 'saving';
  return lastSavedAt ? 'saved' : 'idle';
}
