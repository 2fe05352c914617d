// Answers of other runs that this browser could not deliver in its time: they go out as soon as a run is opened here.
import { toWire } from '../../answering/log.js';

const MOST = 50;

export async function deliverLeftBehind({ store, current, createApi }) {
  for (const [sitting, entries] of await store.waiting()) {
    if (sitting === current) continue;
    const tokens = new Map((await store.tokens(sitting)).map(k => [k.lease, k.token]));
    for (const lease of new Set(entries.map(e => e.lease))) {
      const mine = entries.filter(e => e.lease === lease).slice(0, MOST);
      if (!tokens.has(lease)) continue;
      const result = await createApi(sitting).respond(tokens.get(lease), mine.map(toWire));
      if (result.ok && Array.isArray(result.body.saved)) {
        await store.update(mine.filter(e => result.body.saved.includes(e.sequence)).map(e => ({ ...e, state: 'saved' })));
      }
    }
  }
}
