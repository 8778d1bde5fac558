/** Goes on from a former address to the present one, with what it asks for. Without JavaScript the page shows the link. */
const now = document.querySelector<HTMLAnchorElement>('#now');
if (now) location.replace(now.href + location.search + location.hash);
