import { expect, it, vi } from "vitest";
import { Guard } from "../../../client/parts/Guard.tsx";
import { draw } from "../draw.tsx";

function Broken(): never {
  throw new Error("its file did not come");
}

it("keeps the rest of the page where a part of it fails", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { root } = await draw(
    <main>
      The list.
      <Guard fallback="No picture.">
        <Broken />
      </Guard>
    </main>,
  );
  expect(root.textContent).toBe("The list.No picture.");
});
