/**
 * Takes from this worker what reaches the network, storage, other workers or `eval`.
 *
 * Where the server sends the worker's Content-Security-Policy this is the second lock;
 * on a static host without headers it is the only one. Called before any Python runs
 * and after Pyodide has taken what it needs.
 */
const withheld = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'SharedWorker',
  'Worker',
  'importScripts',
  'indexedDB',
  'caches',
  'cookieStore',
  'navigator',
  'location',
  'Notification',
  'Request',
  'Response',
  'RTCPeerConnection',
  'FontFace',
  'FileReaderSync',
  'StorageManager',
  'ServiceWorkerContainer',
  'requestAnimationFrame',
  'webkitRequestFileSystem',
  'webkitRequestFileSystemSync',
  'webkitResolveLocalFileSystemURL',
  'webkitResolveLocalFileSystemSyncURL',
  'eval',
  'close',
  'origin',
  'trustedTypes',
  'crossOriginIsolated',
  'scheduler',
  'reportError',
  'postMessage',
  'onmessage',
] as const

export function confine(scope: object): void {
  disarmConstructors()
  refuseCodeInTimers(scope)
  for (const name of withheld) {
    for (
      let owner: object | null = scope;
      owner;
      owner = Object.getPrototypeOf(owner) as object | null
    ) {
      remove(owner, name)
    }
  }
}

function remove(owner: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(owner, name)
  if (!property) return
  if (property.configurable) {
    Object.defineProperty(owner, name, { value: undefined, configurable: false, writable: false })
  } else if (property.writable) {
    Reflect.set(owner, name, undefined)
  }
}

/** `setTimeout('code')` is `eval`, later; and `this` of a callback would be the scope itself. */
function refuseCodeInTimers(scope: object): void {
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const timer = globalThis[name]
    const guarded = (run: unknown, ms?: number) =>
      typeof run === 'function' ? timer(() => (run as () => void)(), ms) : refuse()
    Object.defineProperty(scope, name, { value: guarded, configurable: false, writable: false })
  }
}

/** `(() => {}).constructor('code')` is `eval` by another name, four times over. */
function disarmConstructors(): void {
  const samples = [
    () => undefined,
    async () => undefined,
    function* () {
      yield undefined
    },
    async function* () {
      yield undefined
    },
  ]
  refuse.prototype = Function.prototype
  Object.defineProperty(globalThis, 'Function', {
    value: refuse,
    configurable: false,
    writable: false,
  })
  for (const sample of samples) {
    const prototype = Object.getPrototypeOf(sample) as object
    Object.defineProperty(prototype, 'constructor', {
      value: refuse,
      configurable: false,
      writable: false,
    })
  }
}

// Stands in for `Function` too; its prototype keeps `instanceof Function` true.
function refuse(): never {
  throw new TypeError('Code generation is not available in a lab.')
}
