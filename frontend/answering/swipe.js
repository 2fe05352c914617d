// Left and right on the phone. Only a clear, one-finger, sideways stroke counts.
const LEAST = 60;
const LONGEST = 800;

export function listenToSwipe(element, { move, now }) {
  let start = null;

  element.addEventListener('touchstart', event => {
    const zoomed = window.visualViewport && window.visualViewport.scale > 1.05;
    const touch = event.touches[0];
    start = event.touches.length === 1 && !zoomed && !isTaken(event.target) && !scrollsSideways(event.target, element)
      ? { x: touch.clientX, y: touch.clientY, at: now() } : null;
  }, { passive: true });

  element.addEventListener('touchend', event => {
    const from = start;
    start = null;
    if (!from || String(window.getSelection())) return;
    const x = event.changedTouches[0].clientX - from.x;
    const y = event.changedTouches[0].clientY - from.y;
    if (Math.abs(x) >= LEAST && Math.abs(x) > 2 * Math.abs(y) && now() - from.at < LONGEST) move(x < 0 ? 1 : -1);
  }, { passive: true });
}

// A stroke in a text selects or moves within it.
function isTaken(target) {
  return !!target.closest('textarea, [data-scrolls]');
}

function scrollsSideways(target, root) {
  for (let e = target; e && e !== root; e = e.parentElement) if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible') return true;
  return false;
}
