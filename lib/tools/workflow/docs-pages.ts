/** Where GitHub explains what our rules ask for. */
const docs = 'https://docs.github.com/en/actions'

export const pinning = `${docs}/reference/security/secure-use#using-third-party-actions`
export const tokenPermissions = `${docs}/reference/workflows-and-actions/workflow-syntax#permissions`
export const scriptInjection = `${docs}/concepts/security/script-injections`
export const untrustedCheckout = `${docs}/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout`
export const hostedRunners = `${docs}/reference/runners/github-hosted-runners`
export const setupPython =
  'https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md#using-the-python-version-input'
