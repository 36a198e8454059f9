// Runs before the first paint: a chosen theme never flashes, and no click in a lab is missed.
// Without it CSS follows the system.
;(function () {
  var root = document.documentElement
  var system = matchMedia('(prefers-color-scheme: dark)')
  // A frame looks as the page around it asks, and changes nothing that the reader chose elsewhere.
  if (location.pathname.indexOf('/embed/') !== -1) {
    var asked = new URLSearchParams(location.search).get('theme')
    if (asked) root.dataset.asked = asked
  }
  function chosen() {
    if (/^(light|dark|auto)$/.test(root.dataset.asked)) return root.dataset.asked
    try {
      return localStorage.getItem('day-one:theme')
    } catch {
      return null
    }
  }
  function apply() {
    var theme = chosen()
    var dark = theme === 'dark' || (theme !== 'light' && system.matches)
    root.classList.toggle('dark', dark)
    root.classList.toggle('light', !dark)
  }
  apply()
  system.addEventListener('change', apply)
  addEventListener('storage', apply)
  addEventListener('day-one:theme', apply)
})()

// What was done to a lab or a figure that the page's code, still on its way, has not taken up: the
// last click, and the keys for a lab's code (components/ui/use-early-press.ts).
window.earlyPress = null
window.earlyKeys = []
;(function () {
  function isEarly(target) {
    var part = target instanceof Element && target.closest('[data-testid="lab"], [data-near]')
    return part && !part.hasAttribute('data-taken-up')
  }
  addEventListener(
    'click',
    function (event) {
      if (isEarly(event.target)) window.earlyPress = event
    },
    true,
  )
  addEventListener(
    'keydown',
    function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.length !== 1 && !/^(Enter|Backspace|Delete)$/.test(event.key)) return
      if (!isEarly(event.target) || !event.target.closest('.lab-preview')) return
      event.preventDefault()
      window.earlyKeys.push(event)
    },
    true,
  )
})()
