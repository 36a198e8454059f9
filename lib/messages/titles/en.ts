/** What a tab of the browser is called; chapters and labs have their own names. */
export const english = {
  certificate: 'Certificate',
  review: 'Review',
  progress: 'Your progress',
  assignment: 'Assignment',
  glossary: 'Glossary',
  sources: 'Sources',
  labs: 'Labs',
  teach: 'Teach',
  gradebook: 'Gradebook',
  offline: 'Not without a network',
  lost: 'No such page',
  doctor: 'Embed doctor',
}
