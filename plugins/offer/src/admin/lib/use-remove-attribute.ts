import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { request } from "./request"
import type { CategoryAttribute } from "./types"
import { useWords } from "./use-words"

/** Asks once more, since the characteristic disappears from forms, filters and cards at once. */
export const useRemoveAttribute = () => {
  const { t, language, showError } = useWords()
  const queries = useQueryClient()
  const prompt = usePrompt()
  const remove = useMutation({
    mutationFn: (id: string) => request(`/admin/category-attributes/${id}`, undefined, "DELETE"),
    onSuccess: () => toast.success(t("attributes.removed")),
    onError: showError,
    onSettled: () => queries.invalidateQueries({ queryKey: ["category-attributes"] }),
  })
  return async (attribute: CategoryAttribute) => {
    const name = language.startsWith("ru") ? attribute.name_ru : attribute.name_en
    const isSure = await prompt({
      title: t("attributes.removeTitle", { name }),
      description: t("attributes.removeText"),
      confirmText: t("attributes.remove"),
      cancelText: t("attributes.cancel"),
    })
    if (isSure) remove.mutate(attribute.id)
  }
}
