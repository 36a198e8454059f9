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

// The last click in a lab that the page's code, still on its way, has not taken up
// (components/lab/use-early-press.ts).
window.earlyPress = null
addEventListener(
  'click',
  function (event) {
    var target = event.target
    var lab = target instanceof Element && target.closest('[data-testid="lab"]')
    if (lab && !lab.hasAttribute('data-taken-up')) window.earlyPress = event
  },
  true,
)
