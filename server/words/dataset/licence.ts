import type { Language } from "../../../seed/vocabulary.ts";

/** The terms of the data that ships. */
export const shippedLicence: Readonly<Record<Language, string>> = {
  NB: "Dataene gjengir fakta med våre egne ord, på engelsk, hver med sin kilde. Dokumentene og sidene tilhører eierne sine; bare navn og titler er gjengitt fra dem. Det er ikke lagret navn på eller kontaktopplysninger til personer.",
  EN: "The data states facts in our own words, in English, each with its source. The documents and pages remain with their owners; nothing is copied from them but names and titles. No names or contact data of persons are kept.",
  FI: "Aineisto kertoo tosiasiat omin sanoin, englanniksi, kunkin lähteineen. Asiakirjat ja sivut kuuluvat omistajilleen; niistä on otettu vain nimiä ja otsikoita. Henkilöiden nimiä tai yhteystietoja ei ole tallennettu.",
};

/** What is said of data that somebody has brought along. */
export const foreignLicence: Readonly<Record<Language, string>> = {
  NB: "Dataene er lastet fra mapper som den som driver denne tjenesten, har valgt. Spør der om hvilke vilkår som gjelder.",
  EN: "The data was loaded from folders that whoever runs this service has chosen. Ask there for its terms.",
  FI: "Aineisto on ladattu kansioista, jotka tämän palvelun ylläpitäjä on valinnut. Kysy käyttöehdoista sieltä.",
};
