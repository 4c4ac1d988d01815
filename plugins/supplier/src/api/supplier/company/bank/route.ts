export { changeCompany as POST } from "../change-company"
