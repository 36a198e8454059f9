/** Options of a `Choice`, with the names that a catalogue has for them. */
export const named = <Id extends string>(
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
): readonly { readonly id: Id; readonly name: string }[] =>
  ids.map((id) => ({ id, name: names[id] }))
