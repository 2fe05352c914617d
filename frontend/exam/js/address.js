// /exam/?sitting=<uuid>#token=<token>&lease=<n>: the fragment is taken once and leaves the address at once,
// so the token is in no history entry, log or Referer.

export function takeAddress(location, history) {
  const sitting = new URLSearchParams(location.search).get('sitting');
  const fragment = new URLSearchParams(location.hash.slice(1));
  const token = fragment.get('token');
  const lease = Number(fragment.get('lease'));
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  return { sitting, opened: token && lease >= 1 ? { token, lease } : null };
}
