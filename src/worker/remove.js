/** The service worker of a site without `offline: yes`: where one was at work before, it takes itself and all that was kept away. */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  await caches.delete('kept');
  await self.registration.unregister();
}
