import { plural } from "../../plural.ts";
import type { errors as en } from "../en/errors.ts";

/** Of a promotion that can't be saved so. */
export const promotion: (typeof en)["promotion"] = {
  LIMIT_BELOW_USES: (count: number) =>
    plural("ar", count, {
      zero: "لم يُستعمل بعد.",
      one: "استُعمل مرة واحدة، فلا يمكن خفض الحد عن ذلك.",
      two: "استُعمل مرتين، فلا يمكن خفض الحد عن ذلك.",
      few: "استُعمل # مرات، فلا يمكن خفض الحد عن ذلك.",
      many: "استُعمل # مرة، فلا يمكن خفض الحد عن ذلك.",
      other: "استُعمل # مرة، فلا يمكن خفض الحد عن ذلك.",
    }),
  HAS_CODES: (count: number) =>
    plural("ar", count, {
      zero: "لا رموز له.",
      one: "له رمز واحد: احذفه قبل أن يصبح العرض تلقائيًا.",
      two: "له رمزان: احذفهما قبل أن يصبح العرض تلقائيًا.",
      few: "له # رموز: احذفها قبل أن يصبح العرض تلقائيًا.",
      many: "له # رمزًا: احذفها قبل أن يصبح العرض تلقائيًا.",
      other: "له # رمز: احذفها قبل أن يصبح العرض تلقائيًا.",
    }),
  NOT_BY_CODE: () => "الرموز للعروض التي تُفعَّل برمز فقط.",
};
