/// States, provinces, countries and wider regions, by name with `=` before other spellings.
enum Regions {
  static let list: [(country: String, regions: String)] = [
    (
      "United States",
      """
      Alabama=AL;Alaska=AK;Arizona=AZ;Arkansas=AR;California=CA;Colorado=CO;Connecticut=CT;
      Delaware=DE;Florida=FL;Georgia=GA;Hawaii=HI;Idaho=ID;Illinois=IL;Indiana=IN;Iowa=IA;
      Kansas=KS;Kentucky=KY;Louisiana=LA;Maine=ME;Maryland=MD;Massachusetts=MA;Michigan=MI;
      Minnesota=MN;Mississippi=MS;Missouri=MO;Montana=MT;Nebraska=NE;Nevada=NV;
      New Hampshire=NH;New Jersey=NJ;New Mexico=NM;New York=NY;North Carolina=NC;
      North Dakota=ND;Ohio=OH;Oklahoma=OK;Oregon=OR;Pennsylvania=PA;Rhode Island=RI;
      South Carolina=SC;South Dakota=SD;Tennessee=TN;Texas=TX;Utah=UT;Vermont=VT;
      Virginia=VA;Washington State=WA=Washington;West Virginia=WV;Wisconsin=WI;Wyoming=WY;
      San Francisco Bay Area=SF Bay Area=Bay Area;Silicon Valley;New England;Research Triangle;
      Southern California;Northern California;Puerto Rico
      """
    ),
    (
      "Canada",
      """
      Ontario=ON;Quebec=Québec=QC;British Columbia=BC;Alberta=AB;Manitoba=MB;Saskatchewan=SK;
      Nova Scotia=NS;New Brunswick=NB;Newfoundland
      """
    ),
    ("United Kingdom", "England;Scotland;Wales;Northern Ireland"),
    (
      "Germany",
      "Bavaria=Bayern;Baden-Württemberg;Saxony=Sachsen;Hesse=Hessen;North Rhine-Westphalia"
    ),
    (
      "Australia",
      """
      New South Wales=NSW;Queensland=QLD;Victoria=VIC;Western Australia=WA;South Australia=SA;
      Tasmania=TAS;Australian Capital Territory=ACT;Northern Territory=NT
      """
    ),
    (
      "India",
      """
      Karnataka;Maharashtra;Telangana;Tamil Nadu;Haryana;Uttar Pradesh;Kerala;Gujarat;
      Andhra Pradesh;West Bengal;Rajasthan;Madhya Pradesh;Odisha;Punjab
      """
    ),
    ("Switzerland", "Vaud"),
    ("Spain", "Catalonia;Andalusia"),
  ]

  static let countries = """
    United States=USA=US=United States of America;Canada;Mexico;Brazil;Argentina;Chile;Colombia;
    Peru;Costa Rica;Uruguay;United Kingdom=UK=Great Britain;Ireland;France;Germany=Deutschland;
    Netherlands=The Netherlands=NL;Belgium;Luxembourg;Switzerland;Austria;Spain;Portugal;Italy;
    Greece;Cyprus;Malta;Sweden;Norway;Denmark;Finland;Iceland;Estonia;Latvia;Lithuania;Poland;
    Czech Republic=Czechia;Slovakia;Hungary;Slovenia;Croatia;Serbia;Bulgaria;Romania;Ukraine;
    Moldova;Armenia;Turkey=Türkiye;Israel;United Arab Emirates=UAE;Saudi Arabia;Qatar;Egypt;
    Morocco;Tunisia;Kenya;Nigeria;Ghana;South Africa;India;Pakistan;Bangladesh;Sri Lanka;China;
    Taiwan;Japan;South Korea=Korea;Vietnam;Thailand;Malaysia;Indonesia;Philippines;Australia;
    New Zealand=NZ;Kazakhstan;Belarus;Ecuador;Bolivia;Paraguay;Guatemala;Panama;
    Dominican Republic;Nepal;Cambodia;Uzbekistan;North Macedonia;Albania;Bosnia and Herzegovina;
    Bahrain;Kuwait;Oman;Rwanda;Uganda;Ethiopia;Tanzania;Senegal;Mauritius
    """

  /// Codes of countries that say more than one thing, and count only behind a city of the country:
  /// "Toronto, CA" and "Pasadena, CA", "Bangalore, IN" and "Gary, IN".
  static let codes = """
    Germany=DE;France=FR;Switzerland=CH;Spain=ES;Ireland=IE;United Kingdom=GB;Sweden=SE;Poland=PL;
    Austria=AT;Belgium=BE;Italy=IT;Israel=IL;Japan=JP;Australia=AU;Brazil=BR;Mexico=MX;Denmark=DK;
    Finland=FI;Norway=NO;Portugal=PT;Czech Republic=CZ;Romania=RO;Hungary=HU;Taiwan=TW;
    South Korea=KR;China=CN;India=IN=IND;Canada=CA=CAN;Singapore=SG;Netherlands=NLD;Germany=DEU;
    United Kingdom=GBR
    """

  static let continents = """
    Europe;European Union=EU;EMEA;APAC=Asia Pacific=Asia-Pacific;Asia;North America;
    South America;Latin America=LATAM;Africa;Middle East;Nordics;DACH;Americas
    """
}
