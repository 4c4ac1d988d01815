export const infoSections = ["buyers", "suppliers", "about"] as const
export type InfoSection = (typeof infoSections)[number]

export function isInfoSection(value: string | undefined): value is InfoSection {
  return infoSections.some((section) => section === value)
}
