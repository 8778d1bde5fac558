/** Lets the browser keep the pages that are read: only where the editor wants it. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  // Without it everything works that needs a connection.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`).catch(() => undefined);
}
