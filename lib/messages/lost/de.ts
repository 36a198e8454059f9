import type { english } from './en'

export const german: typeof english = {
  nothingHere: 'Hier gibt es keine Seite',
  nothingHereMore:
    'Vielleicht ist die Adresse vertippt oder die Seite umgezogen. Von deiner Arbeit ist nichts verloren.',
  didYouMean: 'War gemeint',
  yourProgress: 'Dein Fortschritt',
  chapter: (number, name) => `Kapitel ${number}: ${name}`,
  lab: (name) => `Lab: ${name}`,
}
