/** YAML, TOML and JSON; lock files (`uv.lock`) are written by programs, not by learners. */
export const reads = (path: string): boolean => /\.(ya?ml|toml|json)$/i.test(path)
