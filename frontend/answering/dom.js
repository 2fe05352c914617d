// Elements without markup strings: text is always text, and nothing needs an inline style or script.
const SVG = 'http://www.w3.org/2000/svg';

// h('button', {class: 'btn', test: 'next', on: {click}, 'aria-pressed': 'true'}, 'text', element, …)
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') Object.entries(value).forEach(([type, listener]) => element.addEventListener(type, listener));
    else if (name === 'test') element.setAttribute('data-test', value);
    else set(element, name, value);
  }
  element.append(...children.filter(c => c !== null && c !== undefined && c !== false));
  return element;
}

// Touches the page only when something differs, so a screen reader hears no repeats.
export function set(element, name, value) {
  if (value === null || value === undefined || value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// replaceChildren, also where a browser does not know it yet.
export function fill(element, ...children) {
  element.textContent = '';
  element.append(...children);
}

export function show(element, visible) {
  element.hidden = !visible;
}

const PATHS = {
  back: 'M14.500 5.500 8 12l6.500 6.500',
  star: 'M12 4l2.500 5.200 5.700.7-4.200 3.900 1.100 5.700L12 16.700l-5.100 2.800L8 13.800 3.800 9.900l5.700-.7z',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.500 9h7M8.500 12.500h4',
  clock: 'M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4l2.5 2M9.5 2h5',
  saved: 'M7 18.500a4.500 4.500 0 0 1-.4-9A6 6 0 0 1 18 10.200a4.200 4.200 0 0 1-.5 8.300zM9 13.800l2.200 2.200 4-4.300',
  saving: 'M7 18.500a4.500 4.500 0 0 1-.4-9A6 6 0 0 1 18 10.200a4.200 4.200 0 0 1-.5 8.300M12 20v-7M9.300 15.200l2.700-2.700 2.700 2.700',
  offline: 'M3 4l17 16M7 18.500a4.500 4.500 0 0 1-.4-9M10 6.300A6 6 0 0 1 18 10.200a4.200 4.200 0 0 1 2.300 6.500M14 18.500H7',
  retrying: 'M20 12a8 8 0 1 1-2.500-5.800M20 3v4.500h-4.500',
  flag: 'M6 21V4M6 5h11l-2 4 2 4H6',
  sheet: 'M4 4h6.500v6.500H4zM13.500 4H20v6.500h-6.500zM4 13.500h6.500V20H4zM13.500 13.500H20V20h-6.500z',
  close: 'M6 6l12 12M18 6 6 18',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  pause: 'M9 5v14M15 5v14',
  strike: 'M4 12h16M16.500 7.500C16 5.500 14.300 4.500 12 4.500c-2.500 0-4.500 1.300-4.500 3.500 0 1.200.6 2 1.600 2.600M7.300 16c.4 2.300 2.300 3.500 4.800 3.500 2.700 0 4.600-1.400 4.600-3.700',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 7.800v.2',
  tabs: 'M8 8h12v12H8zM4 16V4h12',
  device: 'M8 3h8v18H8zM11 18h2',
  check: 'M4.500 12.500l5 5 10-11',
  download: 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M5 20h14',
};

export function icon(name, extra = '') {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('class', `i ${extra}`);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

export function download(name, content) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = h('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
