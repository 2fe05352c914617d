// What stands in each slot: the server's winning responses, covered by what this browser has not delivered yet.
import { isNewer } from '../../answering/log.js';
import { isBlank } from '../../answering/words.js';

const NOTHING = { chosen: [], flagged: false, struck: [], text: '' };

export function isAnswered({ chosen, text }) {
  return chosen.length > 0 || !isBlank(text);
}

export function createAnswers(log) {
  const responses = new Map();
  let heard = 0;

  // An answer that was on its way while a newer one arrived changes nothing.
  function receive(response) {
    const known = responses.get(response.slot);
    if (!known || isNewer(response, known)) responses.set(response.slot, { ...response, heard: ++heard });
  }

  function acknowledge(entries) {
    entries.filter(e => !e.superseded && !e.late).forEach(receive);
  }

  // The server's whole word, asked for when `heard` stood at `since`: only what was acknowledged later outlives it.
  function replace(list, since) {
    responses.forEach((r, slot) => { if (r.heard <= since) responses.delete(slot); });
    list.forEach(receive);
  }

  // place: 'none', 'server', 'writing' (on its way into this device), 'pending' (stored here), 'refused'
  function of(slot) {
    const local = log.newest(slot);
    const server = responses.get(slot);
    if (local && !(local.sequence && isNewer(server, local))) {
      const { chosen, flagged, struck, text = '' } = local;
      return { chosen, flagged, struck, text, place: local.state };
    }
    if (!server) return { ...NOTHING, place: 'none' };
    const { chosen, flagged, struck = [], text = '', savedAt } = server;
    return { chosen, flagged, struck, text, savedAt, place: 'server' };
  }

  function counts(questions) {
    const all = questions.map(q => of(q.slot));
    const answered = all.filter(isAnswered).length;
    return { answered, open: all.length - answered, flagged: all.filter(a => a.flagged).length,
      unsent: all.filter(a => a.place === 'pending' || a.place === 'writing').length,
      refused: all.filter(a => a.place === 'refused').length, total: all.length };
  }

  return { acknowledge, replace, of, counts, heard: () => heard };
}

// The next state of a slot for each thing a person can do to it.
export const changes = {
  choose(answer, letter, multiple) {
    const others = multiple ? answer.chosen : [];
    return { chosen: [...others.filter(c => c !== letter), letter].sort(), struck: answer.struck.filter(s => s !== letter) };
  },
  unchoose: (answer, letter) => ({ chosen: answer.chosen.filter(c => c !== letter) }),
  clear: () => ({ chosen: [] }),
  write: (answer, text) => ({ text }),
  flag: answer => ({ flagged: !answer.flagged }),
  strike(answer, letter) {
    const struck = answer.struck.includes(letter);
    return { struck: struck ? answer.struck.filter(s => s !== letter) : [...answer.struck, letter].sort() };
  },
};
