import { expect, it } from "vitest";
import { GapLink } from "../../../client/answer/GapLink.tsx";
import { draw } from "../draw.tsx";

const question = { from: "north", to: "south" };

it("leads from an answer to what is missing between its sides, with the same filter", async () => {
  const { root } = await draw(<GapLink finding="LINKED" question={question} />, {
    address: "/links/north/south?select=actor:n1&programmes=yes",
  });
  const link = root.querySelector("a");
  expect(link?.getAttribute("href")).toBe("/gap/north/south?programmes=yes");
  expect(root.textContent).toBe("What is missing between the two?");
});

it.each([
  ["NO_LINK_ON_RECORD", "That may be a gap, or no less than chance would give."],
  ["TOO_LITTLE_KNOWN", "Too little was read to call it a gap."],
] as const)("says of %s what it means for a gap", async (finding, meaning) => {
  const { root } = await draw(<GapLink finding={finding} question={question} />);
  expect(root.textContent).toContain(meaning);
});

it("leads nowhere from a side to itself", async () => {
  const same = <GapLink finding="LINKED" question={{ from: "north", to: "north" }} />;
  const { root } = await draw(same);
  expect(root.textContent).toBe("");
});
