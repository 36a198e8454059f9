import { counting } from '../format'
import { tags } from '../language'
import type { english } from './en'

const count = counting(tags.de)

export const german: typeof english = {
  title: 'Wiederholen',
  lede: 'Fragen, die du nicht richtig hattest, kommen wieder: nach 1 Tag, dann nach 3, 7 und 21 Tagen, solange die Antworten richtig sind. Eine falsche Antwort beginnt wieder bei 1 Tag.',
  loading: 'Es wird nachgesehen, was ansteht …',
  due: (questions) => `${count(questions, 'Frage', 'Fragen')} zu wiederholen`,
  left: (questions) => `Noch ${count(questions, 'Frage', 'Fragen')}.`,
  nothingDue: (when) => `Nichts steht an. Die nächste Frage kommt am ${when} wieder.`,
  nothing:
    'Nichts zu wiederholen. Eine Frage, die du in einer Lektion nicht richtig hast, kommt hier wieder.',
  next: 'Nächste Frage',
  finish: 'Fertig',
  comesBack: (when) => `Sie kommt am ${when} wieder.`,
  done: 'Sie war viermal nacheinander richtig und kommt nicht wieder.',
  chapter: (name) => `Aus „${name}“`,
}
