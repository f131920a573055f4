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
      San Francisco=SF;Los Angeles;San Diego;San Jose;Palo Alto;Mountain View;Menlo Park;
      Sunnyvale;Santa Clara;Cupertino;Redwood City;San Mateo;Berkeley;Oakland;Fremont;Irvine;
      Pasadena;Santa Monica;Culver City;Santa Barbara;Santa Cruz;Sacramento;San Bruno;
      South San Francisco;Emeryville;Foster City;Milpitas;Los Gatos;Los Altos;Pleasanton;
      Livermore;Hawthorne;El Segundo;Burbank;Long Beach;Carlsbad;Goleta;Torrance;Hayward;
      San Carlos;Burlingame;Campbell;Alameda;Newark;Folsom;La Jolla;Costa Mesa;San Luis Obispo;
      Manhattan Beach;Playa Vista;Huntington Beach;Newport Beach;Thousand Oaks;San Ramon;
      Walnut Creek;Union City;San Leandro;Rancho Cordova;Roseville;Oceanside;Poway;Escondido;
      Del Mar;Encinitas;Aliso Viejo;Lake Forest;Tustin;Anaheim;Santa Ana;Fullerton;Glendale;
      Westlake Village;Woodland Hills;Calabasas;Camarillo;Ventura;Chatsworth;Northridge;Palmdale;
      Ridgecrest;Riverside;Redlands;Monterey;Santa Rosa;Petaluma;San Rafael;Daly City;
      East Palo Alto;Saratoga;Scotts Valley;Morgan Hill;Gilroy;Moffett Field;Fresno;
      Bakersfield;Marina del Rey;Inglewood;Gardena;Monrovia;Pomona;Claremont;Rancho Cucamonga;
      West Hollywood;Hollywood;Sherman Oaks;El Monte;San Bernardino;Salinas;Modesto;Stockton;
      Visalia;Merced;Chico;Vallejo;Novato;Chula Vista;Temecula;Brea;Simi Valley;Santa Maria
      """
    ),
    (
      "New York", "United States",
      """
      New York=New York City=NYC;Brooklyn;Manhattan;Albany;Buffalo;Rochester;Ithaca;
      Yorktown Heights;White Plains;Poughkeepsie;Syracuse;Stony Brook;Armonk;Long Island;Upton;
      Tarrytown;Melville;Hauppauge;Farmingdale;East Fishkill;Hopewell Junction;Saratoga Springs;
      Schenectady;Niskayuna;Troy;Utica;Binghamton;Endicott;Queens;Bronx;Staten Island;
      Long Island City;Cold Spring Harbor;Yonkers;New Rochelle;Bethpage
      """
    ),
    (
      "Washington State", "United States",
      """
      Seattle;Redmond;Bellevue;Kirkland;Bothell;Everett;Spokane;Richland;Tacoma;Renton;Issaquah;
      Sammamish;Bellingham;Pullman;Liberty Lake;Tukwila;Lynnwood;Woodinville;Mukilteo
      """
    ),
    (
      "Massachusetts", "United States",
      """
      Boston;Cambridge;Somerville;Waltham;Lexington;Burlington;Bedford;Woburn;Wilmington;
      Framingham;Natick;Worcester;Watertown;Westford;Needham;Andover;Chelmsford;
      Marlborough=Marlboro;Littleton;Westborough;Billerica;Maynard;Sudbury;Brookline;Quincy;
      Norwood;Dedham;Wellesley;Medford;Malden;Danvers;Lowell;Tewksbury;Southborough;Hopkinton;
      Foxborough;Springfield;Amherst;Boxborough;Wakefield;Peabody;Salem;Woods Hole;Devens;
      Shrewsbury;North Andover
      """
    ),
    (
      "Texas", "United States",
      """
      Austin;Dallas;Houston;San Antonio;Plano;Richardson;Fort Worth;Irving;Frisco;Round Rock;
      College Station;Sugar Land;The Woodlands;McKinney;Southlake;Cedar Park;Boca Chica;Starbase;
      Brownsville;El Paso;Lubbock;Corpus Christi;San Marcos;Bastrop;Grapevine;Coppell;
      Farmers Branch
      """
    ),
    (
      "Illinois", "United States",
      """
      Chicago;Urbana;Champaign;Evanston;Naperville;Lemont;Schaumburg;Batavia;Rosemont;Deerfield;
      Oak Brook;Skokie;Northbrook;Hoffman Estates;Downers Grove;Lisle;Peoria;Bloomington
      """
    ),
    (
      "Colorado", "United States",
      """
      Denver;Boulder;Fort Collins;Colorado Springs;Golden;Broomfield;Louisville;Longmont;
      Westminster;Englewood;Centennial;Lone Tree;Lafayette;Greenwood Village;Castle Rock;Loveland
      """
    ),
    (
      "Pennsylvania", "United States",
      """
      Pittsburgh;Philadelphia;State College;Bala Cynwyd;Malvern;King of Prussia;Conshohocken;
      Bethlehem;Allentown;Harrisburg;Lancaster;Horsham;Newtown Square;Radnor;Exton;Canonsburg;
      Cranberry Township;Scranton;West Chester
      """
    ),
    (
      "Virginia", "United States",
      """
      Arlington;Reston;McLean;Herndon;Richmond;Alexandria;Chantilly;Blacksburg;Charlottesville;
      Ashburn;Tysons=Tysons Corner;Fairfax;Falls Church;Dulles;Norfolk;Virginia Beach;
      Newport News;Dahlgren;Quantico;Fort Belvoir;Roanoke;Crystal City;Rosslyn;Manassas;Lynchburg;
      Williamsburg
      """
    ),
    (
      "Maryland", "United States",
      """
      Baltimore;Bethesda;College Park;Columbia;Gaithersburg;Rockville;Laurel;Annapolis Junction;
      Germantown;Fort Meade;Silver Spring;Greenbelt;Patuxent River;Towson;Linthicum;Hunt Valley;
      Odenton;Hyattsville;Beltsville;Suitland;Annapolis
      """
    ),
    (
      "", "United States",
      """
      Washington, DC=Washington DC;Atlanta;Raleigh;Durham;Chapel Hill;Charlotte;Portland;
      Hillsboro;Beaverton;Eugene;Phoenix;Scottsdale;Tempe;Chandler;Tucson;Mesa;Salt Lake City;
      Lehi;Provo;Las Vegas;Reno;Miami;Tampa;Orlando;Jacksonville;Gainesville;Minneapolis;
      Saint Paul=St. Paul;Detroit;Ann Arbor;Dearborn;Milwaukee;Madison;Indianapolis;
      West Lafayette;Cleveland;Columbus;Cincinnati;Dayton;St. Louis;Kansas City;Omaha;Nashville;
      Memphis;Knoxville;Oak Ridge;New Orleans;Huntsville;Albuquerque;Los Alamos;Santa Fe;Boise;
      Honolulu;Jersey City;Princeton;Hoboken;Murray Hill;Holmdel;New Haven;Stamford;Greenwich;
      Hartford;Providence;Nashua;Idaho Falls;Des Moines;Oklahoma City;Tulsa;Piscataway;Parsippany;
      Bridgewater;Basking Ridge;Morristown;Florham Park;Red Bank;Mount Laurel;Trenton;Weehawken;
      Secaucus;Fort Lee;Englewood Cliffs;Bedminster;Whippany;Cranbury;Iselin;Cherry Hill;
      Moorestown;Rahway;Paramus;Morrisville;Cary;Research Triangle Park;Greensboro;Winston-Salem;
      Asheville;Alpharetta;Marietta;Savannah;Norcross;Peachtree Corners;Sandy Springs;
      Fort Lauderdale;Boca Raton;West Palm Beach;Palm Bay;Cape Canaveral;Merritt Island;
      Kennedy Space Center;Clearwater;Tallahassee;Sarasota;Pensacola;Daytona Beach;Coral Gables;
      Titusville;Toledo;Akron;Beavercreek;Auburn Hills;Southfield;Grand Rapids;Lansing;Kalamazoo;
      Farmington Hills;Novi;Rochester Hills;Eden Prairie;Minnetonka;Maple Grove;Waukesha;
      Green Bay;Overland Park;Lenexa;Wichita;Chattanooga;Redstone Arsenal;Auburn;Tuscaloosa;
      American Fork;Ogden;Orem;South Jordan;Park City;Las Cruces;Rio Rancho;White Sands;Henderson;
      Corvallis;Wilsonville;Lake Oswego;Tigard;Danbury;Norwalk;Groton;East Hartford;Storrs;
      Westport;Windsor Locks;Merrimack;Essex Junction;Greenville;Charleston;South Bend;Fort Wayne;
      Kokomo;Cedar Rapids;Iowa City;Stillwater;Baton Rouge;Bentonville;
      Little Rock;Fayetteville;Stennis Space Center;Bozeman;Missoula;Sioux Falls;Fargo;Anchorage;
      Fairbanks;Laramie;Cheyenne;Morgantown
      """
    ),
  ]

  private static let restOfAmerica: [(region: String, country: String, cities: String)] = [
    (
      "Ontario", "Canada",
      """
      Toronto;Ottawa;Waterloo;Kitchener;Markham;Mississauga;Kanata;Guelph;Oakville;Vaughan;
      Richmond Hill;Brampton;North York;Thunder Bay;Whitby
      """
    ),
    (
      "Quebec", "Canada",
      """
      Montreal=Montréal;Quebec City;Sherbrooke;Laval;Gatineau;Longueuil;Brossard;Bromont;
      Pointe-Claire
      """
    ),
    ("British Columbia", "Canada", "Vancouver;Burnaby;Victoria;Kelowna;Nanaimo"),
    (
      "", "Canada",
      """
      Calgary;Edmonton;Winnipeg;Halifax;Saskatoon;Regina;St. John's;Fredericton;Moncton;
      Lethbridge;Red Deer
      """
    ),
    (
      "", "Mexico",
      """
      Mexico City=CDMX;Guadalajara;Monterrey;Tijuana;Puebla;Querétaro=Queretaro;Zapopan;
      Aguascalientes;Hermosillo;Ciudad Juárez
      """
    ),
    (
      "", "Brazil",
      """
      São Paulo=Sao Paulo;Rio de Janeiro;Campinas;Florianópolis=Florianopolis;Brasília=Brasilia;
      Belo Horizonte;Porto Alegre;Curitiba;Recife;Fortaleza;São José dos Campos;Joinville
      """
    ),
    ("", "Argentina", "Buenos Aires;Córdoba=Cordoba;Rosario;Mendoza;La Plata"),
    ("", "Chile", "Santiago;Valparaíso=Valparaiso;Concepción"),
    ("", "Colombia", "Bogotá=Bogota;Medellín=Medellin;Cali;Barranquilla"),
    ("", "Peru", "Lima"),
    ("", "Uruguay", "Montevideo"),
    ("", "Ecuador", "Quito;Guayaquil"),
    ("", "Bolivia", "La Paz"),
    ("", "Paraguay", "Asunción"),
    ("", "Guatemala", "Guatemala City"),
    ("", "Panama", "Panama City"),
    ("", "Dominican Republic", "Santo Domingo"),
    ("", "Costa Rica", "Heredia"),
  ]

  private static let europe: [(region: String, country: String, cities: String)] = [
    (
      "England", "United Kingdom",
      """
      London;Cambridge;Oxford;Bristol;Manchester;Birmingham;Leeds;Liverpool;Sheffield;Southampton;
      Nottingham;Newcastle;Brighton;Milton Keynes;Guildford;Didcot;Harwell;Abingdon;Coventry;
      Teddington;Culham;Slough;York;Leicester;Norwich;Exeter;Plymouth;Portsmouth;Swindon;
      Basingstoke;Bracknell;Maidenhead;Farnborough;Cheltenham;Gloucester;Hinxton;Stevenage;
      Welwyn Garden City;Hatfield;St Albans;Watford;Luton;Hemel Hempstead;Warrington;Daresbury;
      Preston;Salford;Stockport;Macclesfield;Huddersfield;Bradford;Sunderland;Middlesbrough;
      Gaydon;Warwick;Wolverhampton;Telford;Barrow-in-Furness;Bournemouth;Winchester;Crawley;
      Croydon;Canterbury;Colchester;Ipswich;Peterborough;Northampton;Harlow;Uxbridge;Bicester;
      Hursley;Loughborough
      """
    ),
    (
      "Scotland", "United Kingdom",
      "Edinburgh;Glasgow;Aberdeen;Dundee;Livingston;Stirling;Inverness;St Andrews"
    ),
    ("", "United Kingdom", "Cardiff;Belfast;Swansea;Aberystwyth;Bangor;Bridgend;Derry"),
    ("", "Ireland", "Dublin;Galway;Limerick;Cork;Waterford;Leixlip;Maynooth;Athlone;Sligo"),
    (
      "", "France",
      """
      Paris;Grenoble;Lyon;Toulouse;Sophia Antipolis;Saclay;Palaiseau;Massy;Rennes;Nantes;Bordeaux;
      Marseille;Lille;Strasbourg;Montpellier;Brest;Cannes;Aix-en-Provence;Crolles;Meylan;Lannion;
      Cesson-Sévigné;Vélizy=Vélizy-Villacoublay;Boulogne-Billancourt;Issy-les-Moulineaux;
      Gif-sur-Yvette;Orsay;Guyancourt;Élancourt;Metz;Clermont-Ferrand;Dijon;Rouen;Caen;Le Mans;
      Angers;Poitiers;Limoges;Besançon;La Défense;Levallois-Perret;Courbevoie;Saint-Étienne;
      Valbonne;Villeurbanne;Rousset
      """
    ),
    (
      "", "Germany",
      """
      Berlin;Munich=München;Hamburg;Frankfurt=Frankfurt am Main;Stuttgart;Cologne=Köln;
      Düsseldorf=Dusseldorf;Dresden;Leipzig;Karlsruhe;Aachen;Nuremberg=Nürnberg;Darmstadt;
      Heidelberg;Walldorf;Hannover=Hanover;Bonn;Jena;Garching;Kaiserslautern;Saarbrücken;Freiburg;
      Ulm;Regensburg;Jülich;Mainz;Potsdam;Braunschweig;Erlangen;Ingolstadt;Wolfsburg;Dortmund;
      Essen;Bremen;Bochum;Duisburg;Wuppertal;Bielefeld;Münster;Mannheim;Augsburg;Wiesbaden;Kiel;
      Lübeck;Rostock;Magdeburg;Erfurt;Chemnitz;Göttingen;Kassel;Paderborn;Würzburg;Tübingen;
      Konstanz;Friedrichshafen;Reutlingen;Böblingen;Sindelfingen;Leonberg;Ludwigsburg;Heilbronn;
      Oberkochen;Ottobrunn;Unterschleißheim;Oberpfaffenhofen;Ismaning;Martinsried;Neubiberg;
      Herzogenaurach;Fürth;Bamberg;Bayreuth;Passau;Rosenheim;Offenbach;Eschborn;Bad Homburg;
      Rüsselsheim;Osnabrück;Oldenburg;Leverkusen;Gütersloh;Siegen;Trier;Koblenz;Marburg;Ilmenau;
      Cottbus;Renningen;Immenstaad
      """
    ),
    (
      "", "Netherlands",
      """
      Amsterdam;Eindhoven;Delft;Rotterdam;The Hague=Den Haag;Utrecht;Veldhoven;Leiden;Nijmegen;
      Enschede;Groningen;Tilburg;Breda;Arnhem;Wageningen;Haarlem;Hilversum;Hoofddorp;Noordwijk;
      Helmond;Maastricht;Amersfoort;Hengelo;Zoetermeer
      """
    ),
    (
      "", "Belgium",
      """
      Brussels;Leuven;Ghent=Gent;Antwerp;Liège;Mechelen;Louvain-la-Neuve;Hasselt;Bruges;Charleroi;
      Namur;Zaventem
      """
    ),
    ("", "Luxembourg", "Luxembourg City"),
    (
      "", "Switzerland",
      """
      Zurich=Zürich;Geneva=Genève;Lausanne;Basel;Bern;Zug;Lugano;Neuchâtel;Villigen;Rüschlikon;
      Winterthur;Lucerne=Luzern;St. Gallen=St Gallen;Ecublens;Fribourg;Allschwil;Dübendorf;
      Schlieren;Rapperswil;Wallisellen;Meyrin
      """
    ),
    (
      "", "Austria",
      """
      Vienna=Wien;Graz;Linz;Innsbruck;Villach;Klosterneuburg;Salzburg;Leoben;Dornbirn;Hagenberg;
      Wiener Neustadt;Klagenfurt
      """
    ),
    (
      "", "Spain",
      """
      Madrid;Barcelona;Valencia;Seville=Sevilla;Málaga=Malaga;Bilbao;San Sebastián=San Sebastian;
      Zaragoza;Granada;A Coruña;Vigo;Alicante;Murcia;Valladolid;Pamplona;Salamanca;
      Getafe;Tres Cantos;Las Palmas
      """
    ),
    ("", "Portugal", "Lisbon=Lisboa;Porto;Braga;Aveiro;Coimbra;Leiria;Oeiras"),
    (
      "", "Italy",
      """
      Milan=Milano;Rome=Roma;Turin=Torino;Bologna;Pisa;Genoa=Genova;Naples=Napoli;Trento;Catania;
      Florence=Firenze;Padua=Padova;Verona;Modena;Parma;Trieste;Bari;Palermo;Brescia;Bergamo;
      Pavia;Ivrea;Frascati;Perugia;Cagliari;Ispra
      """
    ),
    ("", "Greece", "Athens;Thessaloniki;Patras"),
    ("", "Cyprus", "Nicosia;Limassol"),
    (
      "", "Sweden",
      """
      Stockholm;Gothenburg=Göteborg;Lund;Malmö=Malmo;Linköping=Linkoping;Uppsala;Kista;Västerås;
      Örebro;Norrköping;Umeå;Luleå;Solna;Södertälje;Jönköping;Karlskrona;Karlstad;Kiruna;
      Älmhult;Helsingborg;Eskilstuna;Gävle;Skellefteå
      """
    ),
    (
      "", "Norway",
      "Oslo;Trondheim;Bergen;Stavanger;Tromsø;Kongsberg;Horten;Fornebu;Lysaker;Drammen;Kristiansand"
    ),
    (
      "", "Denmark",
      """
      Copenhagen=København;Aarhus;Odense;Aalborg;Lyngby;Ballerup;Kongens Lyngby;Billund;Esbjerg;
      Sønderborg;Hørsholm;Roskilde;Horsens
      """
    ),
    ("", "Finland", "Helsinki;Espoo;Tampere;Oulu;Turku;Vantaa;Jyväskylä;Kuopio;Vaasa"),
    ("", "Iceland", "Reykjavik"),
    ("", "Estonia", "Tallinn;Tartu"),
    ("", "Latvia", "Riga"),
    ("", "Lithuania", "Vilnius;Kaunas"),
    (
      "", "Poland",
      """
      Warsaw=Warszawa;Kraków=Krakow;Wrocław=Wroclaw;Gdańsk=Gdansk;Poznań=Poznan;Katowice;
      Łódź=Lodz;Szczecin;Lublin;Gdynia;Bydgoszcz;Rzeszów=Rzeszow;Białystok;Gliwice
      """
    ),
    ("", "Czech Republic", "Prague=Praha;Brno;Ostrava;Plzeň=Pilsen;Olomouc;Pardubice"),
    ("", "Slovakia", "Bratislava;Košice=Kosice;Žilina"),
    ("", "Hungary", "Budapest;Szeged;Debrecen;Győr"),
    ("", "Slovenia", "Ljubljana;Maribor"),
    ("", "Croatia", "Zagreb;Rijeka;Osijek"),
    ("", "Serbia", "Belgrade;Novi Sad;Niš"),
    ("", "Bulgaria", "Sofia;Plovdiv;Varna;Burgas"),
    (
      "", "Romania",
      "Bucharest;Cluj-Napoca=Cluj;Iași=Iasi;Timișoara=Timisoara;Brașov=Brasov;Sibiu;Oradea;Craiova"
    ),
    ("", "Ukraine", "Kyiv=Kiev;Lviv;Kharkiv;Odesa=Odessa;Dnipro"),
    ("", "Belarus", "Minsk"),
    ("", "Moldova", "Chișinău=Chisinau"),
    ("", "North Macedonia", "Skopje"),
    ("", "Bosnia and Herzegovina", "Sarajevo"),
    ("", "Albania", "Tirana"),
    ("", "Malta", "Valletta;Sliema"),
    ("", "Armenia", "Yerevan"),
    ("", "Turkey", "Istanbul;Ankara;Izmir;Bursa;Gebze;Kocaeli"),
  ]

  private static let asia: [(region: String, country: String, cities: String)] = [
    (
      "", "Israel",
      """
      Tel Aviv=Tel-Aviv;Haifa;Jerusalem;Herzliya=Herzeliya;Ra’anana=Raanana;Yokneam;
      Petah Tikva=Petach Tikva;Be’er Sheva;Caesarea;Rehovot;Hod HaSharon;Kfar Saba;Netanya;
      Ramat Gan;Migdal HaEmek;Nazareth;Kiryat Gat;Rishon LeZion;Bnei Brak;Rosh HaAyin
      """
    ),
    ("", "United Arab Emirates", "Dubai;Abu Dhabi;Sharjah;Masdar City;Al Ain"),
    ("", "Saudi Arabia", "Riyadh;Jeddah;Thuwal;Dhahran;Khobar=Al Khobar;Jubail;NEOM;Dammam"),
    ("", "Qatar", "Doha"),
    (
      "", "India",
      """
      Bangalore=Bengaluru;Hyderabad;Pune;Mumbai;Chennai;Delhi=New Delhi=Delhi NCR;
      Gurgaon=Gurugram;Noida;Kolkata;Ahmedabad;Kochi=Cochin;Coimbatore;
      Thiruvananthapuram=Trivandrum;Mysore=Mysuru;Indore;Jaipur;Chandigarh;Mohali;Nagpur;
      Bhubaneswar;Visakhapatnam=Vizag;Vijayawada;Surat;Vadodara=Baroda;Lucknow;Kanpur;
      Mangalore=Mangaluru;Navi Mumbai;Thane;Faridabad;Ghaziabad;Greater Noida;Gandhinagar;Goa;
      Patna;Bhopal;Dehradun;Roorkee;Kharagpur;Secunderabad;Madurai;Tiruchirappalli=Trichy;Vellore;
      Calicut=Kozhikode;Electronic City;Sanand;Guwahati;Pondicherry;Nashik
      """
    ),
    ("", "Pakistan", "Lahore;Karachi;Islamabad;Rawalpindi;Faisalabad;Peshawar"),
    ("", "Bangladesh", "Dhaka"),
    ("", "Sri Lanka", "Colombo"),
    (
      "", "China",
      """
      Beijing;Shanghai;Shenzhen;Guangzhou;Hangzhou;Nanjing;Suzhou;Chengdu;Wuhan;Xi'an=Xian;Zhuhai;
      Tianjin;Xiamen;Hefei;Dalian;Chongqing;Wuxi;Qingdao;Changsha;Dongguan;Macau;Ningbo;Shenyang;
      Jinan;Zhengzhou;Kunshan;Foshan;Harbin;Changchun;Fuzhou;Kunming;Nanchang;Jiaxing;Nantong;
      Changzhou;Guiyang;Pudong;Zhangjiang
      """
    ),
    ("", "Hong Kong", "Hong Kong=Hong Kong SAR=HK"),
    (
      "", "Taiwan",
      """
      Taipei;Hsinchu;Taichung;Tainan;Kaohsiung;Zhubei=Jhubei;Taoyuan;New Taipei=New Taipei City;
      Chiayi
      """
    ),
    (
      "", "Japan",
      """
      Tokyo;Osaka;Kyoto;Yokohama;Nagoya;Fukuoka;Hachioji;Tsukuba;Kawasaki;Sendai;Sapporo;Kobe;
      Hiroshima;Atsugi;Chiba;Saitama;Niigata;Okinawa;Kumamoto;Kanazawa;Shizuoka;Hamamatsu;Shibuya;
      Shinjuku;Roppongi;Kashiwa;Okayama;Nara
      """
    ),
    (
      "", "South Korea",
      """
      Seoul;Suwon;Hwaseong;Daejeon;Pangyo;Busan;Incheon;Seongnam;Pohang;Icheon;Yongin;Gwangju;
      Daegu;Ulsan;Cheongju;Pyeongtaek;Bundang;Gangnam;Changwon;Sejong;Songdo;Giheung
      """
    ),
    ("", "Vietnam", "Hanoi;Ho Chi Minh City=Saigon=HCMC;Da Nang=Danang;Hai Phong"),
    ("", "Thailand", "Bangkok;Chiang Mai;Phuket;Ayutthaya;Nonthaburi"),
    (
      "", "Malaysia",
      """
      Kuala Lumpur;Penang;Cyberjaya;George Town;Kulim;Johor Bahru;Petaling Jaya;Kuching;
      Bayan Lepas;Putrajaya;Shah Alam;Melaka;Ipoh
      """
    ),
    ("", "Singapore", "Singapore"),
    (
      "", "Indonesia",
      "Jakarta;Bandung;Surabaya;Yogyakarta;Batam;Tangerang;Bekasi;Semarang;Medan;Denpasar"
    ),
    (
      "", "Philippines",
      """
      Manila;Cebu;Makati;Quezon City;Taguig;Bonifacio Global City;Davao;Metro Manila;Pasig;
      Mandaluyong;Iloilo
      """
    ),
    ("", "Kazakhstan", "Almaty;Astana"),
    ("", "Uzbekistan", "Tashkent"),
    ("", "Georgia", "Tbilisi"),
    ("", "Nepal", "Kathmandu"),
    ("", "Cambodia", "Phnom Penh"),
    ("", "Bahrain", "Manama"),
    ("", "Kuwait", "Kuwait City"),
    ("", "Oman", "Muscat"),
    ("", "Jordan", "Amman"),
    ("", "Lebanon", "Beirut"),
  ]

  private static let south: [(region: String, country: String, cities: String)] = [
    (
      "", "Australia",
      """
      Sydney;Melbourne;Brisbane;Perth;Adelaide;Canberra;Hobart;Gold Coast;Geelong;Wollongong;
      Parramatta;Townsville;Cairns;North Sydney;Macquarie Park;Toowoomba
      """
    ),
    (
      "", "New Zealand",
      "Auckland;Wellington;Christchurch;Dunedin;Tauranga;Palmerston North;Queenstown"
    ),
    (
      "", "South Africa",
      """
      Cape Town;Johannesburg;Pretoria;Stellenbosch;Durban;Port Elizabeth=Gqeberha;Bloemfontein;
      Midrand;Sandton
      """
    ),
    ("", "Egypt", "Cairo;Giza"),
    ("", "Morocco", "Casablanca;Rabat;Marrakesh;Tangier"),
    ("", "Tunisia", "Tunis;Sfax"),
    ("", "Kenya", "Nairobi;Mombasa"),
    ("", "Nigeria", "Lagos;Abuja;Ibadan;Port Harcourt"),
    ("", "Rwanda", "Kigali"),
    ("", "Uganda", "Kampala"),
    ("", "Ethiopia", "Addis Ababa"),
    ("", "Tanzania", "Dar es Salaam"),
    ("", "Senegal", "Dakar"),
    ("", "Mauritius", "Port Louis"),
    ("", "Ghana", "Accra;Kumasi"),
  ]
}
