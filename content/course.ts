import type { CourseDefinition } from '@/lib/course/schema'

export const course: CourseDefinition = {
  title: 'Modern AI Engineering Landscape',
  version: '2026.11.1',
  chapters: [
    '01-from-papers-to-products',
    '02-the-hub-and-its-libraries',
    '03-pytorch-2',
    '04-locking-an-environment',
    '05-conflicts',
    '06-types-shapes-and-gates',
    '07-machines-and-containers',
    '08-project-and-configuration',
    '09-reproducibility',
    '10-fitting-in-memory-and-operating',
  ],
}
