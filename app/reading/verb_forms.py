"""Verbs as prose bends them: "run" is also "runs", "ran" and "running"."""

import re
from functools import lru_cache

# Past and past participle of the verbs that bend in a way of their own.
_IRREGULAR = {
    base: tuple(forms.split("/"))
    for base, _, forms in (
        verb.partition(":")
        for verb in """
    bend:bent bite:bit/bitten blow:blew/blown break:broke/broken bring:brought buy:bought catch:caught come:came
    creep:crept cut:cut dig:dug draw:drew/drawn drink:drank/drunk drive:drove/driven eat:ate/eaten fall:fell/fallen
    feel:felt fight:fought find:found flee:fled fling:flung fly:flew/flown get:got/gotten give:gave/given go:went/gone
    hear:heard hide:hid/hidden hit:hit hold:held keep:kept kneel:knelt/kneeled lay:laid lead:led leap:leapt/leaped
    leave:left let:let lie:lay/lain light:lit/lighted make:made meet:met pay:paid put:put read:read ride:rode/ridden
    ring:rang/rung rise:rose/risen run:ran/run say:said see:saw/seen seize:seized sell:sold send:sent set:set
    shake:shook/shaken shoot:shot shut:shut sing:sang/sung sit:sat sleep:slept slide:slid speak:spoke/spoken spin:spun
    spit:spat spring:sprang/sprung stand:stood steal:stole/stolen stick:stuck strike:struck/stricken
    stride:strode/stridden sweep:swept swim:swam/swum swing:swung take:took/taken tear:tore/torn tell:told
    think:thought throw:threw/thrown wake:woke/woken wear:wore/worn weep:wept win:won wind:wound write:wrote/written
    """.split()
    )
}
#: The past forms that do not end in -ed.
IRREGULAR_PASTS = frozenset(forms[0] for forms in _IRREGULAR.values())
_VOWELS = "aeiou"


@lru_cache(maxsize=1024)
def past_forms(base: str) -> frozenset[str]:
    """What a verb is in the past: "ran", "run" of "run"; "hurried" of "hurry"."""
    return frozenset(_IRREGULAR.get(base, (_joined(base, "ed"),)))


@lru_cache(maxsize=1024)
def verb_forms(base: str) -> frozenset[str]:
    """Every form of a verb, itself among them."""
    sibilant = re.search(r"(?:s|x|z|ch|sh|o)$", base) is not None
    third = base[:-1] + "ies" if _ends_in_y(base) else base + ("es" if sibilant else "s")
    return frozenset((base, third, _joined(base, "ing"), *past_forms(base)))


def _joined(base: str, ending: str) -> str:
    if ending == "ing" and base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + ending
    if ending == "ed" and _ends_in_y(base):
        return base[:-1] + "ied"
    return base + (base[-1] if _doubles(base) else "") + ending


def _ends_in_y(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in _VOWELS


def _doubles(base: str) -> bool:
    """Whether the last letter doubles: that of a short word, consonant, vowel, consonant ("run", "grab")."""
    vowels = sum(char in _VOWELS for char in base)
    return vowels == 1 and len(base) > 2 and base[-1] not in "wxyaeiou" and base[-2] in _VOWELS
