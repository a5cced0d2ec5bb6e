import { expect, it } from "vitest";
import { IgnoredNotice } from "../../../client/shell/IgnoredNotice.tsx";
import { useView } from "../../../client/view/useView.ts";
import { draw } from "../draw.tsx";

function Page() {
  const [view, go] = useView();
  return (
    <>
      <IgnoredNotice />
      <button
        type="button"
        className="on"
        onClick={() => go({ ...view, select: [{ type: "actor", id: "a" }] })}
      >
        on
      </button>
      <button
        type="button"
        className="settle"
        onClick={() => go({ ...view, open: ["x"] }, { replace: true })}
      >
        settle
      </button>
    </>
  );
}

it("tells what a link says that nobody understands, until the reader goes on", async () => {
  const page = await draw(<Page />, { address: "/explore?colour=red&types=LOVES" });
  const told = () => page.root.textContent ?? "";
  expect(told()).toContain("types=LOVES and colour=red");
  await page.click(".settle");
  expect(page.address()).not.toContain("colour");
  expect(told()).toContain("colour=red");
  await page.click(".on");
  expect(told()).not.toContain("colour");
});
