import { Link } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import { contactAddress } from "./contact.ts";
import { partTexts } from "./texts.ts";

/** The way to say that something in the data is wrong; `about` names what. Nothing where no contact is set. */
export function ReportError({ about }: { readonly about: string }) {
  const { say } = useWords();
  const contact = contactAddress();
  if (!contact) return null;
  const mail = contact.startsWith("mailto:");
  const subject = encodeURIComponent(say(partTexts.errorIn, { about }));
  return (
    <Link href={mail ? `${contact}?subject=${subject}` : contact} rel="noreferrer">
      {say(partTexts.reportError)}
    </Link>
  );
}
