import { tagHighlighter, tags } from '@lezer/highlight'

/**
 * Class names for syntax, shared by the server-rendered preview and the live editor, so the two
 * colour the same text alike. The colours stand in lab.css.
 */
export const tokenHighlighter = tagHighlighter([
  { tag: tags.comment, class: 'tok-c' },
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], class: 'tok-k' },
  { tag: [tags.bool, tags.null, tags.self, tags.atom], class: 'tok-k' },
  { tag: [tags.string, tags.special(tags.string)], class: 'tok-s' },
  { tag: [tags.number, tags.escape], class: 'tok-n' },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.className], class: 'tok-f' },
  { tag: [tags.definition(tags.propertyName), tags.labelName, tags.heading], class: 'tok-f' },
  { tag: tags.meta, class: 'tok-c' },
])
