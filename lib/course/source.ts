/** Where a course comes from: a content folder, and how its TypeScript modules are imported. */
export type ContentSource = {
  /** The folder that holds `content/`; every path in an error starts here. */
  readonly root: string
  readonly importCourse: () => Promise<unknown>
  readonly importLab: (id: string) => Promise<unknown>
}
