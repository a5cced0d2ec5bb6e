import { useData } from "../../../api/useData.ts";
import { Await } from "../../../parts/Await.tsx";
import { useWords } from "../../../useWords.ts";
import { PartFrame } from "../PartFrame.tsx";
import { useAsked } from "../scope.ts";
import { useChoice } from "../useChoice.ts";
import { usePageSize } from "../usePageSize.ts";
import { ApartActions } from "./ApartActions.tsx";
import { ApartForm } from "./ApartForm.tsx";
import { ApartLists } from "./ApartLists.tsx";
import { ApartPicture } from "./ApartPicture.tsx";
import { ApartDocument } from "./apart.gen.ts";
import { DANGLING, Dangling } from "./Dangling.tsx";
import { PICTURED } from "./pictured.ts";
import { SeparateParts } from "./SeparateParts.tsx";
import { apartTexts } from "./texts.ts";

/** What comes apart without each actor and each tie. */
export function ApartPart() {
  const { say } = useWords();
  const [dangling] = useChoice("dangling", DANGLING);
  const [form] = useChoice("as", PICTURED);
  const [cutPoints, moreCutPoints] = usePageSize("cutPoints");
  const [bridges, moreBridges] = usePageSize("bridges");
  const question = { ...useAsked(), dangling: dangling === "shown" };
  const asked = { ...question, cutPoints, bridges };
  const { scope, language } = question;
  const answer = useData(ApartDocument, asked, { keep: JSON.stringify([scope, language]) });
  return (
    <Await of={answer} what={say(apartTexts.theBreaks)}>
      {({ fragility: found }) => (
        <PartFrame
          summary={found.summary}
          scope={found.scope}
          actions={<ApartActions found={found} asked={asked} />}
        >
          <SeparateParts parts={found.parts} count={found.partCount} />
          <ApartForm />
          {form === "picture" ? (
            <ApartPicture found={found} />
          ) : (
            <ApartLists {...{ found, question, moreCutPoints, moreBridges }} />
          )}
          <Dangling count={found.danglingCount} />
        </PartFrame>
      )}
    </Await>
  );
}
