// Answers of other runs that this browser could not deliver in its time: they go out as soon as a run is opened here.
import { toWire } from '../../answering/log.js';

const MOST = 50;
const RUN = 'run:'; // tells runs from sittings, which have their answers in the same store

export const keyOf = run => RUN + run;

export async function deliverLeftBehind({ store, current, createApi }) {
  for (const [key, entries] of await store.waiting()) {
    if (!key.startsWith(RUN) || key === keyOf(current)) continue;
    const api = createApi(key.slice(RUN.length));
    for (const { lease, token } of await store.tokens(key)) {
      const mine = entries.filter(e => e.lease === lease).slice(0, MOST);
      if (mine.length) await deliver(api, token, mine, store);
    }
  }
}

async function deliver(api, token, entries, store) {
  const result = await api.respond(token, entries.map(toWire));
  if (!result.ok || !Array.isArray(result.body.saved)) return;
  await store.update(entries.filter(e => result.body.saved.includes(e.sequence)).map(e => ({ ...e, state: 'saved' })));
}
