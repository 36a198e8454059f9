import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** For pages without frames, which need no page beside them: twice as fast. */
export const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()
