// A server that keeps the time of one sitting, can be away, and gives back what it was away for; and time that passes only
// when a test says so.
import { mock } from 'node:test';

const STEP = 250;

globalThis.navigator ??= { onLine: true };

// Returns the function that lets milliseconds pass, with everything that happens meanwhile.
export function stoppedTime(t) {
  const time = { millis: 0 };
  mock.timers.enable({ apis: ['setTimeout'] });
  const luck = mock.method(Math, 'random', () => 0.5);
  t.after(() => { mock.timers.reset(); luck.mock.restore(); });
  time.pass = async millis => {
    for (const end = time.millis + millis; time.millis < end;) {
      time.millis += STEP;
      mock.timers.tick(STEP);
      await new Promise(resolve => setImmediate(resolve));
    }
  };
  return time;
}

export function aServer({ time, secondsLeft }) {
  const server = { deadline: time.millis + secondsLeft * 1000, isAway: false, requests: [], submitted: null, lease: 1, saved: [],
    refusesEarlyTimeUp: true };
  let calls = 0;

  server.giveBack = seconds => { server.deadline += seconds * 1000; };

  function status() {
    const left = server.submitted ? 0 : Math.max(0, Math.floor((server.deadline - time.millis) / 1000));
    return { state: server.submitted ? 'submitted' : 'open', lease: 1, leaseCurrent: server.lease === 1, lastSequence: 0,
      serverTime: new Date(time.millis).toISOString(), secondsLeft: left, handInAfterSeconds: 0 };
  }

  async function answer(name, more) {
    const started = ++calls;
    if (server.isAway) return { ok: false, kind: 'unreachable', started };
    server.requests.push(name);
    return { status: 200, started, trip: 0, ...more() };
  }

  const ok = body => ({ ok: true, body });

  server.api = {
    paper: () => answer('paper', () => ok({ ...status(), questions: [{ slot: 1, kind: 'single' }, { slot: 2, kind: 'case' }], responses: [] })),
    status: () => answer('status', () => ok(status())),
    respond: (token, entries) => answer('respond', () => {
      server.saved.push(...entries);
      return ok({ ...status(), saved: entries.map(e => e.sequence), late: [], superseded: [], conflicts: [] });
    }),
    submit: (token, entries, spent, reason) => answer(`submit ${reason || 'by hand'}`, () => {
      const isEarly = reason === 'time-up' && time.millis < server.deadline;
      if (isEarly && server.refusesEarlyTimeUp) return { ok: false, status: 409, kind: 'conflict', code: 'exams.sitting.time-left' };
      server.saved.push(...entries);
      server.submitted = server.submitted || { hash: 'h', answers: [], submittedAt: status().serverTime };
      return ok(server.submitted);
    }),
    receipt: () => answer('receipt', () => (server.submitted ? ok(server.submitted)
      : { ok: false, status: 409, kind: 'conflict', code: 'exams.sitting.open' })),
  };
  return server;
}
