/** Words of the measures: how each is called, and what it means. */
export const figureTexts = {
  pairs: {
    name: { nb: "Par knyttet sammen", en: "Pairs joined", fi: "Yhdistettyjä pareja" },
    meaning: {
      nb: "Par av aktører, blant dem hvis kontakt teller, som begge har forbindelse til den.",
      en: "Pairs of actors, of those whose contact counts, that are both tied to it.",
      fi: "Toimijaparit, joiden yhteys lasketaan ja joilla molemmilla on side siihen.",
    },
  },
  onlyRoute: {
    name: { nb: "Uten annen vei", en: "No other route", fi: "Ei muuta reittiä" },
    meaning: {
      nb: "De av parene som ikke har noen annen vei til hverandre, uansett hvor lang.",
      en: "Those of the pairs that have no other route to each other, however long.",
      fi: "Ne parit, joilla ei ole toisiinsa mitään muuta reittiä, pitkääkään.",
    },
  },
  betweenness: {
    name: { nb: "Mellomposisjon", en: "Betweenness", fi: "Välillisyys" },
    meaning: {
      nb: "Par av andre, hvert med den andelen av de korteste veiene mellom dem som går gjennom aktøren (Freeman 1977). ± viser standardfeilen der tallet er et anslag.",
      en: "Pairs of others, each by the share of the shortest paths between them that runs through the actor (Freeman 1977). ± is the standard error where the figure is an estimate.",
      fi: "Muiden parit, kukin sillä osuudella lyhimmistä reiteistä, joka kulkee toimijan kautta (Freeman 1977). ± on keskivirhe, kun luku on arvio.",
    },
  },
  normalised: {
    name: { nb: "Andel av alle par", en: "Share of all pairs", fi: "Osuus kaikista pareista" },
    meaning: {
      nb: "Mellomposisjonen delt på tallet på alle slike par, fra 0 til 1.",
      en: "Betweenness divided by the number of all such pairs, from 0 to 1.",
      fi: "Välillisyys jaettuna kaikkien tällaisten parien määrällä, välillä 0–1.",
    },
  },
  constraint: {
    name: { nb: "Bundethet", en: "Constraint", fi: "Sidonnaisuus" },
    meaning: {
      nb: "Hvor mye forbindelsene leder tilbake til de samme få (Burt 1992). Lav: knytter sammen noen som ellers ikke kjenner hverandre. Kan bli over 1 i svært små, tette nettverk, fordi samme nabo da telles både direkte og gjennom de andre; det er ikke en feil.",
      en: "How far its ties lead back to the same few (Burt 1992). Low: it joins others who do not know one another. It may exceed 1 in tiny, closed networks, since the same neighbour then counts both directly and through the others; that is no error.",
      fi: "Kuinka paljon siteet johtavat takaisin samoihin harvoihin (Burt 1992). Pieni: toimija yhdistää muita, jotka eivät tunne toisiaan. Voi ylittää arvon 1 hyvin pienissä, tiiviissä verkostoissa, koska sama naapuri lasketaan silloin sekä suoraan että muiden kautta; se ei ole virhe.",
    },
  },
  effectiveSize: {
    name: { nb: "Egentlige kontakter", en: "Effective size", fi: "Tehollinen koko" },
    meaning: {
      nb: "Hvor mange atskilte kontakter den har, når de som kjenner hverandre, regnes som færre (Burt 1992, Borgatti 1997).",
      en: "How many separate contacts it has, those that know one another counting as fewer (Burt 1992, Borgatti 1997).",
      fi: "Kuinka monta erillistä kontaktia sillä on, kun toisensa tuntevat lasketaan vähemmiksi (Burt 1992, Borgatti 1997).",
    },
  },
  degree: {
    name: { nb: "Naboer", en: "Neighbours", fi: "Naapureita" },
    meaning: {
      nb: "Aktører som den har forbindelse til.",
      en: "Actors that it is tied to.",
      fi: "Toimijat, joihin sillä on side.",
    },
  },
  coordinator: {
    name: { nb: "Koordinator", en: "Coordinator", fi: "Koordinaattori" },
    meaning: {
      nb: "Står mellom to som ikke har forbindelse, alle tre i samme gruppe (Gould og Fernandez 1989).",
      en: "Stands between two that are not tied, all three in one group (Gould & Fernandez 1989).",
      fi: "Kahden toisiinsa sitomattoman välissä, kaikki kolme samassa ryhmässä (Gould ja Fernandez 1989).",
    },
  },
  gatekeeper: {
    name: { nb: "Portvakt", en: "Gatekeeper", fi: "Portinvartija" },
    meaning: {
      nb: "I gruppe med den ene av de to, den andre utenfor: portvakt eller representant, samme rolle siden forbindelser ikke har retning her.",
      en: "In one group with one of the two, the other outside: gatekeeper or representative, one role since ties have no direction here.",
      fi: "Samassa ryhmässä toisen kanssa, toinen ulkopuolella: portinvartija tai edustaja, sama rooli, koska siteillä ei tässä ole suuntaa.",
    },
  },
  itinerant: {
    name: { nb: "Megler utenfra", en: "Itinerant", fi: "Ulkopuolinen välittäjä" },
    meaning: {
      nb: "De to i samme gruppe, aktøren i en annen.",
      en: "The two in one group, the actor in another.",
      fi: "Kaksi samassa ryhmässä, toimija toisessa.",
    },
  },
  liaison: {
    name: { nb: "Bindeledd", en: "Liaison", fi: "Yhdysside" },
    meaning: {
      nb: "Alle tre i hver sin gruppe.",
      en: "All three in different groups.",
      fi: "Kaikki kolme eri ryhmissä.",
    },
  },
  unknown: {
    name: { nb: "Ukjent rolle", en: "Role unknown", fi: "Rooli ei tiedossa" },
    meaning: {
      nb: "Minst én av de tre er ikke i noen kjent gruppe, så rollen kan ikke avgjøres.",
      en: "At least one of the three is in no known group, so the role cannot be told.",
      fi: "Ainakin yksi kolmesta ei ole missään tunnetussa ryhmässä, joten roolia ei voi päätellä.",
    },
  },
} as const;
