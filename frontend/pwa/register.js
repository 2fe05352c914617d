// Browsers without service workers (some built into other apps) simply go without the page for no network.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('sw.js').catch(() => {});
