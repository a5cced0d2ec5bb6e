import { Field, Label, Select } from "@digdir/designsystemet-react";
import { useData } from "../../api/useData.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Groups } from "../../view/view.ts";
import { REGION_LEVELS } from "../../vocabulary.ts";
import { GroupLevelsDocument } from "./groupChoices.gen.ts";
import { LEVEL_PLURALS } from "./levelTexts.ts";
import { gapsTexts } from "./texts.ts";

/** Stands for clusters among the levels. */
const CLUSTERS = "clusters";

/** Which groups are set against each other: the regions of a level that the data has, or clusters. */
export function GroupChoice({ groups }: { readonly groups: Groups }) {
  const { say } = useWords();
  const [view, go] = useView();
  const answer = useData(GroupLevelsDocument, {});
  const chosen = "level" in groups ? groups.level : CLUSTERS;
  const counted = answer.state === "ready" ? answer.data.dataset.levels : [];
  const levels = REGION_LEVELS.filter(
    (each) => each === chosen || counted.some(({ level, count }) => level === each && count > 1),
  );
  const choose = (value: string): void => {
    const level = REGION_LEVELS.find((each) => each === value);
    const to: Groups = level ? { level } : { clusters: "all" };
    go({ ...view, page: { name: "gaps", groups: to } });
  };
  return (
    <Field className="gaps-choice">
      <Label>{say(gapsTexts.groups)}</Label>
      <Select data-size="sm" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {levels.map((level) => (
          <Select.Option key={level} value={level}>
            {say(LEVEL_PLURALS[level])}
          </Select.Option>
        ))}
        <Select.Option value={CLUSTERS}>{say(gapsTexts.clusters)}</Select.Option>
      </Select>
    </Field>
  );
}
