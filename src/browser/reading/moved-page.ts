/** Goes on from a former address to the present one, with the paragraph. Without JavaScript the page shows the link. */
const now = document.querySelector<HTMLAnchorElement>('#now');
if (now) location.replace(now.href + location.hash);
