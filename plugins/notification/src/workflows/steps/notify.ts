import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FEED_MODULE, type FeedModuleService } from "../../modules/feed"
import type { Notice } from "../../notice"

export type NotifyInput = { notices: Notice[] }

/**
 * Writes bell lines and queues letters, all or none; refuses `notification.unknown_code`. Undo takes back what has not
 * left yet, so a workflow should notify last.
 */
export const notifyStep = createStep(
  "notify",
  async ({ notices }: NotifyInput, { container }) => {
    const queued = await container.resolve<FeedModuleService>(FEED_MODULE).queue(notices)

    return new StepResponse(queued, queued)
  },
  async (queued, { container }) => {
    if (queued) await container.resolve<FeedModuleService>(FEED_MODULE).unqueue(queued)
  },
)
