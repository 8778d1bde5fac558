/** A file of search. @throws Error if it does not come */
export async function fetchJson<Content>(url: string, options?: RequestInit): Promise<Content> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`A part of the search did not come: ${response.status} for ${url}.`);
  return response.json();
}
