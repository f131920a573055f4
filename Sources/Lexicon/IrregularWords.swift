import Prose

/// Words whose spellings no rule brings together.
enum IrregularWords {
  private static let pairs: [(String, String)] = [
    ("matrix", "matrices"), ("index", "indices"), ("vertex", "vertices"),
    ("appendix", "appendices"), ("criterion", "criteria"), ("phenomenon", "phenomena"),
    ("schema", "schemata"), ("automaton", "automata"), ("spectrum", "spectra"),
    ("formula", "formulae"), ("antenna", "antennae"), ("lemma", "lemmata"), ("axis", "axes"),
    ("bacterium", "bacteria"), ("person", "people"), ("life", "lives"),
    ("leaf", "leaves"), ("shelf", "shelves"), ("child", "children"),
    ("metric", "metrics"), ("topic", "topics"), ("fabric", "fabrics"), ("clinic", "clinics"),
    ("characteristic", "characteristics"),
    ("gray", "grey"), ("defense", "defence"), ("license", "licence"), ("offense", "offence"),
    ("practice", "practise"), ("aluminum", "aluminium"), ("artifact", "artefact"),
    ("aging", "ageing"), ("judgment", "judgement"), ("fulfillment", "fulfilment"),
    ("skillful", "skilful"), ("enrollment", "enrolment"), ("sulfur", "sulphur"),
    ("mold", "mould"), ("molding", "moulding"), ("tire", "tyre"), ("math", "maths"),
    ("jewelry", "jewellery"), ("acknowledgment", "acknowledgement"),
    ("naive", "naïve"), ("instalment", "installment"),
  ]

  /// Hashes that mean the same word, both ways.
  static let hashes: [(UInt64, UInt64)] = {
    var folding = WordFolding()
    return pairs.map { (folding.hash(of: $0.0), folding.hash(of: $0.1)) }
      .filter { $0.0 != $0.1 }
  }()
}
