import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FEED_MODULE, type FeedModuleService } from "../modules/feed"
import type { ClaimedMail } from "../modules/feed/mail-queue"
import { isPermanent } from "../providers/email/delivery-error"
import { backoffSeconds } from "./backoff"
import { deliverMail } from "./deliver-mail"

/** Small enough that a batch ends well within its lease even when every letter runs into a timeout. */
const BATCH = 5

/**
 * Sends every letter that is due; answers how many left. A server that is down delays letters and never drops them: only
 * a refusal of this very recipient or letter is final. Safe to run in several processes at once.
 */
export const sendDueMail = async (container: MedusaContainer): Promise<number> => {
  const feed = container.resolve<FeedModuleService>(FEED_MODULE)
  let sent = 0

  for (;;) {
    const batch = await feed.claimMail(BATCH)
    if (!batch.length) return sent

    const outcomes = await Promise.all(batch.map((mail) => sendOne(container, feed, mail)))
    sent += outcomes.filter(Boolean).length
  }
}

const sendOne = async (container: MedusaContainer, feed: FeedModuleService, mail: ClaimedMail): Promise<boolean> => {
  try {
    await deliverMail(container, mail)
  } catch (error) {
    await keepFailure(container, feed, mail, error instanceof Error ? error.message : String(error))
    return false
  }
  await feed.markSent(mail)
  return true
}

const keepFailure = async (container: MedusaContainer, feed: FeedModuleService, mail: ClaimedMail, reason: string) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (isPermanent(reason)) {
    logger.error(`Mail ${mail.id} (${mail.template}) is refused for good: ${reason}`)
    return await feed.markFailed(mail, reason)
  }

  const seconds = backoffSeconds(mail.attempts)
  logger.warn(`Mail ${mail.id} (${mail.template}) waits ${seconds} s after attempt ${mail.attempts}: ${reason}`)
  await feed.markDelayed(mail, seconds, reason)
}
