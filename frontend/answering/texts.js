// Every visible string, by key. The language is the person's own, or follows the browser: English if it asks for it,
// else Chinese.
let texts = {};
const AGAIN = 2000;

export function languageOf(navigator) {
  return /^en\b/i.test(navigator.language || '') ? 'en' : 'zh-CN';
}

// `folder`: the address of the folder with a file for each language.
export async function loadTexts(language, folder) {
  for (;;) {
    try {
      texts = await (await fetch(new URL(`${language}.json`, folder))).json();
      return;
    } catch (e) { // the network broke just now; without words there is nothing to show
      await new Promise(resolve => setTimeout(resolve, AGAIN));
    }
  }
}

export function t(key, values = {}) {
  const text = key in texts ? texts[key] : key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

// Clock times are those of the person's time zone, like everywhere in the product.
const CHINA = 'Asia/Shanghai';
let time = clock(CHINA);
let date = calendar(CHINA);

export function useZone(zone) {
  try {
    [time, date] = [clock(zone || CHINA), calendar(zone || CHINA)];
  } catch (unknown) { // an old browser may not have the zone: China's times then
  }
}

function clock(timeZone) {
  return new Intl.DateTimeFormat('zh-CN', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
}

function calendar(timeZone) {
  return new Intl.DateTimeFormat('zh-CN', { timeZone, month: 'numeric', day: 'numeric' });
}

export function timeOfDay(instant) {
  return instant === null || instant === undefined ? '' : time.format(new Date(instant));
}

export function dateAndTime(instant) {
  if (!instant) return '';
  const parts = Object.fromEntries(date.formatToParts(new Date(instant)).map(p => [p.type, p.value]));
  return t('date', { month: parts.month, day: parts.day, time: timeOfDay(instant) });
}

// "1 小时 12 分", "40 秒", rounded down, never less than one second.
export function duration(seconds) {
  if (seconds < 60) return t('duration.seconds', { seconds: Math.max(1, Math.floor(seconds)) });
  const minutes = Math.floor(seconds / 60);
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return t(values.hours ? 'duration.hours' : 'duration.minutes', values);
}
