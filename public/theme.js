// Runs before the first paint, so a chosen theme never flashes. Without it CSS follows the system.
;(function () {
  var root = document.documentElement
  var system = matchMedia('(prefers-color-scheme: dark)')
  function chosen() {
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
