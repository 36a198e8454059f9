import type { english } from './en'

export const german: typeof english = {
  certificate: 'Bescheinigung',
  review: 'Wiederholen',
  progress: 'Dein Fortschritt',
  assignment: 'Aufgabe',
  glossary: 'Glossar',
  sources: 'Quellen',
  labs: 'Labs',
  teach: 'Lehren',
  gradebook: 'Notenbuch',
  offline: 'Nicht ohne Netz',
  lost: 'Keine solche Seite',
  doctor: 'Einbettungs-Check',
}
