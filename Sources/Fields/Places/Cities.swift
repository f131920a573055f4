/// Cities where offices and laboratories are, by state and country, with `=` before other
/// spellings. Cities named like an everyday word (Reading, Nice, Mobile, Orange) are left out: they
/// are read when a state or country follows.
enum Cities {
  static let list: [(region: String, country: String, cities: String)] =
    america + restOfAmerica + europe + asia + south

  private static let america: [(region: String, country: String, cities: String)] = [
    (
      "California", "United States",
      """
      San Francisco=SF;Los Angeles;San Diego;San Jose;Palo Alto;Mountain View;
      Menlo Park;Sunnyvale;Santa Clara;Cupertino;Redwood City;San Mateo;Berkeley;Oakland;
      Fremont;Irvine;Pasadena;Santa Monica;Culver City;Santa Barbara;Santa Cruz;Sacramento;
      San Bruno;South San Francisco;Emeryville;Foster City;Milpitas;Los Gatos;Los Altos;
      Pleasanton;Livermore;Hawthorne;El Segundo;Burbank;Long Beach;Carlsbad;Goleta;Torrance;
      Hayward;San Carlos;Burlingame;Campbell;Alameda;Newark;Folsom;La Jolla;Costa Mesa;
      San Luis Obispo;Manhattan Beach;Playa Vista;Huntington Beach;Newport Beach;Thousand Oaks
      """
    ),
    (
      "New York", "United States",
      """
      New York=New York City=NYC;Brooklyn;Manhattan;Albany;Buffalo;Rochester;Ithaca;
      Yorktown Heights;White Plains;Poughkeepsie;Syracuse;Stony Brook;Armonk;Long Island;Upton
      """
    ),
    (
      "Washington State", "United States",
      "Seattle;Redmond;Bellevue;Kirkland;Bothell;Everett;Spokane;Richland;Tacoma"
    ),
    (
      "Massachusetts", "United States",
      """
      Boston;Cambridge;Somerville;Waltham;Lexington;Burlington;Bedford;Woburn;Wilmington;
      Framingham;Natick;Worcester;Watertown;Westford;Needham;Andover;Chelmsford;Marlborough;
      Littleton;Westborough
      """
    ),
    (
      "Texas", "United States",
      "Austin;Dallas;Houston;San Antonio;Plano;Richardson;Fort Worth;Irving;Frisco;Round Rock"
    ),
    (
      "Illinois", "United States",
      "Chicago;Urbana;Champaign;Evanston;Naperville;Lemont;Schaumburg;Batavia"
    ),
    (
      "Colorado", "United States",
      "Denver;Boulder;Fort Collins;Colorado Springs;Golden;Broomfield;Louisville;Longmont"
    ),
    (
      "Pennsylvania", "United States",
      "Pittsburgh;Philadelphia;State College;Bala Cynwyd;Malvern;King of Prussia"
    ),
    (
      "Virginia", "United States",
      "Arlington;Reston;McLean;Herndon;Richmond;Alexandria;Chantilly;Blacksburg;Charlottesville"
    ),
    (
      "Maryland", "United States",
      "Baltimore;Bethesda;College Park;Columbia;Gaithersburg;Rockville;Laurel;Annapolis Junction"
    ),
    (
      "", "United States",
      """
      Washington, DC=Washington DC;Atlanta;Raleigh;Durham;Chapel Hill;Charlotte;
      Portland;Hillsboro;Beaverton;Eugene;Phoenix;Scottsdale;Tempe;Chandler;Tucson;Mesa;
      Salt Lake City;Lehi;Provo;Las Vegas;Reno;Miami;Tampa;Orlando;Jacksonville;Gainesville;
      Minneapolis;Saint Paul=St. Paul;Detroit;Ann Arbor;Dearborn;Milwaukee;
      Madison;Indianapolis;West Lafayette;Cleveland;Columbus;Cincinnati;Dayton;St. Louis;
      Kansas City;Omaha;Nashville;Memphis;Knoxville;Oak Ridge;New Orleans;Huntsville;Albuquerque;
      Los Alamos;Santa Fe;Boise;Honolulu;Jersey City;Princeton;Hoboken;Murray Hill;Holmdel;
      New Haven;Stamford;Greenwich;Hartford;Providence;Nashua;
      Idaho Falls;Des Moines;Oklahoma City;Tulsa
      """
    ),
  ]

  private static let restOfAmerica: [(region: String, country: String, cities: String)] = [
    (
      "Ontario", "Canada",
      "Toronto;Ottawa;Waterloo;Kitchener;Markham;Mississauga;Kanata;Guelph;Oakville"
    ),
    ("Quebec", "Canada", "Montreal=Montréal;Quebec City;Sherbrooke;Laval"),
    ("British Columbia", "Canada", "Vancouver;Burnaby;Victoria"),
    ("", "Canada", "Calgary;Edmonton;Winnipeg;Halifax;Saskatoon"),
    ("", "Mexico", "Mexico City;Guadalajara;Monterrey;Tijuana"),
    ("", "Brazil", "São Paulo=Sao Paulo;Rio de Janeiro;Campinas;Florianópolis=Florianopolis"),
    ("", "Argentina", "Buenos Aires;Córdoba=Cordoba"),
    ("", "Chile", "Santiago"),
    ("", "Colombia", "Bogotá=Bogota;Medellín=Medellin"),
    ("", "Peru", "Lima"),
    ("", "Uruguay", "Montevideo"),
  ]

  private static let europe: [(region: String, country: String, cities: String)] = [
    (
      "England", "United Kingdom",
      """
      London;Cambridge;Oxford;Bristol;Manchester;Birmingham;Leeds;Liverpool;Sheffield;Southampton;
      Nottingham;Newcastle;Brighton;Milton Keynes;Guildford;Didcot;Harwell;Abingdon;Coventry;
      Teddington;Culham;Slough
      """
    ),
    ("Scotland", "United Kingdom", "Edinburgh;Glasgow;Aberdeen;Dundee"),
    ("", "United Kingdom", "Cardiff;Belfast;Swansea"),
    ("", "Ireland", "Dublin;Galway;Limerick"),
    (
      "", "France",
      """
      Paris;Grenoble;Lyon;Toulouse;Sophia Antipolis;Saclay;Palaiseau;Massy;Rennes;Nantes;
      Bordeaux;Marseille;Lille;Strasbourg;Montpellier;Brest
      """
    ),
    (
      "", "Germany",
      """
      Berlin;Munich=München;Hamburg;Frankfurt=Frankfurt am Main;Stuttgart;Cologne=Köln;
      Düsseldorf=Dusseldorf;Dresden;Leipzig;Karlsruhe;Aachen;Nuremberg=Nürnberg;Darmstadt;
      Heidelberg;Walldorf;Hannover=Hanover;Bonn;Jena;Garching;Kaiserslautern;Saarbrücken;
      Freiburg;Ulm;Regensburg;Jülich;Mainz;Potsdam;Braunschweig;Erlangen;Ingolstadt;Wolfsburg
      """
    ),
    (
      "", "Netherlands",
      "Amsterdam;Eindhoven;Delft;Rotterdam;The Hague;Utrecht;Veldhoven;Leiden;Nijmegen;Enschede"
    ),
    ("", "Belgium", "Brussels;Leuven;Ghent=Gent;Antwerp"),
    ("", "Luxembourg", "Luxembourg City"),
    (
      "", "Switzerland",
      "Zurich=Zürich;Geneva=Genève;Lausanne;Basel;Bern;Zug;Lugano;Neuchâtel;Villigen;Rüschlikon"
    ),
    ("", "Austria", "Vienna=Wien;Graz;Linz;Innsbruck;Villach;Klosterneuburg"),
    ("", "Spain", "Madrid;Barcelona;Valencia;Seville;Málaga=Malaga;Bilbao;San Sebastián"),
    ("", "Portugal", "Lisbon=Lisboa;Porto;Braga;Aveiro"),
    ("", "Italy", "Milan=Milano;Rome=Roma;Turin=Torino;Bologna;Pisa;Genoa;Naples;Trento;Catania"),
    ("", "Greece", "Athens;Thessaloniki;Patras"),
    ("", "Cyprus", "Nicosia;Limassol"),
    (
      "", "Sweden",
      "Stockholm;Gothenburg=Göteborg;Lund;Malmö=Malmo;Linköping=Linkoping;Uppsala;Kista"
    ),
    ("", "Norway", "Oslo;Trondheim;Bergen;Stavanger"),
    ("", "Denmark", "Copenhagen=København;Aarhus;Odense;Aalborg;Lyngby"),
    ("", "Finland", "Helsinki;Espoo;Tampere;Oulu;Turku"),
    ("", "Iceland", "Reykjavik"),
    ("", "Estonia", "Tallinn;Tartu"),
    ("", "Latvia", "Riga"),
    ("", "Lithuania", "Vilnius;Kaunas"),
    ("", "Poland", "Warsaw=Warszawa;Kraków=Krakow;Wrocław=Wroclaw;Gdańsk=Gdansk;Poznań;Katowice"),
    ("", "Czech Republic", "Prague=Praha;Brno;Ostrava"),
    ("", "Slovakia", "Bratislava"),
    ("", "Hungary", "Budapest;Szeged"),
    ("", "Slovenia", "Ljubljana"),
    ("", "Croatia", "Zagreb"),
    ("", "Serbia", "Belgrade;Novi Sad"),
    ("", "Bulgaria", "Sofia"),
    ("", "Romania", "Bucharest;Cluj-Napoca=Cluj;Iași=Iasi;Timișoara=Timisoara"),
    ("", "Ukraine", "Kyiv=Kiev;Lviv;Kharkiv"),
    ("", "Armenia", "Yerevan"),
    ("", "Turkey", "Istanbul;Ankara;Izmir"),
  ]

  private static let asia: [(region: String, country: String, cities: String)] = [
    (
      "", "Israel",
      "Tel Aviv=Tel-Aviv;Haifa;Jerusalem;Herzliya;Ra’anana=Raanana;Yokneam;Petah Tikva;Be’er Sheva"
    ),
    ("", "United Arab Emirates", "Dubai;Abu Dhabi"),
    ("", "Saudi Arabia", "Riyadh;Jeddah;Thuwal;Dhahran"),
    ("", "Qatar", "Doha"),
    (
      "", "India",
      """
      Bangalore=Bengaluru;Hyderabad;Pune;Mumbai;Chennai;Delhi=New Delhi;Gurgaon=Gurugram;Noida;
      Kolkata;Ahmedabad;Kochi;Coimbatore;Thiruvananthapuram=Trivandrum;Mysore
      """
    ),
    ("", "Pakistan", "Lahore;Karachi;Islamabad"),
    ("", "Bangladesh", "Dhaka"),
    ("", "Sri Lanka", "Colombo"),
    (
      "", "China",
      """
      Beijing;Shanghai;Shenzhen;Guangzhou;Hangzhou;Nanjing;Suzhou;Chengdu;Wuhan;Xi’an=Xian;
      Zhuhai;Tianjin;Xiamen;Hefei;Dalian;Chongqing;Wuxi;Qingdao;Changsha;Dongguan;Macau
      """
    ),
    ("", "Hong Kong", "Hong Kong=Hong Kong SAR=HK"),
    ("", "Taiwan", "Taipei;Hsinchu;Taichung;Tainan;Kaohsiung;Zhubei;Taoyuan"),
    (
      "", "Japan",
      """
      Tokyo;Osaka;Kyoto;Yokohama;Nagoya;Fukuoka;Hachioji;Tsukuba;Kawasaki;Sendai;Sapporo;Kobe;
      Hiroshima;Atsugi
      """
    ),
    ("", "South Korea", "Seoul;Suwon;Hwaseong;Daejeon;Pangyo;Busan;Incheon;Seongnam;Pohang"),
    ("", "Vietnam", "Hanoi;Ho Chi Minh City;Da Nang"),
    ("", "Thailand", "Bangkok;Chiang Mai"),
    ("", "Malaysia", "Kuala Lumpur;Penang;Cyberjaya"),
    ("", "Singapore", "Singapore"),
    ("", "Indonesia", "Jakarta;Bandung"),
    ("", "Philippines", "Manila;Cebu;Makati"),
    ("", "Kazakhstan", "Almaty;Astana"),
  ]

  private static let south: [(region: String, country: String, cities: String)] = [
    (
      "", "Australia",
      "Sydney;Melbourne;Brisbane;Perth;Adelaide;Canberra;Hobart"
    ),
    ("", "New Zealand", "Auckland;Wellington;Christchurch"),
    ("", "South Africa", "Cape Town;Johannesburg;Pretoria;Stellenbosch;Durban"),
    ("", "Egypt", "Cairo"),
    ("", "Morocco", "Casablanca;Rabat"),
    ("", "Tunisia", "Tunis"),
    ("", "Kenya", "Nairobi"),
    ("", "Nigeria", "Lagos;Abuja"),
    ("", "Ghana", "Accra"),
  ]
}
