// The REST contract of a run of practice; what a call ends in says createCall.
import { createCall } from '../../answering/call.js';

export function createApi({ run, ...more }) {
  const call = createCall({ address: `/api/v1/practice/runs/${encodeURIComponent(run)}`, ...more });
  return {
    open: token => call('GET', '', token),
    respond: (token, entries, { keepalive } = {}) => call('PUT', '/responses', token, { entries }, keepalive),
    favourite: (token, slot, on) => call('PUT', `/slots/${slot}/favourite`, token, { on }),
    note: (token, slot, text) => call('PUT', `/slots/${slot}/note`, token, { text }),
    report: (token, slot, kind, text) => call('PUT', `/slots/${slot}/report`, token, { kind, text }),
    finish: token => call('POST', '/finish', token),
  };
}
