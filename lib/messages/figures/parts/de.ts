import type { english } from './en'

export const german: typeof english = {
  notLoaded: 'Nicht geladen:',
  isNetwork: (what) => ` ${what}. Ist das Netz da?`,
  tryAgain: 'Noch einmal versuchen',
  loading: (what) => `Wird geladen: ${what} …`,
}
