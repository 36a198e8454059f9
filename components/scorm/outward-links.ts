/**
 * Links to other sites, wherever a figure or a lesson has one, open a tab: in the frame of an LMS
 * they would take the place of the learner's work.
 */
export function openOutwardLinksInTabs(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (!link || link.target !== '' || !/^https?:$/.test(link.protocol)) return
      if (link.origin === location.origin && link.pathname === location.pathname) return
      link.target = '_blank'
      link.rel = 'noopener'
    },
    { capture: true },
  )
}
