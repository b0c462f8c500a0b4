"""The languages of AO3's form: the name that it shows for each, and the code by which the web knows it."""

_NAMES = """
so Soomaali
af Afrikaans
ain Aynu itak | アイヌ イタㇰ
ar العربية
am አማርኛ
oj Anishinaabemowin
arc ܐܪܡܝܐ | ארמיא
hy հայերեն
ase American Sign Language
ast asturianu
az Azərbaycan dili | آذربایجان دیلی
id Bahasa Indonesia
ms Bahasa Malaysia
bg Български
bn বাংলা
jv Basa Jawa
ba Башҡорт теле
be беларуская
bar Boarisch
bs Bosanski
br Brezhoneg
bo བོད་སྐད་
ca Català
ceb Cebuano
cs Čeština
chn Chinuk Wawa
crh къырымтатар тили | qırımtatar tili
cy Cymraeg
da Dansk
de Deutsch
et eesti keel
el Ελληνικά
en English
ang Eald Englisċ
es Español
eo Esperanto
eu Euskara
fa فارسی
fil Filipino
fr Français
frr Friisk
fur Furlan
ga Gaeilge
gd Gàidhlig
gl Galego
got 𐌲𐌿𐍄𐌹𐍃𐌺𐌰
hak 中文-客家话
ko 한국어
ha Hausa | هَرْشَن هَوْسَ
hi हिन्दी
hr Hrvatski
haw ʻŌlelo Hawaiʻi
ia Interlingua
zu isiZulu
is Íslenska
it Italiano
he עברית
kl Kalaallisut
xal Хальмг Өөрдин келн
kn ಕನ್ನಡ
ka ქართული
kw Kernewek
km ភាសាខ្មែរ
sw Kiswahili
ht kreyòl ayisyen
ku Kurdî | کوردی
ky Кыргызча
fcs Langue des signes québécoise
lv Latviešu valoda
lb Lëtzebuergesch
lt Lietuvių kalba
la Lingua latina
hu Magyar
mk македонски
ml മലയാളം
mt Malti
mnc ᠮᠠᠨᠵᡠ ᡤᡳᠰᡠᠨ
mr मराठी
mn ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠌ | Монгол Кирилл үсэг
my မြန်မာဘာသာ
myv Эрзянь кель
nah Nāhuatl
nan 中文-闽南话 臺語
ppl Nawat
nl Nederlands
ja 日本語
no Norsk
ce Нохчийн мотт
ood O'odham Ñiok
ota لسان عثمانى
ps پښتو
nds Plattdüütsch
pl Polski
pt-BR Português brasileiro
pt-PT Português europeu
fuc Pulaar
pa ਪੰਜਾਬੀ
kk qazaqşa | қазақша
qya Quenya
ro Română
ru Русский
sco Scots
sq Shqip
sjn Sindarin
si සිංහල
sk Slovenčina
sl Slovenščina
sr Српски
fi suomi
sv Svenska
ta தமிழ்
tt татар теле
mi te reo Māori
te తెలుగు
th ไทย
ti ትግርኛ
vi Tiếng Việt
cop ϯⲙⲉⲧⲣⲉⲙⲛ̀ⲭⲏⲙⲓ
tlh tlhIngan-Hol
tok toki pona
tsd τσακώνικα
chr ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ
tr Türkçe
uk Українська
ur اُردُو
ug ئۇيغۇر تىلى
vo Volapük
wuu 中文-吴语
yi יידיש
yua maayaʼ tʼàan
yue 中文-广东话 粵語
zh 中文-普通话 國語
"""
_NAME_OF = {code: name for code, _, name in (line.partition(" ") for line in _NAMES.strip().splitlines())}

# How AO3 has called a language in other years, and the parts of the names that stand for the whole.
_OTHERS = {"中文": "zh", "português": "pt", "bahasa melayu": "ms"}
_CODE_OF = {
    **{part.strip().casefold(): code for code, name in _NAME_OF.items() for part in name.split("|")},
    **{name.casefold(): code for code, name in _NAME_OF.items()},
    **_OTHERS,
}


def language_code(name: str) -> str:
    """The code of a language by AO3's name for it ("Français" is "fr"); empty for a name that isn't known."""
    return _CODE_OF.get(" ".join(name.split()).casefold(), "")


def language_name(code: str) -> str:
    """AO3's name for a language by its code, whatever the region: "en-GB" is "English"; empty where it has none."""
    return _NAME_OF.get(code) or _NAME_OF.get(code.split("-")[0], "")


def languages() -> tuple[tuple[str, str], ...]:
    """The code and the name of each language, in the order of AO3's form."""
    return tuple(_NAME_OF.items())
