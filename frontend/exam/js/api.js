// The REST contract of a sitting; what a call ends in says createCall.
import { createCall } from '../../answering/call.js';

export function createApi({ sitting, ...more }) {
  const call = createCall({ address: `/api/v1/sittings/${encodeURIComponent(sitting)}`, ...more });
  return {
    paper: token => call('GET', '', token),
    status: token => call('GET', '/status', token),
    respond: (token, entries, { keepalive } = {}) => call('PUT', '/responses', token, { entries }, keepalive),
    pause: token => call('POST', '/pause', token),
    resume: token => call('POST', '/resume', token),
    submit: (token, entries, spent, reason) => call('POST', '/submit', token, { entries, spent, reason }),
    receipt: token => call('GET', '/receipt', token),
  };
}
