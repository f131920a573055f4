"""Pay as job advertisements write it, in many forms."""

from generator.chance import Chance

_YEARLY = (
    "Salary: ${low:,} - ${high:,} a year",
    "The pay range for this position is ${low:,} - ${high:,}.",
    "Compensation: ${low_k}K – ${high_k}K; equity on top",
    "Pay: ${low:,} to ${high:,}, by experience and place.",
    "${low:,}/year to ${high:,}/year + bonus",
    "The yearly salary is ${low} - ${high}.",
    "Salary is between ${low:,} and ${high:,}.",
    "Salary range: {low:,} - {high:,} USD",
    "Salary: £{low_k}k-£{high_k}k",
    "Salary: £{low:,} to £{high:,} per annum",
    "The salary is €{low_dots} – €{high_dots} gross per year.",
    "Salary: {low_spaces} - {high_spaces} EUR",
    "CHF {low:,} – {high:,} per annum",
    "Pay range: C${low:,} – C${high:,}",
    "We pay up to ${high_k}k.",
    "Salary from ${low:,}",
)
_MONTHLY = (
    "${low:,}/month to ${high:,}/month + benefits",
    "Stipend: ${low:,} per month",
    "SGD {low:,} - {high:,} per month",
)
_HOURLY = ("${low} - ${high} per hour", "Hourly rate: ${low} to ${high}", "${low}-{high}/hr")


def pay(chance: Chance) -> str:
    """A line about pay: mostly by the year, and in dollars."""
    at = chance.random()
    if at < 0.88:
        low = chance.between(16, 62) * 2500
        return _text(chance.skewed(_YEARLY), low, low + chance.between(4, 36) * 2500)
    if at < 0.94:
        low = chance.between(16, 40) * 200
        return _text(chance.skewed(_MONTHLY), low, low + chance.between(1, 15) * 200)
    low = chance.between(18, 60)
    return _text(chance.skewed(_HOURLY), low, low + chance.between(4, 30))


def _text(form: str, low: int, high: int) -> str:
    return form.format(
        low=low, high=high, low_k=low // 1000, high_k=high // 1000 + 1,
        low_dots=f"{low:,}".replace(",", "."), high_dots=f"{high:,}".replace(",", "."),
        low_spaces=f"{low:,}".replace(",", " "), high_spaces=f"{high:,}".replace(",", " "),
    )
