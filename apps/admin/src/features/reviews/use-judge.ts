import { toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";

/** The things that staff do with reviews; the lists are read anew after each. */
export function useJudge(onDone: () => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const done = (title: string) => ({
    onSuccess: async () => {
      toast({ title, tone: "success" });
      onDone();
      await client.invalidateQueries({ queryKey: trpc.reviews.pathKey() });
    },
  });
  return {
    publish: useMutation(trpc.reviews.publish.mutationOptions(done(m.reviews.published))),
    reject: useMutation(trpc.reviews.reject.mutationOptions(done(m.reviews.rejected))),
    removePhoto: useMutation(trpc.reviews.removePhoto.mutationOptions(done(m.reviews.photoRemoved))),
    answer: useMutation(trpc.reviews.answer.mutationOptions(done(m.reviews.answered))),
  };
}
