/// Labels that are known as a whole, with or without a colon.
extension LabelWords {
  static let wholeRequirements =
    [
      "what we look for", "what were looking for", "what we are looking for", "who we look for",
      "who were looking for", "who we are looking for", "were looking for", "we are looking for",
      "your profile", "profile", "candidate profile", "your background", "ideal candidate",
      "the ideal candidate", "who youll be", "who you will be", "you are", "you have", "you bring",
      "you know", "you need", "youll have", "you will have", "what youll have",
      "what you will have",
      "youll know", "you will know", "must", "musts", "must have", "must haves", "the must haves",
      "reqs", "hard requirements", "tech requirements", "hard skills", "non negotiables",
      "what it takes", "you should apply if", "apply if", "wed love to hear from you if",
      "we would love to hear from you if", "this role is for you if", "what makes you a great fit",
      "what makes you a good fit", "what you need to succeed", "what you need to be successful",
      "what youll need to succeed", "what youll need to be successful", "to succeed in this role",
      "to be successful in this role", "dein profil", "ihr profil", "anforderungen",
      "das bringst du mit", "das bringen sie mit", "votre profil", "ton profil",
      "profil recherch\u{E9}", "wed love to hear from you if you",
      "wed love to hear from you if you have", "we would love to hear from you if you",
      "we would love to hear from you if you have", "requisitos", "wymagania",
      "nasze wymagania", "krav", "kvalifikationer", "din profil", "tu perfil", "seu perfil",
      "requisiti", "functie eisen", "wat vragen wij", "wat breng je mee",
      "comp\u{E9}tences requises",
    ]
    + ["you might be", "you may be", "youll be", "you will be", "you could be", "youre", "you are"]
    .flatMap { opening in
      [
        "a fit", "a good fit", "a great fit", "a strong fit", "the right fit", "a match",
        "a good match", "a great match", "a strong match",
      ].flatMap { fit in
        ["if", "if you", "if you have", "if you are"].map { "\(opening) \(fit) \($0)" }
      }
    }

  static let wholePreferences = [
    "good to have but not crucial", "what makes you stand out", "we would like", "wed like",
    "advantages", "plusses", "plus points", "assets", "meritorious", "merits", "appreciated",
    "appreciated but not needed", "appreciated but not required", "differentials",
    "differentials not mandatory", "what is nice", "whats nice", "nice things", "bonus skills",
    "bonus knowledge", "if you also know", "if you also had", "if you also have",
    "what sets you apart", "what will set you apart", "ways to stand out", "how to stand out",
    "stand out skills", "nice", "nice if you know", "nice if you have", "nice to know", "also nice",
    "also nice to have", "extras", "wishlist", "wishes", "wed be thrilled if",
    "we would be thrilled if", "great if you have", "great if you know", "its a plus if",
    "it is a plus if", "its a plus if you have", "its a plus if you", "big plus", "added bonus",
    "extra credit", "brownie points", "advantageous", "beneficial",
    "not required but helpful", "not required but nice", "not required but a plus",
    "not required but appreciated", "not needed but helpful", "nice but not required",
    "nice but not needed", "its not a must but it helps", "not a must but it helps",
    "skills that would help", "skills that help", "what would help", "that would help",
    "extra points", "extra points for", "extra points if you have", "bonus points for",
    "von vorteil", "das w\u{E4}re von vorteil", "w\u{FC}nschenswert", "idealerweise", "les plus",
    "un plus", "atouts", "cherry on top", "icing on the cake", "mile widziane",
    "dodatkowe atuty", "meriterande", "deseable", "deseables", "desej\u{E1}vel", "diferenciais",
    "wenselijk", "pr\u{E9}", "gradito",
  ]

  static let wholeDuties = [
    "your responsibilities", "day to day", "a typical day", "essential functions",
    "essential job functions", "essential duties", "essential responsibilities",
    "essential duties and responsibilities", "essential duties responsibilities", "aufgaben",
    "deine aufgaben", "ihre aufgaben", "vos missions", "tes missions",
  ]

  static let wholeBenefits = [
    "why join us", "why us", "our benefits", "our perks", "our offer", "whats in it for you",
    "compensation and benefits", "compensation benefits", "benefits and compensation",
    "what youll get", "what you get", "what youll learn", "what you will learn",
    "skills youll learn", "skills you will learn", "youll learn", "you will learn", "wir bieten",
    "das bieten wir", "was wir bieten",
  ]

  /// What says that another part begins, which is about the employer.
  static let wholeIntroductions = [
    "about us", "who we are", "about the team", "about our team", "about the company",
    "our company", "our team", "our values",
  ]

  static let wholeWaivers = [
    "not needed", "not required", "not necessary", "not expected", "not important", "you dont need",
    "you do not need", "you dont need to know", "what you dont need", "no need for",
    "no need to know", "dont worry if", "dont worry if you", "dont worry if you dont know",
    "we dont expect", "we do not expect", "we dont require", "we do not require",
    "what we dont require", "what we dont expect", "what we dont need", "what isnt required",
    "what is not required",
  ]
}
