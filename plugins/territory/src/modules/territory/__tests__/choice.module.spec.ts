import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../index"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TerritoryModuleService>({
  moduleName: TERRITORY_MODULE,
  resolve: path.join(__dirname, ".."),
  testSuite: ({ service }) => {
    it("knows nothing of an actor who never chose", async () => {
      expect(await service.choiceOf("cus_new")).toBeNull()
    })

    it("keeps the last of several choices, apart for each actor", async () => {
      await service.keepChoice("cus_1", "RU-ROS")
      await service.keepChoice("cus_1", "RU-SPE")
      await service.keepChoice("cus_2", "RU-TA")

      expect(await service.choiceOf("cus_1")).toBe("RU-SPE")
      expect(await service.choiceOf("cus_2")).toBe("RU-TA")
    })

    it("ends in one row when two clicks come at once", async () => {
      await Promise.all(["RU-ROS", "RU-ROS", "RU-ROS"].map((code) => service.keepChoice("cus_3", code)))

      expect(await service.listTerritoryChoices({ actor_id: "cus_3" })).toHaveLength(1)
    })

    it("forgets a choice that is undone", async () => {
      await service.keepChoice("cus_4", "RU-ROS")
      await service.keepChoice("cus_4", null)

      expect(await service.choiceOf("cus_4")).toBeNull()
    })

    it("refuses what cannot be a territory", async () => {
      await expect(service.keepChoice("cus_5", "Rostov")).rejects.toThrow()
    })
  },
})
