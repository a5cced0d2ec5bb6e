import { useData } from "../../api/useData.ts";
import { LongChoices } from "../../filter/LongChoices.tsx";
import type { Option } from "../../filter/option.ts";
import { Await } from "../../parts/Await.tsx";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { shortened } from "../../parts/shortened.ts";
import { useWords } from "../../useWords.ts";
import { useOpen } from "../../view/useOpen.ts";
import { useView } from "../../view/useView.ts";
import { GroupClustersDocument } from "./groupChoices.gen.ts";
import { gapsTexts } from "./texts.ts";

/** Clusters that can be chosen from: as many as the API gives at once. */
const MOST = 500;

/** Which clusters are set against each other: none chosen means all. */
export function ClusterChoice({ chosen }: { readonly chosen: "all" | readonly string[] }) {
  const { say, number } = useWords();
  const [open, toggle] = useOpen("clusters");
  const state =
    chosen === "all"
      ? say(gapsTexts.allChosen)
      : say(gapsTexts.chosen, { count: number(chosen.length) });
  return (
    <div className="gaps-clusters">
      <Disclosure
        open={open}
        onToggle={toggle}
        summary={
          <>
            {say(gapsTexts.chooseClusters)} <span className="count">{state}</span>
          </>
        }
      >
        <ClusterList chosen={chosen === "all" ? [] : chosen} />
      </Disclosure>
    </div>
  );
}

function ClusterList({ chosen }: { readonly chosen: readonly string[] }) {
  const { say, sorted } = useWords();
  const [view, go] = useView();
  const answer = useData(GroupClustersDocument, { first: MOST });
  const choose = (ids: string[]): void =>
    go({ ...view, page: { name: "gaps", groups: { clusters: ids.length === 0 ? "all" : ids } } });
  const strangers = (known: ReadonlyArray<{ readonly id: string }>): Option[] =>
    chosen
      .filter((id) => !known.some((each) => each.id === id))
      .map((id) => ({ value: id, name: shortened(id) }));
  return (
    <Await of={answer} what={say(gapsTexts.theClusters)}>
      {({ actors: { nodes, totalCount } }) => (
        <>
          {nodes.length < totalCount && (
            <p className="part-note">
              {say(gapsTexts.cut, { shown: nodes.length, total: totalCount })}
            </p>
          )}
          <LongChoices
            legend={say(gapsTexts.clusters)}
            find={say(gapsTexts.findCluster)}
            options={[
              // What the address names and is none can be taken away as well.
              ...strangers(nodes),
              ...sorted(nodes, ({ name }) => name).map(({ id, name }) => ({ value: id, name })),
            ]}
            chosen={chosen}
            onChange={choose}
          />
        </>
      )}
    </Await>
  );
}
