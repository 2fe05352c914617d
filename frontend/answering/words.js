// Written answers as text: what may stand in one, and how long it is.

export const MOST = 3000; // UTF-16 units, as the server and a browser's maxlength count them
const NOISE = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]|[\u0000-\u0008\u000B-\u001F\u007F]/g;

export function isWritten(question) {
  return !!question && (question.kind === 'case' || question.kind === 'design');
}

export function isBlank(text) {
  return !text || !text.trim();
}

// Whole characters only: half a surrogate pair is no text for the server, and a control character would take six bytes.
export function clean(text) {
  return text.slice(0, MOST).replace(NOISE, found => (found.length === 2 ? found : ''));
}

// As a person counts 字: every character but the white space.
export function countWords(text) {
  return Array.from(text.replace(/\s+/g, '')).length;
}
