/** The ways to practise a script, as the address names them. */
export const modes = ['read', 'aloud', 'with-someone', 'role-play'] as const;
export type Mode = (typeof modes)[number];

/** What `#rehearse/…` asks for: a script, and a way to practise it. */
export interface ScriptAddress {
  readonly id: string | undefined;
  readonly mode: Mode | undefined;
}

/** `ID/aloud` → ID, aloud. A mode nobody knows is none. */
export function parseScriptAddress(path: string): ScriptAddress {
  const [id = '', mode] = path.split('/');
  return { id: id === '' ? undefined : id, mode: modes.find((known) => known === mode) };
}

/** The address of a script, or of one way to practise it. */
export function hrefOfScript(id: string, mode?: Mode): string {
  return mode === undefined ? `#rehearse/${id}` : `#rehearse/${id}/${mode}`;
}
