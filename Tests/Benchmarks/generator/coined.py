"""Names that nobody bears: of companies, products and teams."""

_ONSETS = "b br c ch d dr f fl g gl gr h j k kl l m n p pr qu r s sk st t th tr v w z".split()
_VOWELS = "a e i o u ai ea ou".split()
_CODAS = ["", "l", "m", "n", "r", "s", "x", "nd", "rn", "lt", "sk", "th"]
_ENDS = "a en is or um ay eth ick olm ert und ax ane".split()


def coined(number: int) -> str:
    """The name of this number, from a supply of millions; neighbours look unlike each other."""
    # An odd factor permutes the numbers below a power of two.
    code = (number * 0x9E3779B1 + 0x5F1D) % (1 << 32)
    parts = []
    for choices in (_ONSETS, _VOWELS, _CODAS, _ONSETS, _ENDS):
        code, choice = divmod(code, len(choices))
        parts.append(choices[choice])
    return "".join(parts).capitalize()
