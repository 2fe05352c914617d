// The state of one run: questions, drafts, answers, verdicts, place. No DOM and no network; both listen or are handed in.
//
// telling: at-once (the first answer of a question is final and its verdict comes back), at-end (answers change until the
// run is finished), shown (for reading).
const OPEN = ['writing', 'pending'];

export function createRun({ log, spent, message, onChange = () => {} }) {
  const verdicts = new Map();
  const drafts = new Map();
  const held = new Map(); // what the server holds of runs that tell at the end
  const kept = new Map(); // favourites and notes
  const state = { message, current: 1, finished: message.finished, net: null };
  const total = () => message.questions.length;
  const question = slot => message.questions[slot - 1];
  const atOnce = message.telling === 'at-once';

  function receive(body) {
    (body.verdicts || []).forEach(v => verdicts.set(v.slot, v));
    (body.answers || []).forEach(a => held.set(a.slot, a));
    (body.kept || []).forEach(k => kept.set(k.slot, k));
    log.raiseFloor(body.lastSequence);
    state.finished = state.finished || body.finished;
    onChange();
  }

  // What the person did to this slot and the server has not taken yet, whichever opening of this browser it was.
  function waiting(slot) {
    return log.all().filter(e => e.slot === slot && OPEN.includes(e.state)).pop();
  }

  // The answer given for good whose verdict is not here yet: on its way there, or just taken.
  function given(slot) {
    return log.all().filter(e => e.slot === slot && (OPEN.includes(e.state) || e.state === 'saved')).pop();
  }

  // place: 'told', 'draft', 'pending', 'refused', 'server', 'none'
  function of(slot) {
    const verdict = verdicts.get(slot);
    if (verdict && message.telling !== 'shown') return { chosen: verdict.chosen, struck: [], place: 'told' };
    const entry = atOnce ? given(slot) : waiting(slot);
    if (entry) return { chosen: entry.chosen, struck: [], place: 'pending' };
    if (atOnce) return { chosen: drafts.get(slot) || [], struck: [], place: refused(slot) ? 'refused' : drafts.has(slot) ? 'draft' : 'none' };
    const saved = log.all().filter(e => e.slot === slot && e.state === 'saved').pop();
    const answer = saved || held.get(slot);
    return answer ? { chosen: answer.chosen, struck: [], place: 'server' } : { chosen: [], struck: [], place: 'none' };
  }

  function refused(slot) {
    return log.refused().some(e => e.slot === slot);
  }

  function editable(slot) {
    if (state.finished || message.telling === 'shown') return false;
    return !atOnce || (!verdicts.has(slot) && !given(slot));
  }

  // Chooses or unchooses an option. Resolves when it is in the local log, where it goes there at once.
  async function change(slot, kind, letter, multiple) {
    if (!editable(slot)) return null;
    const before = of(slot).chosen;
    const chosen = { clear: [], unchoose: before.filter(c => c !== letter),
      choose: [...(multiple ? before.filter(c => c !== letter) : []), letter].sort() }[kind];
    if (!atOnce) return append(slot, chosen);
    if (chosen.length) drafts.set(slot, chosen);
    else drafts.delete(slot);
    onChange();
    return null;
  }

  // Answers for good, where the run tells at once. Twice is once.
  async function commit(slot) {
    const chosen = drafts.get(slot);
    if (!chosen || !atOnce || !editable(slot)) return null;
    return append(slot, chosen);
  }

  function append(slot, chosen) {
    return log.append(slot, { chosen, flagged: false, struck: [], spentMillis: spent.of(slot) });
  }

  function go(slot) {
    state.current = Math.min(Math.max(1, slot), total());
    spent.show(state.current);
    onChange();
  }

  function isOpen(slot) {
    return !verdicts.has(slot) && !of(slot).chosen.length;
  }

  // The next slot without an answer, from here around to here; null if there is none.
  function nextOpen(from = state.current) {
    for (let i = 1; i <= total(); i++) {
      const slot = (from + i - 1) % total() + 1;
      if (isOpen(slot)) return slot;
    }
    return null;
  }

  function counts() {
    const all = message.questions.map(q => verdicts.get(q.slot)).filter(v => v && v.verdict !== 'unanswered');
    const right = all.filter(v => v.verdict === 'right').length;
    const waits = message.questions.filter(q => waiting(q.slot)).length;
    return { total: total(), told: all.length, right, wrong: all.length - right, waits,
      answered: message.questions.filter(q => !isOpen(q.slot)).length };
  }

  receive(message);
  return { state, receive, kept: slot => kept.get(slot) || { favourite: false, note: '' },
    keep(one) { kept.set(one.slot, one); onChange(); }, of, editable, change, commit, go, nextOpen, counts, question, total, atOnce,
    verdict: slot => (message.telling === 'shown' || state.finished || atOnce ? verdicts.get(slot) || null : null),
    update(values) { Object.assign(state, values); onChange(); } };
}
