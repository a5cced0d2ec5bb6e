import type { InLanguages } from "../language.ts";

/** Why ties were left out of an answer, by reason. */
export const leftOutWhy: Readonly<
  Record<"PROGRAMME" | "PLANS" | "FILTER" | "UNDATED" | "VIA", InLanguages<string>>
> = {
  PROGRAMME: {
    NB: "Et program som klynger tas opp i. Så mange er knyttet til det at det sier lite om hvem som samarbeider.",
    EN: "A programme that clusters are admitted to. So many are tied to it that it says little about who works together.",
    FI: "Ohjelma, johon klustereita hyväksytään. Siihen on sidoksissa niin moni, että se kertoo yhteistyöstä vain vähän.",
  },
  PLANS: {
    NB: "Planer: forbindelser som er ønsket eller planlagt, men ikke meldt som gjennomført.",
    EN: "Plans: ties that are wanted or planned, but not reported as done.",
    FI: "Suunnitelmat: siteet, joita toivotaan tai suunnitellaan mutta joita ei ole kerrottu toteutuneiksi.",
  },
  FILTER: {
    NB: "Forbindelser med en type, et grunnlag eller en periode som filteret utelater.",
    EN: "Ties of a type, a basis or a period that the filter leaves out.",
    FI: "Siteet, jotka suodatin jättää pois tyypin, perusteen tai ajankohdan vuoksi.",
  },
  UNDATED: {
    NB: "Forbindelser uten dato, som filteret utelater.",
    EN: "Ties without any date, which the filter leaves out.",
    FI: "Päiväämättömät siteet, jotka suodatin jättää pois.",
  },
  VIA: {
    NB: "Forbindelser som går gjennom en annen aktør, når begge er knyttet til den: de ville telle det samme to ganger.",
    EN: "Ties that run through another actor, where both are tied to it: they would count one thing twice.",
    FI: "Siteet, jotka kulkevat toisen toimijan kautta, kun molemmat ovat sidoksissa siihen: sama laskettaisiin kahdesti.",
  },
};
