/** The part of pdfmake 0.3's server API that is used here; the package has no types of its own. */
declare module "pdfmake" {
  type FontFiles = { normal: string; bold: string; italics: string; bolditalics: string }

  const pdfmake: {
    addFonts(fonts: Record<string, FontFiles>): void
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Buffer> }
  }
  export default pdfmake
}

declare module "pdfmake/fonts/Roboto" {
  const fonts: Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>
  export default fonts
}
