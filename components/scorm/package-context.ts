import { createContext, useContext } from 'react'
import type { Package } from './package'

const PackageContext = createContext<Package | null>(null)

export const PackageProvider = PackageContext.Provider

export function usePackage(): Package {
  const own = useContext(PackageContext)
  if (!own) throw new Error('outside of a package')
  return own
}
