/** How often one address, and one subject (an e-mail, an ИНН), may ask within the window. */
export type Limit = { perIp: number; perSubject: number; windowMinutes: number }

export type LimitName = "registration" | "requisites" | "signIn" | "passwordReset"

type Rule = Limit & { ipVariable: string; subjectVariable: string }

/** An office behind one address is many people, a subject is one: so the two differ by an order. */
const rules: Record<LimitName, Rule> = {
  registration: {
    ...{ perIp: 60, perSubject: 20, windowMinutes: 60 },
    ...{ ipVariable: "REGISTRATIONS_PER_IP_HOUR", subjectVariable: "REGISTRATIONS_PER_EMAIL_HOUR" },
  },
  requisites: {
    ...{ perIp: 300, perSubject: 60, windowMinutes: 60 },
    ...{ ipVariable: "REQUISITES_CHECKS_PER_IP_HOUR", subjectVariable: "REQUISITES_CHECKS_PER_INN_HOUR" },
  },
  signIn: {
    ...{ perIp: 100, perSubject: 5, windowMinutes: 15 },
    ...{ ipVariable: "SIGN_IN_MISTAKES_PER_IP", subjectVariable: "SIGN_IN_MISTAKES_PER_EMAIL" },
  },
  passwordReset: {
    ...{ perIp: 30, perSubject: 5, windowMinutes: 60 },
    ...{ ipVariable: "PASSWORD_RESETS_PER_IP_HOUR", subjectVariable: "PASSWORD_RESETS_PER_EMAIL_HOUR" },
  },
}

/** A demo and its journeys are a whole market behind one address. Mistakes of one e-mail stay as rare as anywhere. */
const DEMO_FACTOR = 50

/** The limit as the environment sets it; its schema in `config/` has checked the numbers at start. */
export function limitOf(name: LimitName, env: NodeJS.ProcessEnv = process.env): Limit {
  const { ipVariable, subjectVariable, perIp, perSubject, windowMinutes } = rules[name]
  const usualPerIp = env.DEMO === "true" ? perIp * DEMO_FACTOR : perIp
  return {
    perIp: Number(env[ipVariable] || usualPerIp),
    perSubject: Number(env[subjectVariable] || perSubject),
    windowMinutes,
  }
}
