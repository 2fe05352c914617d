// Keys of the room. Matched on event.code, so that a Chinese input method does not swallow letters.
import { isDialogOpen } from './dialogs.js';
import { pref } from './prefs.js';

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';
const SCROLLS = '[data-scrolls]'; // PgUp and PgDn are its own
const PRESSED = 'button, a, summary';

// Returns the function that ends it. What has no action here does nothing.
export function listenToKeys(actions) {
  const listener = event => {
    if (isDialogOpen() || actions.blocked()) return;
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) return done(event, actions.submit && actions.submit());
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(TYPING)) return undefined;
    if (/^Page/.test(event.code) && event.target.matches(SCROLLS)) return undefined;
    if (event.code === 'PageDown') return done(event, actions.move(1));
    if (event.code === 'PageUp') return done(event, actions.move(-1));
    if (actions.help && (event.key === '?' || (event.code === 'Slash' && event.shiftKey))) return done(event, actions.help());
    if (actions.enter && event.code === 'Enter' && !event.target.matches(PRESSED)) return done(event, actions.enter());
    if (!pref('shortcuts') || event.shiftKey || event.repeat) return undefined;
    return single(event, actions);
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

function single(event, actions) {
  const letter = /^Key([A-E])$/.exec(event.code);
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code);
  if (letter) return done(event, actions.toggle(letter[1].charCodeAt(0) - 65));
  if (digit) return done(event, actions.toggle(Number(digit[1]) - 1));
  const named = { KeyF: actions.flag, KeyG: actions.goTo, KeyU: actions.nextOpen, KeyS: actions.sheet }[event.code];
  return named ? done(event, named()) : undefined;
}

function done(event) {
  event.preventDefault();
}
