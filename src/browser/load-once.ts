/**
 * One import for all who ask for it. Imports that are asked for one after another may arrive in another order; so all who wait for
 * this one go on in theirs. One that failed is asked for again.
 */
export function loadOnce<Code>(load: () => Promise<Code>): () => Promise<Code> {
  let loading: Promise<Code> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
