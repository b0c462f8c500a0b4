"""Who a manuscript in standard format is from. Kept with this computer's settings: no project's file holds it."""

from app.desktop.settings import Words

LEGAL_NAME = Words("export/legal_name")
CONTACT = Words("export/contact")  #: address, telephone and so on, in lines
