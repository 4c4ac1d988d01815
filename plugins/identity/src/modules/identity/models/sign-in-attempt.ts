import { model } from "@medusajs/framework/utils"

export const SignInAttempt = model.define("sign_in_attempt", {
  id: model.id({ prefix: "sign" }).primaryKey(),
  email_hmac: model.text(),
  ip: model.text(),
  at: model.dateTime(),
  ok: model.boolean(),
})
