/** What a test uses of a package without types. */
declare module 'css-tree' {
  type Node = object;
  export type Declaration = {
    readonly property: string;
    readonly value: Node;
    readonly loc?: { readonly start: { readonly line: number } };
  };
  type Context = { readonly atrule: Node | null; readonly rule: Node | null };
  export function parse(css: string, options: { positions: boolean; onParseError(error: Error): void }): Node;
  export function generate(node: Node): string;
  export function walk(
    node: Node,
    options: { visit: 'Declaration'; enter(this: Context, declaration: Declaration): void },
  ): void;
  export const lexer: { matchProperty(property: string, value: Node): { error: Error | null } };
}
