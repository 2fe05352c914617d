// Dialogs and bottom sheets: focus goes in, stays in, and returns to where it was; Escape closes.
import { h } from './dom.js';

const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), summary, [tabindex="0"]';
let open = null;

// `build(close)` returns the content; its heading has the id 'dialog-title'. `focus`: selector of the first focus.
export function openDialog({ build, focus, role = 'dialog', name = '', onClose = () => {} }) {
  closeDialog();
  const before = document.activeElement;
  const app = document.querySelector('[data-behind]'); // everything a dialog lies over
  const box = h('section', { class: `dialog ${name}`, role, 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', tabindex: '-1' });
  const scrim = h('div', { class: 'scrim', on: { click: () => close() } });

  function close() {
    if (open !== handle) return;
    open = null;
    document.removeEventListener('keydown', onKey, true);
    app.inert = false;
    app.removeAttribute('aria-hidden');
    scrim.remove();
    box.remove();
    if (before && before.isConnected) before.focus();
    onClose();
  }

  function onKey(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'Tab') keepInside(event, box);
  }

  const handle = { close, name };
  open = handle;
  box.append(...build(close));
  app.inert = true;
  if (!('inert' in HTMLElement.prototype)) app.setAttribute('aria-hidden', 'true');
  document.body.append(scrim, box);
  document.addEventListener('keydown', onKey, true);
  (box.querySelector(focus || FOCUSABLE) || box).focus();
  return handle;
}

export function closeDialog() {
  if (open) open.close();
}

export function isDialogOpen() {
  return !!open;
}

// What covers the room makes its dialogs pointless, except for a message that is told only once.
export function closeUnlessTold() {
  if (open && open.name !== 'unused') open.close();}

function keepInside(event, box) {
  const all = [...box.querySelectorAll(FOCUSABLE)].filter(e => e.offsetParent !== null);
  const edge = event.shiftKey ? all[0] : all[all.length - 1];
  const inside = box.contains(document.activeElement);
  if (inside && document.activeElement !== edge && document.activeElement !== box) return;
  event.preventDefault();
  const target = event.shiftKey ? all[all.length - 1] : all[0];
  if (target) target.focus();
}
