import type { Text } from "../../texts.ts";

/** How answers come about, point by point; what words mean is the same everywhere in the product. */
export const methodTexts = {
  tie: {
    nb: "En forbindelse er alt som er sagt om ett ordnet par av aktører og én type, for eksempel at Industrial Green Tech støtter Arctic Cluster Team. Den hviler på utsagn; hvert utsagn er én kildes ord, gjengitt med våre.",
    en: "A tie is all that is said about one ordered pair of actors and one type, for instance that Industrial Green Tech supports Arctic Cluster Team. It rests on statements; each is the word of one source, told in ours.",
    fi: "Side on kaikki, mitä sanotaan yhdestä järjestetystä toimijaparista ja yhdestä tyypistä, esimerkiksi että Industrial Green Tech tukee klusteria Arctic Cluster Team. Se perustuu väitteisiin; kukin on yhden lähteen sana omin sanoin kerrottuna.",
  },
  basis: {
    nb: "Et utsagn er oppgitt (kilden sier det), utledet (det følger av et navn, en liste eller en sammenheng) eller planlagt. En forbindelse er så sterk som sitt sterkeste utsagn. Er alle utsagn planer, er den en plan og regnes ikke med.",
    en: "A statement is stated (the source says it), inferred (it follows from a name, a list or a context) or planned. A tie is as strong as its strongest statement. Where all of them are plans, it is a plan and does not count.",
    fi: "Väite on todettu (lähde sanoo sen), päätelty (seuraa nimestä, luettelosta tai yhteydestä) tai suunniteltu. Side on yhtä vahva kuin sen vahvin väite. Jos kaikki ovat suunnitelmia, se on suunnitelma eikä sitä lasketa.",
  },
  sides: {
    nb: "En region står for aktørene som holder til i den eller under den; en klynge for seg selv og dem som deltar i den; enhver annen aktør for seg selv.",
    en: "A region stands for the actors located in it or below it; a cluster for itself and those who take part in it; any other actor for itself.",
    fi: "Alue edustaa siellä tai sen osissa sijaitsevia toimijoita; klusteri itseään ja siihen osallistuvia; muu toimija itseään.",
  },
  links: {
    nb: "Svaret har fire deler: aktører på begge sider; direkte forbindelser; mellomledd utenfor begge sider med forbindelse til begge; og, bare der de tre første er tomme, de korteste kjedene, høyst ti.",
    en: "An answer has four parts: actors on both sides; direct ties; go-betweens outside both sides with ties to both; and, only where those three are empty, the shortest chains, at most ten.",
    fi: "Vastauksessa on neljä osaa: molempien puolten toimijat; suorat siteet; molempien ulkopuoliset välittäjät, joilla on siteitä kumpaankin; ja vain näiden puuttuessa lyhimmät ketjut, enintään kymmenen.",
  },
  brokers: {
    nb: "Mellomledd rangeres etter par ÷ log₂(1 + antall naboer): hvor mange par de forener, dempet av hvor mange de ellers er knyttet til. Den som er knyttet til alle, er en svak introduksjon.",
    en: "Go-betweens are ranked by pairs ÷ log₂(1 + neighbours): how many pairs they join, dampened by how many they are tied to at all. One tied to everybody is a weak introduction.",
    fi: "Välittäjät järjestetään kaavalla parit ÷ log₂(1 + naapurit): kuinka monta paria ne yhdistävät, vaimennettuna naapurien määrällä. Kaikkiin sidoksissa oleva on heikko esittelijä.",
  },
  programme: {
    nb: "Det nasjonale klyngeprogrammet er ikke et mellomledd: halvparten av klyngene er tatt opp i det. Det regnes bare med når du ber om det, og svaret sier fra.",
    en: "The national cluster programme is no go-between: half of all clusters were admitted to it. It counts only when asked for, and the answer says so.",
    fi: "Kansallinen klusteriohjelma ei ole välittäjä: puolet klustereista on hyväksytty siihen. Se lasketaan vain pyydettäessä, ja vastaus kertoo siitä.",
  },
  findings: {
    nb: "«Ingen forbindelse registrert» betyr at begge sider er godt nok kjent og ingenting er funnet. «For lite er kjent» betyr at en side har færre enn tre aktører, eller at under halvparten har noen registrert forbindelse.",
    en: "“No link on record” means that both sides are known well enough and nothing was found. “Too little is known” means that a side has fewer than three actors, or that fewer than half of them have any tie on record.",
    fi: "”Yhteyttä ei ole kirjattu” tarkoittaa, että molemmat puolet tunnetaan riittävän hyvin eikä mitään löytynyt. ”Tiedetään liian vähän” tarkoittaa, että puolella on alle kolme toimijaa tai alle puolella on kirjattuja siteitä.",
  },
  gaps: {
    nb: "Et hull er en dom, ikke et tomt svar: færre par med forbindelse enn tilfeldigheten ville gitt i 95 av 100 tilfeller, eller ingen vei mellom to som arbeider med de samme temaene. Er for lite kjent, heter det «mangler data»; ville tilfeldigheten også gitt ingenting, heter det «kan ikke avgjøres». Hver dom sier hvilke kilder den hviler på.",
    en: "A gap is a verdict, not an empty answer: fewer tied pairs than chance would give in 95 of 100 cases, or no way between two that work on the same themes. Where too little is known it says “no data”; where chance would give nothing as well, “cannot tell”. Each verdict says which sources it rests on.",
    fi: "Aukko on päätelmä, ei tyhjä vastaus: sidoksissa olevia pareja on vähemmän kuin sattuma antaisi 95 tapauksessa sadasta, tai samojen teemojen parissa toimivien välillä ei ole reittiä. Jos tiedetään liian vähän, sanotaan ”ei tietoja”; jos sattumakaan ei antaisi mitään, ”ei voi sanoa”. Jokainen päätelmä kertoo, mihin lähteisiin se perustuu.",
  },
  introductions: {
    nb: "Introduksjoner rangeres etter fire faktorer fra 0 til 1: hvor mye nærmere sidene kommer, hvor godt de to passer sammen, om noen kan introdusere dem, og hvor mye som er lest om dem. Det ukjente teller halvt, aldri som null. Hvor godt listen gjør det når den måles, står ved siden av den.",
    en: "Introductions are ranked by four factors from 0 to 1: how much closer the sides would come, how well the two fit, whether somebody can introduce them, and how much was read about them. The unknown counts half, never as nothing. How well the list does when it is measured stands beside it.",
    fi: "Esittelyt järjestetään neljän tekijän mukaan (0–1): kuinka paljon puolet lähenisivät, kuinka hyvin nämä kaksi sopivat yhteen, voiko joku esitellä heidät ja kuinka paljon heistä on luettu. Tuntematon lasketaan puolikkaana, ei koskaan nollana. Luettelon vieressä kerrotaan, kuinka hyvin se mitattuna pärjää.",
  },
} as const satisfies Readonly<Record<string, Text>>;
