const NATIONAL = /^(?:\+?7|8)(\d{3})(\d{3})(\d{2})(\d{2})$/

/** `+78632001005` as it is read aloud: `+7 863 200-10-05`; a number of another plan stays as it was written. */
export function readablePhone(phone: string): string {
  const parts = NATIONAL.exec(phone.replace(/[\s()-]/g, ""))
  return parts ? `+7 ${parts[1]} ${parts[2]}-${parts[3]}-${parts[4]}` : phone
}

export const phoneHref = (phone: string) => `tel:${phone.replace(/[^\d+]/g, "")}`
