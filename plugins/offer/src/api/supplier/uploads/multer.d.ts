/** The part of multer that is used here; it ships no types of its own. */
declare module "multer" {
  type Limits = { fileSize?: number; files?: number; fields?: number; parts?: number }
  type Storage = { readonly kind: "memory" }

  class MulterError extends Error {
    code: string
  }
  function multer(options: { storage: Storage; limits: Limits }): {
    array(field: string, max: number): (req: unknown, res: unknown, next: (error?: unknown) => void) => void
  }
  namespace multer {
    export { MulterError }
    export function memoryStorage(): Storage
  }
  export default multer
}
