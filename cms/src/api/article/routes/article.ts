import { factories } from "@strapi/strapi"

/** Reading only: texts are written in the admin, never over REST. */
export default factories.createCoreRouter("api::article.article", { only: ["find", "findOne"] })
