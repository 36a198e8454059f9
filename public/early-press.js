// Remembers the last button pressed in a lab that its own code has not taken up yet
// (components/lab/use-early-press.ts presses it again).
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
