<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <location filename="../../app/desktop/check_process.py"/>
        <source>The check ended before it was done. It will be tried again after your next change.</source>
        <translation>Die Prüfung brach ab, bevor sie fertig war. Nach deiner nächsten Änderung wird sie noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Cast</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Things</source>
        <translation>Dinge</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/companion.py"/>
        <source>What is shown beside the chapter</source>
        <translation>Was neben dem Kapitel gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/chapter_editor.py"/>
        <source>Chapter text</source>
        <translation>Text des Kapitels</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Export “{title}”</source>
        <translation>„{title}“ exportieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Say where to write it: choose a place.</source>
        <translation>Sag, wohin exportiert werden soll: Wähl einen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>What this export leaves out</source>
        <translation>Was dieser Export weglässt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>There is nothing to export yet. Write a chapter, or import one, and come back.</source>
        <translation>Es gibt noch nichts zu exportieren. Schreib ein Kapitel oder importiere eins und komm dann wieder.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Nothing is lost: this format holds everything.</source>
        <translation>Nichts geht verloren: Dieses Format nimmt alles auf.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Reading the fic…</source>
        <translation>Die Fic wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>This is there already, and Headcanon did not write it, or it was changed since:
{files}
Replace it?</source>
        <translation>Das gibt es schon; es stammt nicht von Headcanon oder wurde seitdem geändert:
{files}
Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Nothing was written. Choose another place or name.</source>
        <translation>Es wurde nichts geschrieben. Wähl einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Copy for a beta reader</source>
        <translation>Kopie für Beta-Leser*innen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>A Word file with your chapters and your open comments. Your reader may change it with “Track changes” and comment on it in Word, LibreOffice or Google Docs; then choose File, Bring back a beta reader’s copy.</source>
        <translation>Eine Word-Datei mit deinen Kapiteln und offenen Kommentaren. Wer beta-liest, kann sie in Word, LibreOffice oder Google Docs mit „Änderungen nachverfolgen“ bearbeiten und kommentieren; danach wähl Datei, Beta-Kopie zurückholen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Put resolved comments in, too</source>
        <translation>Auch erledigte Kommentare mitgeben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Write the copy</source>
        <translation>Kopie schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln Kapitel</numerusform>
            <numerusform>%Ln Kapitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <source>Written: {what}.</source>
        <translation>Geschrieben: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/chapter_checks.py"/>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>What do you want to remember or ask here?</source>
        <translation>Was möchtest du dir hier merken oder fragen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>Your name, as beta readers will see it (asked only once):</source>
        <translation>Dein Name, so wie ihn Beta-Leser*innen sehen (wird nur einmal gefragt):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/composer.py"/>
        <source>On “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Folder for the chapters</source>
        <translation>Ordner für die Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/place_field.py"/>
        <source>The folder “{folder}” will be made.</source>
        <translation>Der Ordner „{folder}“ wird angelegt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>The fic is being exported still.</source>
        <translation>Die Fic wird noch exportiert.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Your last changes could not be saved, and would be missing. Save them first.</source>
        <translation>Deine letzten Änderungen konnten nicht gespeichert werden und würden fehlen. Speichere sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>Exporting to {place}…</source>
        <translation>Export nach {place}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Done: %Ln file(s) written to {folder}.</source>
        <translation>
            <numerusform>Fertig: %Ln Datei in {folder} geschrieben.</numerusform>
            <numerusform>Fertig: %Ln Dateien in {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>“{file}” was changed since Headcanon wrote it. Replace it?</source>
        <translation>„{file}“ wurde geändert, seit Headcanon die Datei geschrieben hat. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>LaTeX source</source>
        <translation>LaTeX-Quelltext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, to be pasted into AO3’s HTML editor.</source>
        <translation>Eine Datei je Kapitel, zum Einfügen in AO3s HTML-Editor.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A book for e-readers, with a table of contents.</source>
        <translation>Ein Buch für E-Reader, mit Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document for Word or Google Docs, good for beta readers.</source>
        <translation>Ein Dokument für Word oder Google Docs, gut für Beta-Leser*innen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document for LibreOffice.</source>
        <translation>Ein Dokument für LibreOffice.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Pages to print or to read.</source>
        <translation>Seiten zum Drucken oder Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Text with its emphasis written out, good for other tools.</source>
        <translation>Text, in dem Hervorhebungen ausgeschrieben sind, gut für andere Programme.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>The words alone.</source>
        <translation>Nur die Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A document that nearly every word processor opens.</source>
        <translation>Ein Dokument, das fast jede Textverarbeitung öffnet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Source for TeX, to set the pages yourself.</source>
        <translation>Quelltext für TeX, um die Seiten selbst zu setzen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Pandoc’s own tree, for other programs to read.</source>
        <translation>Pandocs eigener Baum, für andere Programme.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, for FanFiction.net’s document manager.</source>
        <translation>Eine Datei je Kapitel, für den Document Manager von FanFiction.net.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file for each chapter, to be pasted into Wattpad’s editor.</source>
        <translation>Eine Datei je Kapitel, zum Einfügen in Wattpads Editor.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A file that ends in {ending}.</source>
        <translation>Eine Datei, die auf {ending} endet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>For reading</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Standard manuscript format</source>
        <translation>Standard-Manuskriptformat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>A5 book</source>
        <translation>A5-Buch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Finished chapters (revised or posted)</source>
        <translation>Fertige (überarbeitet oder gepostet)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Posted chapters</source>
        <translation>Gepostete Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Chapters not yet posted</source>
        <translation>Noch nicht gepostete Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>Only those ticked</source>
        <translation>Nur die angekreuzten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>For a format of a newer Headcanon: {format}</source>
        <translation>Für ein Format eines neueren Headcanon: {format}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>A beta reader’s copy</source>
        <translation>Eine Beta-Kopie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Changes and comments</source>
        <translation>Änderungen und Kommentare</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Change or comment</source>
        <translation>Änderung oder Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>The change in its place</source>
        <translation>Die Änderung an ihrer Stelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>How changes are taken</source>
        <translation>Wie Änderungen übernommen werden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Put checked changes into the text</source>
        <translation>Angekreuzte Änderungen in den Text übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Take checked changes as comments</source>
        <translation>Angekreuzte Änderungen als Kommentare übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Check</source>
        <translation>Ankreuzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Uncheck</source>
        <translation>Häkchen entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Comparing it with your chapters…</source>
        <translation>Wird mit deinen Kapiteln verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/verbs/findings.py"/>
        <source>In no chapter</source>
        <translation>In keinem Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>not tracked</source>
        <translation>nicht nachverfolgt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Comment: {text}</source>
        <translation>Kommentar: {text}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Text that is in no chapter</source>
        <translation>Text, der in keinem Kapitel steht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>All by {author}</source>
        <translation>Alles von {author}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>All that nobody tracked</source>
        <translation>Alles nicht Nachverfolgte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Your reader changed nothing and made no comments.</source>
        <translation>In dieser Kopie wurde nichts geändert und nichts kommentiert.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Chosen: {what}.</source>
        <translation>Ausgewählt: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Put in “{new}”</source>
        <translation>„{new}“ einfügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Begin a new paragraph</source>
        <translation>Neuen Absatz beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Take out “{old}”</source>
        <translation>„{old}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>“{old}” becomes “{new}”</source>
        <translation>„{old}“ wird zu „{new}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>your text says so already</source>
        <translation>steht schon so in deinem Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>you have changed these words: taken as a comment</source>
        <translation>du hast diese Wörter geändert: als Kommentar übernommen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>no place found: taken as a comment</source>
        <translation>keine Stelle gefunden: als Kommentar übernommen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Your text says here now: “{words}”</source>
        <translation>In deinem Text steht hier jetzt: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>Nobody tracked this. It may be what you changed yourself since the copy was made.</source>
        <translation>Das hat niemand nachverfolgt. Vielleicht hast du es selbst geändert, seit die Kopie entstand.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <source>These words are no longer in your text.</source>
        <translation>Diese Wörter stehen nicht mehr in deinem Text.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Tracked changes</source>
        <translation>Nachverfolgte Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Accept the tracked changes</source>
        <translation>Nachverfolgte Änderungen annehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Undo the tracked changes</source>
        <translation>Nachverfolgte Änderungen zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Keep the tracked changes as comments</source>
        <translation>Nachverfolgte Änderungen als Kommentare behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The source has tracked changes.</source>
        <translation>Die Quelle enthält nachverfolgte Änderungen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Merge with the one before</source>
        <translation>Mit dem vorigen vereinen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>What was understood</source>
        <translation>Was erkannt wurde</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The chapter&apos;s fields</source>
        <translation>Die Felder des Kapitels</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The work&apos;s fields</source>
        <translation>Die Felder des Werks</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Take none</source>
        <translation>Keins übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Copy this report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>There is nothing to import: choose chapters or fields to take.</source>
        <translation>Es gibt nichts zu importieren: Wähl Kapitel oder Felder, die übernommen werden sollen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The chapter&apos;s fields ({count})</source>
        <translation>Felder des Kapitels ({count})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>The work&apos;s fields ({count})</source>
        <translation>Felder des Werks ({count})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Versions and drafts of this chapter</source>
        <translation>Fassungen und Entwürfe dieses Kapitels</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Keep this version…</source>
        <translation>Diese Fassung behalten…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Keep the chapter as it stands, under a name (Ctrl+Alt+S)</source>
        <translation>Das Kapitel, wie es jetzt ist, unter einem Namen behalten (Strg+Alt+S)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Another draft…</source>
        <translation>Anderer Entwurf…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Try another draft of this chapter; the main text is kept as it is</source>
        <translation>Einen anderen Entwurf dieses Kapitels versuchen; der Haupttext bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Only versions with a name</source>
        <translation>Nur Fassungen mit Namen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>No versions of this chapter yet. One is kept by itself before you change it, then every few minutes while you write. Keep one under a name before a big change: nothing can get lost then.</source>
        <translation>Noch keine Fassungen dieses Kapitels. Eine wird von selbst behalten, bevor du es änderst, dann alle paar Minuten, während du schreibst. Behalte vor einer großen Änderung eine unter einem Namen: Dann kann nichts verloren gehen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Main text</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Name it…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save as preset…</source>
        <translation>Als Voreinstellung speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>More for this preset</source>
        <translation>Mehr zu dieser Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>The fic is open to read only.</source>
        <translation>Die Fic ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>There is a preset “{name}” already. Replace it?</source>
        <translation>Es gibt schon eine Voreinstellung „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Rename the preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Delete the preset “{name}”? What it has written stays.</source>
        <translation>Voreinstellung „{name}“ löschen? Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Write this one</source>
        <translation>An diesem schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare with what is written now</source>
        <translation>Mit dem vergleichen, woran du schreibst</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Merge into the main text…</source>
        <translation>In den Haupttext übernehmen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <source>of {goal}</source>
        <translation>von {goal}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/day_ring.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{words} deleted</source>
        <translation>{words} gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count} of {goal} today</source>
        <translation>{count} von {goal} heute</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today more was deleted than written: {words}.</source>
        <translation>Heute wurde mehr gelöscht als geschrieben: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today’s goal is reached.</source>
        <translation>Das Tagesziel ist erreicht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{words} to go today.</source>
        <translation>Heute noch {words}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Today is a day off. What you write counts all the same.</source>
        <translation>Heute ist frei. Was du schreibst, zählt trotzdem.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>There is no goal for today. You can set one below.</source>
        <translation>Für heute gibt es kein Ziel. Unten kannst du eins setzen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Write today, and a streak begins.</source>
        <translation>Schreib heute, und eine Serie beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>the longest was {days}</source>
        <translation>die längste war {days}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>No streak at present; {best}.</source>
        <translation>Zurzeit keine Serie; {best}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Streak: {days} in a row, your longest yet.</source>
        <translation>Serie: {days} in Folge, deine längste bisher.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Streak: {days} in a row; {best}.</source>
        <translation>Serie: {days} in Folge; {best}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Sitting: it begins with the first word you type.</source>
        <translation>Sitzung: Sie beginnt mit dem ersten Wort, das du tippst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{count} of {goal}</source>
        <translation>{count} von {goal}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>This sitting: {words} words, {minutes}.</source>
        <translation>Diese Sitzung: {words} Wörter, {minutes}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Its goal is reached.</source>
        <translation>Ihr Ziel ist erreicht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>There is no goal for the whole fic. You can set one below.</source>
        <translation>Für die ganze Fic gibt es kein Ziel. Unten kannst du eins setzen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count}: the goal is reached.</source>
        <translation>{count}: Das Ziel ist erreicht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{count}, {words} to go.</source>
        <translation>{count}, noch {words}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>{day} is {days} of writing away: {words} on each.</source>
        <translation>Bis {day} bleiben an Schreibzeit {days}: jeweils {words}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>The deadline, {day}, has passed.</source>
        <translation>Der Termin, {day}, ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>You are {words} ahead.</source>
        <translation>Du bist {words} voraus.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>You are {words} behind the even pace.</source>
        <translation>Du liegst {words} hinter dem gleichmäßigen Tempo.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/sentences.py"/>
        <source>Of late you wrote {words} a day. Going on so, you are done on {day}.</source>
        <translation>Zuletzt hast du {words} am Tag geschrieben. Wenn du so weitermachst, bist du am {day} fertig.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>being written</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>New fic</source>
        <translation>Neue Fic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>My fic</source>
        <translation>Meine Fic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>This chapter</source>
        <translation>Dieses Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/exporting/words.py"/>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Open</source>
        <comment>comments</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Comments of which chapters</source>
        <translation>Kommentare aus welchen Kapiteln</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>Which comments</source>
        <translation>Welche Kommentare</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Comment on these words</source>
        <translation>Diese Wörter kommentieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>On what is selected, or on the sentence at the cursor (Ctrl+Alt+M)</source>
        <translation>Zum ausgewählten Text oder zum Satz beim Cursor (Strg+Alt+M)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>The comment and its answers</source>
        <translation>Der Kommentar und seine Antworten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>There are no words at the cursor to comment on.</source>
        <translation>Beim Cursor stehen keine Wörter, die du kommentieren könntest.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>resolve comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>reopen comment</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>answer to comment</source>
        <translation>Antwort auf Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Words no longer there</source>
        <translation>Wörter, die nicht mehr da sind</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>No comments yet. Select words in the text and press Ctrl+Alt+M; what a beta reader remarks comes here too.</source>
        <translation>Noch keine Kommentare. Wähl Wörter im Text aus und drück Strg+Alt+M; auch was Beta-Leser*innen anmerken, kommt hierher.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>{open} open, {resolved} resolved</source>
        <translation>{open} offen, {resolved} erledigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Headcanon fics (*.fic);;All files (*)</source>
        <translation>Headcanon-Fics (*.fic);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Keep the fic as</source>
        <translation>Fic speichern als</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Copy</source>
        <comment>name of a file</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Put the whole fic back to what it was on {moment}? What it is now is backed up first, so you can come back to it from here.</source>
        <translation>Die ganze Fic auf den Stand von {moment} zurücksetzen? Der jetzige Stand wird vorher gesichert, du kannst also von hier aus zu ihm zurück.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>The last changes could not be saved. Close all the same, and lose them?</source>
        <translation>Die letzten Änderungen konnten nicht gespeichert werden. Trotzdem schließen und sie verlieren?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{title} (to read only)</source>
        <translation>{title} (nur zum Lesen)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>To read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>The fic</source>
        <translation>Die Fic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Its backups</source>
        <translation>Ihre Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>minutes of writing</source>
        <translation>Minuten Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Keep a version of the chapter every so many minutes</source>
        <translation>Alle so viele Minuten eine Fassung des Kapitels behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>A version every</source>
        <translation>Eine Fassung alle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>What you type is saved within seconds. A backup of the whole fic is made when you close it after a change, and when you open it after half a day. The newest {count} are kept, and one a day for {days} days.</source>
        <translation>Was du tippst, ist in Sekunden gespeichert. Die ganze Fic wird gesichert, wenn du sie nach einer Änderung schließt und wenn du sie nach einem halben Tag öffnest. Die neuesten {count} Sicherungen bleiben, dazu eine pro Tag für {days} Tage.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>No backup yet. One is made when you close the fic, or now if you like.</source>
        <translation>Noch keine Sicherung. Eine entsteht, wenn du die Fic schließt, oder gleich, wenn du magst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open to look</source>
        <translation>Zum Ansehen öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Restore this one…</source>
        <translation>Diese wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Anderswo eine Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>{moment} · {size}</source>
        <translation>{moment} · {size}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open to read only: nothing is changed here.</source>
        <translation>Nur zum Lesen geöffnet: Hier wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Not saved! It is tried again every few seconds; save a copy elsewhere if that goes on.</source>
        <translation>Nicht gespeichert! Alle paar Sekunden wird es wieder versucht; speichere anderswo eine Kopie, wenn es so bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Not yet: within the next seconds.</source>
        <translation>Noch nicht: in den nächsten Sekunden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Everything. Nothing was written since the fic was opened.</source>
        <translation>Alles. Seit dem Öffnen der Fic wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Everything, last at {time}.</source>
        <translation>Alles, zuletzt um {time}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Copied to {file}</source>
        <translation>Kopiert nach {file}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Headcanon fics (*.fic)</source>
        <translation>Headcanon-Fics (*.fic)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Not saved yet…</source>
        <translation>Noch nicht gespeichert…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Not saved!</source>
        <translation>Nicht gespeichert!</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>Saving and backups. {state}</source>
        <translation>Speichern und Sichern. {state}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{words} ({count} today)</source>
        <translation>{words} ({count} heute)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/main_window.py"/>
        <source>{count} in this chapter</source>
        <translation>{count} in diesem Kapitel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/main_window.py"/>
        <source>%Ln word(s) selected</source>
        <translation>
            <numerusform>%Ln Wort ausgewählt</numerusform>
            <numerusform>%Ln Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>import of {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln new chapter(s)</source>
        <translation>
            <numerusform>%Ln neues Kapitel</numerusform>
            <numerusform>%Ln neue Kapitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>%Ln chapter(s) updated</source>
        <translation>
            <numerusform>%Ln Kapitel aktualisiert</numerusform>
            <numerusform>%Ln Kapitel aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>fields of the work</source>
        <translation>Felder des Werks</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/taking.py"/>
        <source>Imported: {what}.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Paste the words alone</source>
        <translation>Nur die Wörter einfügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Find in all chapters…</source>
        <translation>In allen Kapiteln suchen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>New fic…</source>
        <translation>Neue Fic…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Open the sample fic</source>
        <translation>Beispiel-Fic öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Import a manuscript…</source>
        <translation>Manuskript importieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import a folder or another program’s project…</source>
        <translation>Ordner oder fremdes Projekt importieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import from the clipboard…</source>
        <translation>Aus der Zwischenablage importieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Import again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Export again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Copy the chapter as AO3 HTML</source>
        <translation>Kapitel als AO3-HTML kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save the posting sheet…</source>
        <translation>Blatt zum Posten speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Mark the chapter as posted…</source>
        <translation>Kapitel als gepostet markieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Copy for a beta reader…</source>
        <translation>Kopie für Beta-Leser*innen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Bring back a beta reader’s copy…</source>
        <translation>Beta-Kopie zurückholen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Saving and backups…</source>
        <translation>Speichern und Sichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Close the fic</source>
        <translation>Fic schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Manuscripts ({kinds});;All files (*)</source>
        <translation>Manuskripte ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>Import a folder or another program&apos;s project</source>
        <translation>Ordner oder fremdes Projekt importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>{source} ({moment})</source>
        <translation>{source} ({moment})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <location filename="../../app/desktop/menus/file_menu.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/starting.py"/>
        <source>This fic is open to read only: nothing can be imported into it here.</source>
        <translation>Diese Fic ist nur zum Lesen geöffnet: Hier lässt sich nichts in sie importieren.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Superscript</source>
        <translation>Hochgestellt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Subscript</source>
        <translation>Tiefgestellt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Small capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Body text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Centred</source>
        <translation>Zentriert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Right</source>
        <translation>Rechtsbündig</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Verse</source>
        <translation>Verse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Scene break</source>
        <translation>Szenentrenner</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <source>Line across</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/format_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Curly quotes and dashes as I type</source>
        <translation>Typografische Anführungszeichen und Striche beim Tippen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Find a command or a place…</source>
        <translation>Befehl oder Stelle suchen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <location filename="../../app/desktop/menus/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>About Headcanon</source>
        <translation>Über Headcanon</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/help_menu.py"/>
        <source>Headcanon {version}

A writing assistant for fan-fiction authors. GPL-3.0-or-later.</source>
        <translation>Headcanon {version}

Ein Schreibprogramm für alle, die Fanfiction schreiben. GPL-3.0-or-later.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Story</source>
        <translation>&amp;Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>Comments and notes</source>
        <translation>Kommentare und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>At the cursor</source>
        <translation>Beim Cursor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>What becomes of the chapter</source>
        <translation>Was aus dem Kapitel wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Where it comes in</source>
        <translation>Wo es eingefügt wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Which chapter it updates</source>
        <translation>Welches Kapitel es aktualisiert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>at the beginning</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>after {heading}</source>
        <translation>nach {heading}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/manuscript_tree.py"/>
        <source>New chapter</source>
        <translation>Neues Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <source>Updates</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/fate_choice.py"/>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Begin a chapter at the cursor</source>
        <translation>Kapitel beim Cursor beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Merge with the next chapter</source>
        <translation>Mit dem nächsten Kapitel vereinen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Previous chapter</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Next finding</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Previous finding</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>What is checked…</source>
        <translation>Was geprüft wird…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Dismissed findings…</source>
        <translation>Ausgeblendete Hinweise…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Rename a character everywhere…</source>
        <translation>Figur überall umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>Record the time at the cursor…</source>
        <translation>Zeit beim Cursor festhalten…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <source>{name} page</source>
        <translation>Seite „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/story_menu.py"/>
        <location filename="../../app/desktop/sidebar.py"/>
        <source>{name} panel</source>
        <translation>Leiste „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Marks in the text</source>
        <translation>Markierungen im Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Saving and backups</source>
        <translation>Speichern und Sichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Straight quotes turn towards the words, two hyphens become a dash, three dots an ellipsis. Undo gives back what you typed.</source>
        <translation>Gerade Anführungszeichen werden typografisch, zwei Bindestriche ein Gedankenstrich, drei Punkte ein Auslassungszeichen. Rückgängig bringt zurück, was du getippt hast.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Which marks a straight quote becomes.</source>
        <translation>Was aus einem geraden Anführungszeichen wird.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>As the fic’s language has them</source>
        <translation>Wie in der Sprache der Fic üblich</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The line you write stays at one height, and the text moves instead.</source>
        <translation>Die Zeile, an der du schreibst, bleibt auf einer Höhe; stattdessen bewegt sich der Text.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>All else is dimmed while you write in focus mode.</source>
        <translation>Alles andere wird abgedunkelt, während du im Fokusmodus schreibst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Focus mode fills the screen</source>
        <translation>Fokusmodus füllt den Bildschirm</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Without this, focus mode stays within its window.</source>
        <translation>Sonst bleibt der Fokusmodus in seinem Fenster.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>What you write in. It changes nothing in what you export.</source>
        <translation>Worin du schreibst. Am Export ändert sie nichts.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The usual serif</source>
        <translation>Die übliche Serifenschrift</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Of the text on the page.</source>
        <translation>Für den Text auf der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>points</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The same text larger or smaller for a while; also with Ctrl++ and Ctrl+-.</source>
        <translation>Derselbe Text vorübergehend größer oder kleiner; auch mit Strg++ und Strg+-.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Width of the column</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>How long a line may get, in heights of a letter. Lines of 30 to 40 are easy to read.</source>
        <translation>Wie lang eine Zeile werden darf, gemessen in Buchstabenhöhen. Zeilen von 30 bis 40 lesen sich gut.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>100 % is set solid, 200 % is double.</source>
        <translation>100 % ist kompress, 200 % ist doppelt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>How you tell where one begins.</source>
        <translation>Woran man sieht, wo einer beginnt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Space between them</source>
        <translation>Abstand dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>First line indented, as in a book</source>
        <translation>Erste Zeile eingezogen, wie im Buch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The colours of the window. As the system: light or dark, and high contrast where you asked for it.</source>
        <translation>Die Farben des Fensters. Wie das System: hell oder dunkel, und mit hohem Kontrast, wo du darum gebeten hast.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Of menus, panels and dialogs; the text on the page has its own. For example {sizes}.</source>
        <translation>Für Menüs, Leisten und Dialoge; der Text auf der Seite hat seine eigene. Zum Beispiel {sizes}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Today’s words beside the day’s goal, below the text. Without a goal there is nothing to see.</source>
        <translation>Die Wörter von heute neben dem Tagesziel, unter dem Text. Ohne Ziel ist nichts zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>What the window speaks, when Headcanon is started again. Your text stays in its own language.</source>
        <translation>Was das Fenster spricht, sobald Headcanon neu gestartet wird. Dein Text bleibt in seiner Sprache.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <location filename="../../app/desktop/theme.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A wavy line under what may be a slip.</source>
        <translation>Eine Wellenlinie unter allem, was ein Versehen sein könnte.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A dashed line under what the ledger contradicts: ages, days, who knows what.</source>
        <translation>Eine gestrichelte Linie unter allem, was deinen Aufzeichnungen widerspricht: Alter, Tage, wer was weiß.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A light ground behind what is commented on.</source>
        <translation>Ein heller Grund hinter allem, was kommentiert ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>A dotted line under every name of somebody in the cast.</source>
        <translation>Eine gepunktete Linie unter jedem Namen einer Figur.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>There is nothing to set: what you write is saved as soon as you pause, and every {seconds} seconds while you don’t.</source>
        <translation>Hier gibt es nichts einzustellen: Was du schreibst, wird gespeichert, sobald du innehältst, und sonst alle {seconds} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Newest backups kept</source>
        <translation>Neueste Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Whole copies, made while you write and when you close the fic. The last one of each of {days} days is kept beside them.</source>
        <translation>Ganze Kopien, gemacht, während du schreibst und wenn du die Fic schließt. Daneben bleibt die jeweils letzte von {days} Tagen erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>The author of new fics, and of the comments that you write. It stays on this computer until you export a fic.</source>
        <translation>Unter diesem Namen entstehen neue Fics und deine Kommentare. Er bleibt auf diesem Computer, bis du eine Fic exportierst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../app/desktop/theme.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Size of the window’s letters</source>
        <translation>Schriftgröße des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Chapters’ goals</source>
        <translation>Ziele der Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Type a number of words; 0 for no goal.</source>
        <translation>Gib eine Zahl von Wörtern ein; 0 für kein Ziel.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Posting schedule</source>
        <translation>Zeitplan fürs Posten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>In the works</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Words an hour</source>
        <translation>Wörter pro Stunde</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Save the sittings</source>
        <translation>Sitzungen speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>The sittings could not be saved: {problem}</source>
        <translation>Die Sitzungen konnten nicht gespeichert werden: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Unchanged: {heading}</source>
        <translation>Unverändert: {heading}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Updates {heading}</source>
        <translation>Aktualisiert {heading}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, at the end</source>
        <translation>Neu, am Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, at the beginning</source>
        <translation>Neu, am Anfang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>New, after {heading}</source>
        <translation>Neu, nach {heading}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln chapter(s) found</source>
        <translation>
            <numerusform>%Ln Kapitel gefunden</numerusform>
            <numerusform>%Ln Kapitel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>%Ln new word(s)</source>
        <translation>
            <numerusform>%Ln neues Wort</numerusform>
            <numerusform>%Ln neue Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Author</source>
        <translation>Autor*in</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Archive warnings</source>
        <translation>Archivwarnungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Fandoms</source>
        <translation>Fandoms</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Additional tags</source>
        <translation>Weitere Tags</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>End notes</source>
        <translation>Anmerkungen am Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Place in the series</source>
        <translation>Nummer in der Serie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Canon baseline</source>
        <translation>Stand des Canons</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Gift for</source>
        <translation>Geschenk für</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Planned chapters</source>
        <translation>Geplante Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <source>Posted at</source>
        <translation>Gepostet unter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Posted on</source>
        <translation>Gepostet am</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>In focus mode, keep bright</source>
        <translation>Im Fokusmodus hervorheben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Typewriter scrolling</source>
        <translation>Scrollen wie auf der Schreibmaschine</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Split view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>To the part before</source>
        <translation>Zum vorigen Teil</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>Map of relationships</source>
        <translation>Karte der Beziehungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Goals in the status bar</source>
        <translation>Ziele in der Statusleiste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik markieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark what doesn’t fit</source>
        <translation>Markieren, was nicht passt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Tint words with comments</source>
        <translation>Kommentierte Wörter einfärben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/preferences/catalogue.py"/>
        <source>Mark names of the cast</source>
        <translation>Namen der Figuren markieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>The paragraph</source>
        <translation>Den Absatz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>The sentence</source>
        <translation>Den Satz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/editor/focus_light.py"/>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Find in the cast</source>
        <translation>In den Figuren suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Nobody yet. Accept names found in the text at the left, or add somebody yourself. Names in the cast are never marked as misspelt, and continuity knows whom a sentence is about.</source>
        <translation>Noch niemand da. Nimm links Namen an, die im Text gefunden wurden, oder füge selbst jemanden hinzu. Namen von Figuren werden nie als falsch geschrieben markiert, und die Kontinuität weiß, von wem ein Satz handelt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Other names, with commas between: Kurt, Mr. Hummel</source>
        <translation>Andere Namen, durch Kommas getrennt: Kurt, Mr. Hummel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>she/her, he/him, they/them…</source>
        <translation>she/her, he/him, they/them…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>1994, spring 1994 or 27 May 1994</source>
        <translation>1994, spring 1994 oder 27 May 1994</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Original</source>
        <translation>Eigene Figur</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>From canon</source>
        <translation>Aus dem Canon</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>One a line, such as:
eyes: brown
height: 6&apos;1&quot;
scar: left cheek</source>
        <translation>Eins je Zeile, etwa:
eyes: brown
height: 6&apos;1&quot;
scar: left cheek</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>This trait from the cursor on</source>
        <translation>Dieses Merkmal ab dem Cursor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>The line with the caret is so from the sentence at the text’s cursor on</source>
        <translation>Die Zeile mit der Schreibmarke gilt ab dem Satz am Cursor im Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>From</source>
        <comment>canon or original</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Conditions</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Merge into…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Rename everywhere…</source>
        <translation>Überall umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Another name in the text and in all that is said of the cast</source>
        <translation>Ein anderer Name im Text und in allem, was über die Figuren gesagt ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>from {since}</source>
        <translation>ab {since}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Merge “{name}” into the main text</source>
        <translation>„{name}“ in den Haupttext übernehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>What only one of the two changed is taken as it is. %Ln passage(s) were changed in both: choose which to keep.</source>
        <translation>
            <numerusform>Was nur in einem von beiden geändert wurde, wird übernommen. %Ln Stelle wurde in beiden geändert: Wähl, was bleibt.</numerusform>
            <numerusform>Was nur in einem von beiden geändert wurde, wird übernommen. %Ln Stellen wurden in beiden geändert: Wähl, was bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Nothing was changed in both: the main text takes over all that is new in the draft.</source>
        <translation>Nichts wurde in beiden geändert: Der Haupttext übernimmt alles, was im Entwurf neu ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep both wherever I haven’t chosen</source>
        <translation>Beides behalten, wo ich nicht gewählt habe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>%Ln passage(s) still to choose</source>
        <translation>
            <numerusform>Noch %Ln Stelle zu wählen</numerusform>
            <numerusform>Noch %Ln Stellen zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Passage {number} of {count}</source>
        <translation>Stelle {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep the main text</source>
        <translation>Haupttext behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Keep both, the main text first</source>
        <translation>Beides behalten, Haupttext zuerst</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/merge_dialog.py"/>
        <source>Taken out here:</source>
        <translation>Hier entfernt:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>{name} is really:</source>
        <translation>{name} ist in Wahrheit:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>merge {gone} into {kept}</source>
        <translation>{gone} mit {kept} zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Found in the text</source>
        <translation>Im Text gefunden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Names found in the text</source>
        <translation>Im Text gefundene Namen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Add to the cast</source>
        <translation>Zu den Figuren hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Is somebody…</source>
        <translation>Ist jemand…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>also {names}</source>
        <translation>auch {names}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>perhaps a place</source>
        <translation>vielleicht ein Ort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Every name in the text is known.</source>
        <translation>Jeder Name im Text ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln name(s) that are nobody’s yet.</source>
        <translation>
            <numerusform>%Ln Name, der noch niemandem gehört.</numerusform>
            <numerusform>%Ln Namen, die noch niemandem gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Figur</numerusform>
            <numerusform>%Ln Figuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>Is somebody</source>
        <translation>Ist jemand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>These names belong to:</source>
        <translation>Diese Namen gehören zu:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>add names of {name}</source>
        <translation>Namen von {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/cast_page.py"/>
        <source>reject names</source>
        <translation>Namen ablehnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_list.py"/>
        <source>What doesn’t fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_list.py"/>
        <source>%Ln more: look for words to see them.</source>
        <translation>
            <numerusform>%Ln weiterer: Such nach Wörtern, um ihn zu sehen.</numerusform>
            <numerusform>%Ln weitere: Such nach Wörtern, um sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Look for words</source>
        <translation>Nach Wörtern suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Look for words among the findings</source>
        <translation>In den Hinweisen nach Wörtern suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Put together by</source>
        <translation>Zusammengefasst nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By chapter</source>
        <translation>Nach Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By gravity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Why this may not fit</source>
        <translation>Warum das vielleicht nicht passt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln that cannot be so</source>
        <translation>
            <numerusform>%Ln kann nicht sein</numerusform>
            <numerusform>%Ln können nicht sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln hardly so</source>
        <translation>
            <numerusform>%Ln kann kaum sein</numerusform>
            <numerusform>%Ln können kaum sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln worth a look</source>
        <translation>
            <numerusform>%Ln ist einen Blick wert</numerusform>
            <numerusform>%Ln sind einen Blick wert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Everything fits, as far as the ledger and the text say.</source>
        <translation>Alles passt, soweit deine Aufzeichnungen und der Text es sagen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>%Ln dismissed…</source>
        <translation>
            <numerusform>%Ln ausgeblendet…</numerusform>
            <numerusform>%Ln ausgeblendet…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/continuity_panel.py"/>
        <source>Checking: {what}</source>
        <translation>Wird geprüft: {what}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>mend all</source>
        <translation>alles ausbessern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>It is intended</source>
        <translation>Es ist Absicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Why it is so, for yourself (may be left empty):</source>
        <translation>Warum es so ist, nur für dich (darf leer bleiben):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>accept finding as intended</source>
        <translation>Hinweis als Absicht annehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>turn rule off</source>
        <translation>Regel abschalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Change to “{words}”</source>
        <translation>Ändern in „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Dismiss here</source>
        <translation>Hier ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>It is intended…</source>
        <translation>Es ist Absicht…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Mend all %Ln like it</source>
        <translation>
            <numerusform>%Ln solchen ausbessern</numerusform>
            <numerusform>Alle %Ln dieser Art ausbessern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Dismiss everywhere</source>
        <translation>Überall ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>For whom or what this is about, in the whole story</source>
        <translation>Für alles, was davon in der ganzen Geschichte handelt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>Turn this rule off</source>
        <translation>Diese Regel abschalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/finding_why.py"/>
        <source>dismiss finding</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Find in the facts</source>
        <translation>In den Fakten suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>New fact</source>
        <translation>Neuer Fakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>No facts yet. A fact is something that is so in your story and that not everybody knows. Give it its cues, the words that give it away, and the checker sees who speaks of it too soon.</source>
        <translation>Noch keine Fakten. Ein Fakt ist etwas, das in deiner Geschichte so ist und das nicht alle wissen. Gib ihm Signalwörter, die ihn verraten, und die Prüfung sieht, wer zu früh davon spricht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>The words that give it away: divorce, divorced, ex-husband</source>
        <translation>Wörter, die ihn verraten: Scheidung, geschieden, Ex-Mann</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Scene in {chapter}</source>
        <translation>Szene in {chapter}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Cues</source>
        <translation>Signalwörter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Is so from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Who comes to know it</source>
        <translation>Wer davon erfährt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Changes of knowledge</source>
        <translation>Wer wann was erfährt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Somebody learns… (at the cursor)</source>
        <translation>Jemand erfährt… (beim Cursor)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>away</source>
        <translation>fort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>unconscious</source>
        <translation>bewusstlos</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>injured</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Say who dies, leaves, falls asleep or is hurt, and from which sentence on. The checker then sees who walks in though dead, and who runs on a broken leg.</source>
        <translation>Gib an, wer stirbt, fortgeht, einschläft oder verletzt wird, und ab welchem Satz. Die Prüfung sieht dann, wer tot zur Tür hereinkommt und wer mit gebrochenem Bein rennt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Add from the cursor on</source>
        <translation>Ab dem Cursor hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Divergences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Diverge at the cursor</source>
        <translation>Ab dem Cursor abweichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Diverge from the start</source>
        <translation>Von Anfang an abweichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Follow canon again</source>
        <translation>Wieder dem Canon folgen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>The start</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>What is so instead: they never marry</source>
        <translation>Was stattdessen so ist: Sie heiraten nie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>What the trait is instead: green</source>
        <translation>Was das Merkmal stattdessen ist: green</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Value instead</source>
        <translation>Wert stattdessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Go to its sentence</source>
        <translation>Zum Satz gehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Put the cursor into the sentence where your story leaves canon first.</source>
        <translation>Setz den Cursor zuerst in den Satz, in dem deine Geschichte vom Canon abweicht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>diverge from canon</source>
        <translation>vom Canon abweichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>change divergence</source>
        <translation>Abweichung ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>follow canon again</source>
        <translation>wieder dem Canon folgen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>Canon is left</source>
        <translation>Der Canon gilt nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from “{words}”</source>
        <translation>ab „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from the event {title}</source>
        <translation>ab dem Ereignis {title}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <source>from before the story</source>
        <translation>seit der Zeit vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>new condition</source>
        <translation>Neuer Zustand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>a broken wrist, in Paris…</source>
        <translation>ein gebrochenes Handgelenk, in Paris…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>run, climb, both hands</source>
        <translation>run, climb, both hands</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>For good, or not said</source>
        <translation>Für immer, oder nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Is</source>
        <comment>condition</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>Doesn’t fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>What can’t be done then, with commas between. Common injuries know theirs.</source>
        <translation>Was dann nicht geht, durch Kommas getrennt. Häufige Verletzungen kennen das Ihre.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>change condition</source>
        <translation>Zustand ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>{what}
since {since}</source>
        <translation>{what}
seit {since}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <source>{what}
since {since}, until {until}</source>
        <translation>{what}
seit {since}, bis {until}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>The end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Find in canon</source>
        <translation>Im Canon suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>New canon fact</source>
        <translation>Neuer Canon-Fakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>No canon facts yet. Write down what the source holds and where it says so (5x12; Book 3, chapter 7), set how far your story follows it, and say where it leaves it. The checker then tells what contradicts the canon that is still in force. A pack that others of your fandom have made can be imported.</source>
        <translation>Noch keine Canon-Fakten. Schreib auf, was die Vorlage sagt und wo (5x12; Book 3, chapter 7), leg fest, wie weit deine Geschichte ihr folgt, und sag, wo sie abweicht. Die Prüfung zeigt dann, was dem Canon widerspricht, der noch gilt. Ein Paket, das andere aus deinem Fandom gemacht haben, lässt sich importieren.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What the source holds:</source>
        <translation>Was die Vorlage sagt:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>new canon fact</source>
        <translation>neuer Canon-Fakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Import a canon pack</source>
        <translation>Canon-Paket importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon packs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Canon-Pakete (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>import canon pack</source>
        <translation>Canon-Paket importieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon pack</source>
        <translation>Canon-Paket</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Share canon as a pack</source>
        <translation>Canon als Paket weitergeben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon packs (*.yaml)</source>
        <translation>Canon-Pakete (*.yaml)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>There are no canon facts yet. Add one on the Canon page first.</source>
        <translation>Es gibt noch keine Canon-Fakten. Füge zuerst auf der Seite „Canon“ einen hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Diverge from canon</source>
        <translation>Vom Canon abweichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What this story leaves at the cursor:</source>
        <translation>Wovon diese Geschichte ab dem Cursor abweicht:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>5x12, Season 5, Book 3, chapter 7 or film 2; empty for all of canon</source>
        <translation>5x12, Season 5, Book 3, chapter 7 oder film 2; leer für den ganzen Canon</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>This story follows canon until</source>
        <translation>Diese Geschichte folgt dem Canon bis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Import a pack…</source>
        <translation>Paket importieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Share as a pack…</source>
        <translation>Als Paket weitergeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Where canon says so: 5x12; Book 3, chapter 7</source>
        <translation>Wo der Canon es sagt: 5x12; Book 3, chapter 7</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>eyes, hair, height, siblings, school…</source>
        <translation>eyes, hair, height, siblings, school…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>What it is in canon: blue</source>
        <translation>Was es im Canon ist: blue</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Words that contradict it: brown-eyed, his brown eyes</source>
        <translation>Wörter, die widersprechen: brown-eyed, his brown eyes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>About</source>
        <translation>Handelt von</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Canon says</source>
        <translation>Der Canon sagt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Contradicted by</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>In this story</source>
        <translation>In dieser Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>change canon fact</source>
        <translation>Canon-Fakt ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>canon baseline</source>
        <translation>Stand des Canons</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>delete canon fact</source>
        <translation>Canon-Fakt löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>The pack speaks of people who are not in your cast.</source>
        <translation>Das Paket spricht von Leuten, die nicht zu deinen Figuren gehören.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Add them to the cast</source>
        <translation>Zu den Figuren hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Take the facts without them</source>
        <translation>Die Fakten ohne sie übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>Overridden by this story</source>
        <translation>Von dieser Geschichte ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <source>After the baseline</source>
        <translation>Nach dem Stand des Canons</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>Nobody yet. Put the cursor where somebody learns it, and press Ctrl+K.</source>
        <translation>Noch niemand. Setz den Cursor dorthin, wo jemand davon erfährt, und drück Strg+K.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>change fact</source>
        <translation>Fakt ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>What is so in this story:</source>
        <translation>Was in dieser Geschichte so ist:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>new fact</source>
        <translation>neuer Fakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>delete fact</source>
        <translation>Fakt löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>who knows</source>
        <translation>wer was weiß</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>: {what}</source>
        <translation>: {what}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>The sentence at the cursor</source>
        <translation>Der Satz beim Cursor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>Event: {title}</source>
        <translation>Ereignis: {title}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Before the story</source>
        <translation>Vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>, from {name}</source>
        <translation>, von {name}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/moment_choice.py"/>
        <source>at {event}</source>
        <translation>bei {event}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/conditions_field.py"/>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <source>before the story</source>
        <translation>vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Spelling and grammar</source>
        <translation>Rechtschreibung und Grammatik</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>ignore issue</source>
        <translation>Hinweis ignorieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>ignore rule</source>
        <translation>Regel ignorieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>add to dictionary</source>
        <translation>ins Wörterbuch aufnehmen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>%Ln issue(s) in this chapter.</source>
        <translation>
            <numerusform>%Ln Hinweis in diesem Kapitel.</numerusform>
            <numerusform>%Ln Hinweise in diesem Kapitel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Nothing to mend in this chapter.</source>
        <translation>In diesem Kapitel gibt es nichts auszubessern.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>The check failed; the log says why.</source>
        <translation>Die Prüfung ist fehlgeschlagen; warum, steht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>%Ln Absatz unverändert</numerusform>
            <numerusform>%Ln Absätze unverändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Move it back</source>
        <translation>Zurückschieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>Moved to another place:</source>
        <translation>An eine andere Stelle verschoben:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>moved here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>set as {style}</source>
        <translation>gesetzt als {style}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>body text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>centred</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>right</source>
        <translation>rechtsbündig</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>verse</source>
        <translation>Verse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>list item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>scene break</source>
        <translation>Szenentrenner</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_html.py"/>
        <source>line across</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Ignore here</source>
        <translation>Hier ignorieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Ignore rule</source>
        <translation>Regel ignorieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/grammar_panel.py"/>
        <source>Add to dictionary</source>
        <translation>Ins Wörterbuch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Who learns what</source>
        <translation>Wer was erfährt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Blaine forgets this · Cooper tells Kurt and Rachel · the reader learns</source>
        <translation>Auf Englisch: Blaine forgets this · Cooper tells Kurt and Rachel · the reader learns</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{what}: its sentence is gone.</source>
        <translation>{what}: Der Satz dazu ist verschwunden.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>It was “{words}”. Set it to another sentence, or take it out.</source>
        <translation>Er lautete „{words}“. Verknüpfe einen anderen Satz oder entferne den Eintrag.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name}: {condition}</source>
        <translation>{name}: {condition}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The scene “{title}”</source>
        <translation>Die Szene „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The event “{title}”</source>
        <translation>Das Ereignis „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>The note “{title}”</source>
        <translation>Die Notiz „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name} and “{fact}”</source>
        <translation>{name} und „{fact}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{name}’s {trait}: {value}</source>
        <translation>{name}, {trait}: {value}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>{first} and {second}, {kind}</source>
        <translation>{first} und {second}, {kind}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>The reader</source>
        <translation>Die Leserschaft</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/lost_anchor.py"/>
        <source>Evidence that is gone</source>
        <translation>Verschwundene Belege</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>What they hold true instead</source>
        <translation>Was sie stattdessen für wahr halten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Say it</source>
        <translation>Sag es</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Rename a character everywhere</source>
        <translation>Figur überall umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>The new name in full</source>
        <translation>Der neue Name, ganz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Show every change…</source>
        <translation>Jede Änderung zeigen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>What the other names become. An empty one stays as it is.</source>
        <translation>Was aus den anderen Namen wird. Ein leeres Feld lässt den Namen, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Rename in {count} places</source>
        <translation>An {count} Stellen umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>What “{name}” becomes</source>
        <translation>Was aus „{name}“ wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Also where the name is written small ({name})</source>
        <translation>Auch wo der Name kleingeschrieben ist ({name})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>{name} has one of these names already: the two could no longer be told apart.</source>
        <translation>{name} trägt einen dieser Namen schon: Die beiden wären nicht mehr zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Titles, summaries and notes of chapters</source>
        <translation>Titel, Zusammenfassungen und Anmerkungen der Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/menus/menu_bar.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Canon</source>
        <translation>Canon</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>From</source>
        <comment>whom</comment>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Say which fact it is, and who it is about.</source>
        <translation>Sag, um welchen Fakt es geht und um wen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <source>Somebody learns or forgets…</source>
        <translation>Jemand erfährt oder vergisst…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Find a fact</source>
        <translation>Fakt suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Somebody learns…</source>
        <translation>Jemand erfährt…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Say who learns or forgets something in the sentence at the cursor (Ctrl+K)</source>
        <translation>Sag, wer im Satz beim Cursor etwas erfährt oder vergisst (Strg+K)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/view_menu.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/tour/steps.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <location filename="../../app/desktop/views/matrix_view.py"/>
        <source>Who knows what</source>
        <translation>Wer was weiß</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>As of the cursor, in {chapter}</source>
        <translation>Stand beim Cursor, in {chapter}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>No facts yet. A fact is something that is so in your story and that not everybody knows: a divorce, a name, a lie. Put the cursor where somebody learns one, and press Ctrl+K.</source>
        <translation>Noch keine Fakten. Ein Fakt ist etwas, das in deiner Geschichte so ist und das nicht alle wissen: eine Scheidung, ein Name, eine Lüge. Setz den Cursor dorthin, wo jemand davon erfährt, und drück Strg+K.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more fact(s). Search for one by its words.</source>
        <translation>
            <numerusform>%Ln weiterer Fakt. Such ihn nach seinen Wörtern.</numerusform>
            <numerusform>%Ln weitere Fakten. Such einen nach seinen Wörtern.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>not suggested</source>
        <translation>nicht mehr vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Suggested here</source>
        <translation>Hier vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>%Ln more in this chapter.</source>
        <translation>
            <numerusform>%Ln weiterer in diesem Kapitel.</numerusform>
            <numerusform>%Ln weitere in diesem Kapitel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>So it is</source>
        <translation>So ist es</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Suggest it at these words no more</source>
        <translation>Es bei diesen Wörtern nicht mehr vorschlagen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Whether it is so at this point, depends.</source>
        <translation>Ob es an dieser Stelle so ist, kommt darauf an.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Not so yet, at this point.</source>
        <translation>An dieser Stelle ist es noch nicht so.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>No longer so, at this point.</source>
        <translation>An dieser Stelle nicht mehr so.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>Whether it is so yet, depends.</source>
        <translation>Ob es schon so ist, kommt darauf an.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <source>Nothing says that these know: {names}.</source>
        <translation>Nichts sagt, dass es diese wissen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Go to: {words}</source>
        <translation>Gehe zu: {words}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer to the comment</source>
        <translation>Antwort auf den Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Resolve</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/history/controller.py"/>
        <location filename="../../app/desktop/panels/master_detail.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Comment’s text</source>
        <translation>Text des Kommentars</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/thread_view.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/wording.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Note’s title</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Write…</source>
        <translation>Schreib…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Note’s text</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>No notes yet. Keep ideas, promises to readers and loose ends here.</source>
        <translation>Noch keine Notizen. Hier ist Platz für Ideen, Versprechen an deine Leser*innen und lose Fäden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>New note here</source>
        <translation>Neue Notiz hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>A note on the sentence at the cursor</source>
        <translation>Eine Notiz zum Satz beim Cursor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/entries.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>change note {title}</source>
        <translation>Notiz {title} ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>new note</source>
        <translation>neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Drag a note, or press Alt and an arrow, to move it</source>
        <translation>Zieh eine Notiz oder drück Alt und eine Pfeiltaste, um sie zu verschieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>Find in notes</source>
        <translation>In den Notizen suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>No note holds these words.</source>
        <translation>In keiner Notiz stehen diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/notes_panel.py"/>
        <source>delete note {title}</source>
        <translation>Notiz {title} löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Find in the places</source>
        <translation>In den Orten suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>No places yet. Add where your scenes happen; the timeline then shows who is where.</source>
        <translation>Noch keine Orte. Füge hinzu, wo deine Szenen spielen; die Zeitlinie zeigt dann, wer wo ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Nothing larger</source>
        <translation>Nichts Größerem</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/places_page.py"/>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>As it is told</source>
        <translation>Wie erzählt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>As it happens</source>
        <translation>Wie geschehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Order of the scenes</source>
        <translation>Reihenfolge der Szenen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Table</source>
        <comment>timeline</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How the timeline is shown</source>
        <translation>Wie die Zeitleiste gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/palette/entries.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/panels/knowledge_dialog.py"/>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Seen by</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>%Ln time(s) can’t all be right: see Continuity.</source>
        <translation>
            <numerusform>%Ln Zeitangabe kann nicht stimmen: siehe Kontinuität.</numerusform>
            <numerusform>%Ln Zeitangaben können nicht alle stimmen: siehe Kontinuität.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Each scene that you write will stand here. Say when a few of them happen, or how long lies between, and the rest is worked out: dates, ages, and what can’t be.</source>
        <translation>Hier wird jede Szene stehen, die du schreibst. Sag von ein paar, wann sie spielen oder wie viel Zeit dazwischen liegt, und der Rest ergibt sich: Daten, Alter und was nicht sein kann.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Record a time</source>
        <translation>Zeit festhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>no time at all</source>
        <translation>gar keine Zeit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>any time, as in 3 years or 2 days</source>
        <translation>beliebig lange, sonst 3 years oder 2 days</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record this</source>
        <translation>Das festhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Say when.</source>
        <translation>Sag, wann.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Say in a few words what happens.</source>
        <translation>Sag in ein paar Wörtern, was geschieht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>“{length}” is not a length of time such as 3 years, 2 days or 90 minutes.</source>
        <translation>„{length}“ ist keine Zeitspanne wie 3 years, 2 days oder 90 minutes.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>The least is longer than the most.</source>
        <translation>Das Mindeste ist länger als das Höchste.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <source>Choose two different scenes or events.</source>
        <translation>Wähl zwei verschiedene Szenen oder Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Who is there, with commas between</source>
        <translation>Wer da ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Nowhere yet</source>
        <translation>Noch nirgends</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Nobody’s</source>
        <translation>Niemandes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/time_dialog.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>1 hour to 2 hours, or at most 2 days</source>
        <translation>1 hour to 2 hours, oder at most 2 days</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change scene</source>
        <translation>Szene ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lasts…</source>
        <translation>Dauert…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Time between</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>Lengths of time</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>{later}: {length} after {earlier}</source>
        <translation>{later}: {length} nach {earlier}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>What happens:</source>
        <translation>Was geschieht:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>new event</source>
        <translation>neues Ereignis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>When ({examples}):</source>
        <translation>Wann ({examples}):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>date event</source>
        <translation>Ereignis datieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How long it lasts (“3 years”, “1 hour to 2 hours”, “at most 2 days”, or nothing):</source>
        <translation>Wie lange es dauert („3 years“, „1 hour to 2 hours“, „at most 2 days“, oder nichts):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>length of event</source>
        <translation>Dauer des Ereignisses</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>There must be two scenes or events for time to pass between them.</source>
        <translation>Damit Zeit vergehen kann, braucht es zwei Szenen oder Ereignisse.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>What comes later:</source>
        <translation>Was später kommt:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>And what before it:</source>
        <translation>Und was davor:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>How long after (“3 years”, “1 day to 2 days”, or nothing for any time):</source>
        <translation>Wie lange danach („3 years“, „1 day to 2 days“, oder nichts für beliebig lange):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>time between</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>as a flashback</source>
        <translation>als Rückblende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <source>as a dream</source>
        <translation>als Traum</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>{name} is {age} here, but {right} by the dates.</source>
        <translation>{name} ist hier {age}, nach den Daten aber {right}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>{name} was born {birth}, and this scene’s time makes that {right} years. Mend the age, the birth date in Cast, or the scene’s date in Timeline.</source>
        <translation>{name} ist {birth} geboren; zur Zeit dieser Szene sind das {right} Jahre. Ändere das Alter, das Geburtsdatum bei den Figuren oder das Datum der Szene in der Zeitlinie.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/age_mismatch.py"/>
        <source>Age that doesn’t add up</source>
        <translation>Alter, das nicht aufgeht</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>{first} and {second}, {state}</source>
        <translation>{first} und {second}, {state}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>It begins here</source>
        <translation>Hier beginnt es</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>This scene, after the one before</source>
        <translation>Diese Szene nach der vorigen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>The scene before</source>
        <translation>Die Szene davor</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>“{words}” here, but {known} by the dates.</source>
        <translation>Hier „{words}“, nach den Daten aber {known}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>{what}: by what the ledger says of time it is {known}. Mend the words, or a date in Timeline.</source>
        <translation>{what}: Nach dem, was die Aufzeichnungen über die Zeit sagen, sind es {known}. Ändere die Worte oder ein Datum in der Zeitlinie.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at least {length}</source>
        <translation>mindestens {length}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <source>A length of time that doesn’t add up</source>
        <translation>Eine Zeitspanne, die nicht aufgeht</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/length_of_time.py"/>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at most {length}</source>
        <translation>höchstens {length}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{least} and {most}</source>
        <translation>{least} und {most}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>some time</source>
        <translation>einige Zeit</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{later} is {length} after {earlier}</source>
        <translation>{later} ist {length} nach {earlier}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>scene {number} of “{chapter}”</source>
        <translation>Szene {number} von „{chapter}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>the end of {what}</source>
        <translation>das Ende von {what}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{what} lasts {length}</source>
        <translation>{what} dauert {length}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{what} is dated {when}</source>
        <translation>{what} ist auf {when} datiert</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>{later} is told after {earlier}, and not as a flashback</source>
        <translation>{later} wird nach {earlier} erzählt, und nicht als Rückblende</translation>
    </message>
    <message>
        <location filename="../../app/continuity/time_words.py"/>
        <source>“{event}” is told of there</source>
        <translation>„{event}“ wird dort erzählt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/timeline_page.py"/>
        <location filename="../../app/verbs/time_words.py"/>
        <source>any time</source>
        <translation>beliebig lange</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>knows</source>
        <translation>weiß es</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>suspects</source>
        <translation>ahnt es</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>believes something else</source>
        <translation>glaubt etwas anderes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>has forgotten</source>
        <translation>hat es vergessen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>doesn’t know</source>
        <translation>weiß es nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Knows</source>
        <translation>Weiß es</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Suspects</source>
        <translation>Ahnt es</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Believes something else</source>
        <translation>Glaubt etwas anderes</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Has forgotten</source>
        <translation>Hat es vergessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Doesn’t know</source>
        <translation>Weiß es nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/page.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>Depends</source>
        <translation>Kommt darauf an</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>not said how</source>
        <translation>unbekannt, wie</translation>
    </message>
    <message>
        <location filename="../../app/continuity/change_findings.py"/>
        <location filename="../../app/continuity/wording.py"/>
        <source>the reader</source>
        <translation>die Leserschaft</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>{told}, namely that {instead}</source>
        <translation>{told}, nämlich: {instead}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>saw it</source>
        <translation>hat es gesehen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>was told</source>
        <translation>hat es gesagt bekommen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>was told by {source}</source>
        <translation>hat es von {source} gesagt bekommen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>worked it out</source>
        <translation>hat es sich erschlossen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>overheard it</source>
        <translation>hat es mitgehört</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>overheard it from {source}</source>
        <translation>hat es bei {source} mitgehört</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>read it</source>
        <translation>hat es gelesen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>was lied to</source>
        <translation>wurde belogen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>was lied to by {source}</source>
        <translation>wurde von {source} belogen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>has forgotten it</source>
        <translation>hat es vergessen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>remembers it</source>
        <translation>erinnert sich</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>has known it since before the story</source>
        <translation>weiß es schon von vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>knows from {source}</source>
        <translation>weiß es von {source}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>suspects it</source>
        <translation>ahnt es</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>at “{event}”</source>
        <translation>bei „{event}“</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>at an event that is gone</source>
        <translation>bei einem Ereignis, das es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>in a chapter that is gone</source>
        <translation>in einem Kapitel, das es nicht mehr gibt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>in {chapter}, which has no text now</source>
        <translation>in {chapter}, wo jetzt kein Text steht</translation>
    </message>
    <message>
        <location filename="../../app/continuity/wording.py"/>
        <source>somewhere in {chapter}: its sentence is no longer found</source>
        <translation>irgendwo in {chapter}: Der Satz dazu ist nicht mehr zu finden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>forgot it</source>
        <translation>hat es vergessen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>remembered it</source>
        <translation>hat sich erinnert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>knew from before</source>
        <translation>wusste es schon vorher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/goals/sentences.py"/>
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/words.py"/>
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Corkboard</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Knows</source>
        <comment>panel</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Nobody is in the cast yet. Add somebody on the Cast page first.</source>
        <translation>Es gibt noch keine Figuren. Füge zuerst auf der Seite „Figuren“ jemanden hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>{chapter}: {what}</source>
        <translation>{chapter}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>and %Ln more chapter(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Kapitel</numerusform>
            <numerusform>und %Ln weitere Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <source>Still there – {chapters}. You can export all the same.</source>
        <translation>Noch da – {chapters}. Du kannst trotzdem exportieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln open comment(s)</source>
        <translation>
            <numerusform>%Ln offener Kommentar</numerusform>
            <numerusform>%Ln offene Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/unfinished_line.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>%Ln mark(s) for what is to do</source>
        <translation>
            <numerusform>%Ln Merkzeichen für Offenes</numerusform>
            <numerusform>%Ln Merkzeichen für Offenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Deleted chapters</source>
        <translation>Gelöschte Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>What the chapter says</source>
        <translation>Was im Kapitel steht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>The trash is empty. Chapters that you delete come here, with their versions and drafts, and can go back to where they were. Scenes that you delete are in the chapter’s history.</source>
        <translation>Der Papierkorb ist leer. Kapitel, die du löschst, kommen mit ihren Fassungen und Entwürfen hierher und können dorthin zurück, wo sie waren. Gelöschte Szenen stehen im Verlauf des Kapitels.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>deleted {moment}</source>
        <translation>gelöscht {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>put back %Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln Kapitel zurücklegen</numerusform>
            <numerusform>%Ln Kapitel zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete “{title}” for good, with all its versions and drafts? This can’t be undone.</source>
        <translation>„{title}“ mit allen Fassungen und Entwürfen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete %Ln chapter(s) for good, with all their versions and drafts? This can’t be undone.</source>
        <translation>
            <numerusform>%Ln Kapitel mit allen Fassungen und Entwürfen endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Kapitel mit allen Fassungen und Entwürfen endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Empty the trash? %Ln chapter(s) will be gone for good, with all their versions and drafts. This can’t be undone.</source>
        <translation>
            <numerusform>Papierkorb leeren? %Ln Kapitel ist dann mit allen Fassungen und Entwürfen endgültig weg. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Papierkorb leeren? %Ln Kapitel sind dann mit allen Fassungen und Entwürfen endgültig weg. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>What was posted of it is kept only here: that goes too. AO3 is not touched.</source>
        <translation>Was davon gepostet wurde, ist nur hier aufbewahrt: Auch das verschwindet. AO3 bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/session.py"/>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>new chapter</source>
        <translation>neues Kapitel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move %Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln Kapitel verschieben</numerusform>
            <numerusform>%Ln Kapitel verschieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>A part begins here</source>
        <translation>Hier beginnt ein Teil</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Name of the part:</source>
        <translation>Name des Teils:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>begin part</source>
        <translation>Teil beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>rename part</source>
        <translation>Teil umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>rename chapter</source>
        <translation>Kapitel umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change numbering</source>
        <translation>Nummerierung ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>set chapter’s goal</source>
        <translation>Ziel des Kapitels setzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Word goal</source>
        <translation>Wortziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>Words (0 for no goal):</source>
        <translation>Wörter (0 für kein Ziel):</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>delete %Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln Kapitel löschen</numerusform>
            <numerusform>%Ln Kapitel löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>merge chapters</source>
        <translation>Kapitel vereinen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>split chapter</source>
        <translation>Kapitel teilen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Mark “{chapter}” as posted</source>
        <translation>„{chapter}“ als gepostet markieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Address on AO3</source>
        <translation>Adresse auf AO3</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/posted_dialog.py"/>
        <source>Mark as posted</source>
        <translation>Als gepostet markieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>move scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>join scenes</source>
        <translation>Szenen verbinden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/controller.py"/>
        <source>delete scene</source>
        <translation>Szene löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>A card will stand here for each scene that you write. Give it a line of what happens, and rearrange your fic by dragging the cards.</source>
        <translation>Hier wird für jede Szene, die du schreibst, eine Karte hängen. Schreib eine Zeile darauf, was geschieht, und ordne deine Fic um, indem du die Karten ziehst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Write the first scene</source>
        <translation>Die erste Szene schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Drag a card, or move it with Alt and the arrows. F2 writes on it, Enter goes to its words.</source>
        <translation>Zieh eine Karte oder bewege sie mit Alt und den Pfeiltasten. Mit F2 schreibst du darauf, die Eingabetaste führt zu ihrem Text.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>What happens in this scene</source>
        <translation>Was in dieser Szene geschieht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>The first line is its title:</source>
        <translation>Die erste Zeile ist der Titel:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/corkboard_page.py"/>
        <source>Scene {number}</source>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/manuscript_tree.py"/>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Chapters and scenes</source>
        <translation>Kapitel und Szenen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Show only scenes with these words</source>
        <translation>Nur Szenen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>The outline fills itself while you write: a row for each scene, with who is there, where and when. A scene begins where you press Ctrl+Enter in the text.</source>
        <translation>Die Gliederung füllt sich beim Schreiben von selbst: eine Zeile für jede Szene, mit wem, wo und wann. Eine Szene beginnt, wo du im Text Strg+Eingabe drückst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>To write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/tables.py"/>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/outline_page.py"/>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/signs.py"/>
        <source>Posted</source>
        <translation>Gepostet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New chapter here</source>
        <translation>Neues Kapitel hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Prologue</source>
        <translation>Prolog</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New prologue here</source>
        <translation>Neuer Prolog hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Interlude</source>
        <translation>Zwischenspiel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New interlude here</source>
        <translation>Neues Zwischenspiel hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Epilogue</source>
        <translation>Epilog</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>New epilogue here</source>
        <translation>Neuer Epilog hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Dissolve the part; its chapters stay	Del</source>
        <translation>Teil auflösen; die Kapitel bleiben	Entf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Name the scene	F2</source>
        <translation>Szene benennen	F2</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Hoch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Runter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Join with the next scene</source>
        <translation>Mit der nächsten Szene verbinden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>A new chapter begins here</source>
        <translation>Hier beginnt ein neues Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Delete the scene	Del</source>
        <translation>Szene löschen	Entf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>A part begins here…</source>
        <translation>Hier beginnt ein Teil…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>With its number</source>
        <translation>Mit Nummer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>By its title alone</source>
        <translation>Nur mit Titel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Chapter to post</source>
        <translation>Kapitel zum Posten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copy the text as AO3 HTML</source>
        <translation>Text als AO3-HTML kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Mark as posted…</source>
        <translation>Als gepostet markieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Save the sheet…</source>
        <translation>Blatt speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3’s form for the work</source>
        <translation>AO3s Formular für das Werk</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3’s form for the chapter</source>
        <translation>AO3s Formular für das Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>The work or the chapter</source>
        <translation>Das Werk oder das Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Work</source>
        <comment>AO3’s form</comment>
        <translation>Werk</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>✓ {chapter}</source>
        <translation>✓ {chapter}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copied for AO3: {chapter}, {words}</source>
        <translation>Für AO3 kopiert: {chapter}, {words}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/verbs/posting_sheet.py"/>
        <source>There is nothing to post yet: the project has no chapters.</source>
        <translation>Es gibt noch nichts zu posten: Das Projekt hat keine Kapitel.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Save the posting sheet</source>
        <translation>Blatt zum Posten speichern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Page for a browser (*.html);;Plain text (*.txt)</source>
        <translation>Seite für den Browser (*.html);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>? (not known yet)</source>
        <translation>? (noch offen)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Part of the series</source>
        <translation>Nummer in der Serie</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Where the work is posted</source>
        <translation>Wo das Werk gepostet ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Nothing to post yet: write a chapter, and it is offered here. The work can be described.</source>
        <translation>Noch nichts zu posten: Schreib ein Kapitel, und es wird hier angeboten. Das Werk kannst du schon beschreiben.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Posted on {day}.</source>
        <translation>Gepostet am {day}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>The next to be posted.</source>
        <translation>Als Nächstes zu posten.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Not posted yet.</source>
        <translation>Noch nicht gepostet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Due on {day}.</source>
        <translation>Fällig am {day}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3 would refuse: {fields}</source>
        <translation>AO3 würde ablehnen: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>AO3 still asks for: {fields}</source>
        <translation>AO3 verlangt noch: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Ready to post: {words} words as AO3 counts them.</source>
        <translation>Bereit zum Posten: {words} Wörter, wie AO3 zählt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>Copied: {field}</source>
        <translation>Kopiert: {field}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <source>change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Word goal…</source>
        <translation>Wortziel…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>Move to trash	Del</source>
        <translation>In den Papierkorb	Entf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta_copy_dialog.py"/>
        <location filename="../../app/desktop/structure/tree_menu.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Where your fic is written, kept consistent, and made ready to post.</source>
        <translation>Hier schreibst du deine Fic, hältst sie stimmig und machst sie bereit zum Posten.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Look at the sample fic</source>
        <translation>Beispiel-Fic ansehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Projects opened last</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Projects that you open will be listed here. You can also drop a .fic file or a manuscript (.docx, .txt, .html, .epub…) anywhere on this window.</source>
        <translation>Projekte, die du öffnest, stehen dann hier. Du kannst auch eine .fic-Datei oder ein Manuskript (.docx, .txt, .html, .epub…) irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/welcome.py"/>
        <source>Nothing you write leaves this computer.</source>
        <translation>Nichts, was du schreibst, verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Open to read only: another window is writing to this project, or its folder is locked.</source>
        <translation>Nur zum Lesen geöffnet: Ein anderes Fenster schreibt in dieses Projekt, oder sein Ordner ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Nothing written yet. Begin a first chapter, or bring what you have with File, Import a manuscript: Word, AO3 pages, plain text and more.</source>
        <translation>Noch nichts geschrieben. Beginne ein erstes Kapitel oder hol mit Datei, Manuskript importieren herein, was du hast: Word, AO3-Seiten, reinen Text und mehr.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Begin the first chapter</source>
        <translation>Das erste Kapitel beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>{problem} Your words are still here: do not close the window; use File, Save a copy.</source>
        <translation>{problem} Deine Wörter sind noch da: Schließ das Fenster nicht; nimm Datei, Kopie speichern.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/write_page.py"/>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Comments or what is to do</source>
        <translation>Kommentare oder was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <location filename="../../app/desktop/comments/comments_view.py"/>
        <location filename="../../app/desktop/find/rename_dialog.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>There are no open comments.</source>
        <translation>Es gibt keine offenen Kommentare.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Nothing is marked as still to be written.</source>
        <translation>Nichts ist als noch zu schreiben markiert.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>Comments ({count})</source>
        <translation>Kommentare ({count})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/comments_panel.py"/>
        <source>To do ({count})</source>
        <translation>Zu tun ({count})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Marks to look for</source>
        <translation>Merkzeichen, nach denen gesucht wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Look for these words; [ ] is anything in square brackets. Empty, the usual ones are looked for.</source>
        <translation>Nach diesen Wörtern wird gesucht; [ ] steht für alles in eckigen Klammern. Ist das Feld leer, gelten die üblichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>%Ln mark(s) in the text.</source>
        <translation>
            <numerusform>%Ln Merkzeichen im Text.</numerusform>
            <numerusform>%Ln Merkzeichen im Text.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/todo_view.py"/>
        <source>Nothing is marked. Write TK or [find her name] where something is still to come, and it is listed.</source>
        <translation>Nichts ist markiert. Schreib TK oder [Namen suchen], wo noch etwas kommen soll, und es steht hier.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Find in this chapter</source>
        <translation>In diesem Kapitel suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>AB</source>
        <translation>AB</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match the case of what is replaced</source>
        <translation>Groß- und Kleinschreibung übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match the case of what is replaced: HE becomes SHE</source>
        <translation>Groß- und Kleinschreibung übernehmen: ER wird zu SIE</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/again.py"/>
        <location filename="../../app/desktop/exporting/dialog.py"/>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Replace all…</source>
        <translation>Alle ersetzen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <source>Not in this chapter</source>
        <translation>Nicht in diesem Kapitel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_bar.py"/>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Find in all chapters</source>
        <translation>In allen Kapiteln suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Type what you look for: every chapter is searched, with what you wrote just now. Straight quotes find curly ones, a hyphen finds dashes. Down goes to the hits, Enter into the text.</source>
        <translation>Tipp ein, was du suchst: Jedes Kapitel wird durchsucht, auch was du gerade geschrieben hast. Gerade Anführungszeichen finden typografische, ein Bindestrich findet Gedankenstriche. Pfeil nach unten führt zu den Treffern, die Eingabetaste in den Text.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>Not in any chapter.</source>
        <translation>In keinem Kapitel.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>in %Ln chapter(s)</source>
        <translation>
            <numerusform>in %Ln Kapitel</numerusform>
            <numerusform>in %Ln Kapiteln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/find_panel.py"/>
        <source>{found}, and more: only these are shown.</source>
        <translation>{found}, und noch mehr: Nur diese werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/found_model.py"/>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/preview_model.py"/>
        <source>{ticked} of {count}</source>
        <translation>{ticked} von {count}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Match case: “Rose” is not “rose”</source>
        <translation>Groß- und Kleinschreibung beachten: „Rose“ ist nicht „rose“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Whole words: “her” is not in “there”</source>
        <translation>Ganze Wörter: „her“ steckt nicht in „there“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/query_field.py"/>
        <source>Regular expression: found just as it is written, quotes and dashes in this shape alone</source>
        <translation>Regulärer Ausdruck: genau so gesucht, wie er dasteht, auch Anführungszeichen und Striche nur in dieser Form</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/importing/dialog.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Show only what is doubtful</source>
        <translation>Nur Zweifelhaftes zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Nothing was found that would change. Look for something else, or allow more.</source>
        <translation>Es wurde nichts gefunden, das sich ändern würde. Such nach etwas anderem oder lass mehr zu.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Replace {count}</source>
        <translation>{count} ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Every change that will be made. Untick what should stay as it is; one undo takes all of it back.</source>
        <translation>Jede Änderung, die gemacht wird. Nimm das Häkchen weg, wo etwas bleiben soll; einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>%Ln change(s) in doubt, not ticked.</source>
        <translation>
            <numerusform>%Ln Änderung ist zweifelhaft und nicht angekreuzt.</numerusform>
            <numerusform>%Ln Änderungen sind zweifelhaft und nicht angekreuzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/find/replace_dialog.py"/>
        <source>replace “{words}”</source>
        <translation>„{words}“ ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Previous comment</source>
        <translation>Voriger Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Answer the comment</source>
        <translation>Auf den Kommentar antworten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Resolve the comment, or reopen it</source>
        <translation>Kommentar erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Next mark for what is to do</source>
        <translation>Nächstes Merkzeichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>List what is to do</source>
        <translation>Auflisten, was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>New note on these words</source>
        <translation>Neue Notiz zu diesen Wörtern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Move the note up</source>
        <translation>Notiz nach oben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/comments_menu.py"/>
        <source>Move the note down</source>
        <translation>Notiz nach unten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Summaries and notes</source>
        <translation>Zusammenfassungen und Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>My open comments, in the margin</source>
        <translation>Meine offenen Kommentare, am Rand</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Legal name</source>
        <translation>Bürgerlicher Name</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Address, telephone, e-mail</source>
        <translation>Anschrift, Telefon, E-Mail</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Kept on this computer only, never in the fic’s file: you may hand that to others.</source>
        <translation>Bleibt nur auf diesem Computer, nie in der Datei der Fic: Die gibst du vielleicht weiter.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/choices_form.py"/>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_shelf.py"/>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/desktop/page_tabs.py"/>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>Find a command or a place</source>
        <translation>Befehl oder Stelle suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>What to do, or where to go: a few letters will do</source>
        <translation>Was du tun oder wohin du willst: Ein paar Buchstaben genügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>A command, a chapter, a scene, a character…</source>
        <translation>Ein Befehl, ein Kapitel, eine Szene, eine Figur…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/palette/palette.py"/>
        <source>Nothing is called like this. Try fewer letters.</source>
        <translation>So heißt nichts. Versuch es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/engine.py"/>
        <source>Reading the ledger</source>
        <translation>Aufzeichnungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/engine.py"/>
        <source>Reading {chapter}</source>
        <translation>{chapter} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>{first}; or {second}</source>
        <translation>{first}; oder {second}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>It depends on when things happen. {either}.</source>
        <translation>Es kommt darauf an, wann etwas geschieht. {either}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Before that: {told}.</source>
        <translation>Davor: {told}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Only in a dream: {told}.</source>
        <translation>Nur in einem Traum: {told}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Nothing says that {name} knows.</source>
        <translation>Nichts sagt, dass {name} es weiß.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/knowledge_answers.py"/>
        <source>Not counted: {told}.</source>
        <translation>Nicht gezählt: {told}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>“{word}” is nearly “{name}”.</source>
        <translation>„{word}“ ist beinahe „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>“{name}” stands in the text {often} times, “{word}” {seldom}. If it is another name, add it to the cast, to the places or to the dictionary.</source>
        <translation>„{name}“ steht {often}-mal im Text, „{word}“ {seldom}-mal. Ist es ein anderer Name, füge ihn zu den Figuren, den Orten oder dem Wörterbuch hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/near_name.py"/>
        <source>A name that is nearly right</source>
        <translation>Ein Name, der beinahe stimmt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>The words “{words}” give away: {fact}. {state} If it is meant, dismiss this; if somebody learns it earlier, say where in Facts.</source>
        <translation>Die Wörter „{words}“ verraten: {fact}. {state} Wenn es Absicht ist, blende diesen Hinweis aus; wenn jemand es früher erfährt, sag bei den Fakten, wo.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} speaks of “{words}”, but {why}.</source>
        <translation>{name} spricht von „{words}“, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} writes of “{words}”, but {why}.</source>
        <translation>{name} schreibt von „{words}“, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>{name} thinks of “{words}”, but {why}.</source>
        <translation>{name} denkt an „{words}“, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>has forgotten it by then</source>
        <translation>hat es bis dahin vergessen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>believes something else then</source>
        <translation>glaubt da etwas anderes</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>doesn’t know it yet</source>
        <translation>weiß es noch nicht</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>nothing says that they know</source>
        <translation>nichts sagt, dass das hier bekannt ist</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/speaks_before_knowing.py"/>
        <source>Speaks of it before knowing</source>
        <translation>Spricht davon, ohne es zu wissen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>These times can’t all be right.</source>
        <translation>Diese Zeiten können nicht alle stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>{circle}. One of them must give way; a scene told out of order can be marked as a flashback.</source>
        <translation>{circle}. Eine dieser Angaben muss weichen; eine Szene außer der Reihe lässt sich als Rückblende markieren.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/time_contradiction.py"/>
        <source>Times that can’t all be right</source>
        <translation>Zeiten, die nicht alle stimmen können</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>{name}’s {feature}: {here} here, {trait} in the cast.</source>
        <translation>{name}, {feature}: hier {here}, bei den Figuren {trait}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>In the cast, {name}’s {feature}: {trait}. Mend the text, or the trait; if it changes in the story, add the new one to the cast with the place where it does.</source>
        <translation>Bei den Figuren steht für {name}: {feature}, {trait}. Ändere den Text oder das Merkmal; ändert es sich in der Geschichte, trage das neue mit der Stelle bei den Figuren ein.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>{trait} from here on</source>
        <translation>{trait} ab hier</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_changed.py"/>
        <source>Looks that change</source>
        <translation>Aussehen, das sich ändert</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <location filename="../../app/storyview/date_words.py"/>
        <source>{date} is a {right}, not a {wrong}.</source>
        <translation>{date} ist ein {right}, kein {wrong}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>By the calendar. If your story’s world has another one, dismiss this.</source>
        <translation>Nach dem Kalender. Wenn in deiner Geschichte ein anderer gilt, blende diesen Hinweis aus.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>{day} here, but the scene is on a {right}.</source>
        <translation>Hier {day}, die Szene spielt aber an einem {right}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>The scene is dated {date}, which is a {right}. Mend the day here, or the scene’s date in Timeline.</source>
        <translation>Die Szene ist auf den {date} datiert, das ist ein {right}. Ändere den Tag hier oder das Datum der Szene in der Zeitlinie.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>Weekday and date disagree</source>
        <translation>Wochentag und Datum passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Take this change back</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Restore the whole earlier version</source>
        <translation>Die ganze frühere Fassung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/canon/divergences.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/history/safekeeping_dialog.py"/>
        <location filename="../../app/desktop/history/trash_dialog.py"/>
        <location filename="../../app/desktop/importing/taking.py"/>
        <location filename="../../app/desktop/menus/shortcuts_dialog.py"/>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Compare versions of {heading}</source>
        <translation>Fassungen von {heading} vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Now, as it stands</source>
        <translation>Jetzt, wie es dasteht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>The main text</source>
        <translation>Der Haupttext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>The draft “{name}”</source>
        <translation>Der Entwurf „{name}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/comments/beta_return_dialog.py"/>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} Wörter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <source>Both say the same.</source>
        <translation>In beiden steht dasselbe.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/comparison_window.py"/>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>restore a version</source>
        <translation>Fassung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Keep this version</source>
        <translation>Diese Fassung behalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the version (“before the rewrite”):</source>
        <translation>Name der Fassung („vor dem Umschreiben“):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Kept {moment}</source>
        <translation>Behalten {moment}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Kept as “{name}”.</source>
        <translation>Behalten als „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name this version</source>
        <translation>Diese Fassung benennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the version:</source>
        <translation>Name der Fassung:</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Delete %Ln version(s)? The chapter’s text stays as it is; this can’t be undone.</source>
        <translation>
            <numerusform>%Ln Fassung löschen? Der Text des Kapitels bleibt, wie er ist; das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Fassungen löschen? Der Text des Kapitels bleibt, wie er ist; das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>take back a change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>The main text is kept as it is while you write the draft.
Later you can merge the two, or let the draft go.

Name of the draft:</source>
        <translation>Der Haupttext bleibt, wie er ist, während du am Entwurf schreibst.
Später kannst du beide zusammenführen oder den Entwurf verwerfen.

Name des Entwurfs:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft {number}</source>
        <translation>Entwurf {number}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Try another draft of this chapter</source>
        <translation>Einen anderen Entwurf dieses Kapitels versuchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>begin draft “{name}”</source>
        <translation>Entwurf „{name}“ beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>go to the main text</source>
        <translation>zum Haupttext wechseln</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>go to draft “{name}”</source>
        <translation>zum Entwurf „{name}“ wechseln</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Rename the draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Name of the draft:</source>
        <translation>Name des Entwurfs:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>rename draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Before merging “{name}”</source>
        <translation>Vor dem Übernehmen von „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft “{name}”, merged</source>
        <translation>Entwurf „{name}“, übernommen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>merge draft “{name}”</source>
        <translation>Entwurf „{name}“ übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Merged. Both texts are kept in the history as they were.</source>
        <translation>Übernommen. Im Verlauf stehen beide Texte noch, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Let the draft “{name}” go? What it says stays in the history as a version.</source>
        <translation>Den Entwurf „{name}“ verwerfen? Was darin steht, bleibt als Fassung im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Let it go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>Draft “{name}”, let go</source>
        <translation>Entwurf „{name}“, verworfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/controller.py"/>
        <source>let draft “{name}” go</source>
        <translation>Entwurf „{name}“ verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>Word counts, checks and exports take what is written now: the draft. The main text waits as it was.</source>
        <translation>Wortzahlen, Prüfungen und Exporte nehmen, woran du gerade schreibst: den Entwurf. Der Haupttext wartet, wie er war.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>To the main text</source>
        <translation>Zum Haupttext</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>Merge…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <location filename="../../app/desktop/history/history_panel.py"/>
        <source>Let it go…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/draft_banner.py"/>
        <source>You are writing the draft “{name}”. Counts, checks and exports take it.</source>
        <translation>Du schreibst am Entwurf „{name}“. Zählungen, Prüfungen und Exporte nehmen ihn.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/history/history_view.py"/>
        <source>The main text is being written here, and no draft.</source>
        <translation>Hier wird am Haupttext geschrieben, an keinem Entwurf.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Compare with the last version</source>
        <translation>Mit der letzten Fassung vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Try another draft of this chapter…</source>
        <translation>Einen anderen Entwurf dieses Kapitels versuchen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Go back to the main text</source>
        <translation>Zum Haupttext zurückkehren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Merge the draft into the main text…</source>
        <translation>Entwurf in den Haupttext übernehmen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Let the draft go…</source>
        <translation>Entwurf verwerfen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/history_menu.py"/>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual</source>
        <translation>Auf Üblich zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual for {setting}</source>
        <translation>{setting} auf Üblich zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>“Say that again,” she whispered, and he did.</source>
        <translation>„Sag das noch mal“, flüsterte sie, und er tat es.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Restore the usual for {section}</source>
        <translation>{section} auf Üblich zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Find a setting: font, quotes, backups…</source>
        <translation>Einstellung suchen: Schrift, Anführungszeichen, Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/preferences/dialog.py"/>
        <source>No setting is about that. Try another word.</source>
        <translation>Davon handelt keine Einstellung. Versuch es mit einem anderen Wort.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>Bring back a beta reader’s copy</source>
        <translation>Beta-Kopie zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>Word files ({endings})</source>
        <translation>Word-Dateien ({endings})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/comments/beta.py"/>
        <source>bring in a beta reader’s copy</source>
        <translation>Beta-Kopie übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words a day</source>
        <translation>Wörter pro Tag</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>as many as the deadline asks for</source>
        <translation>so viele, wie der Termin verlangt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words a sitting</source>
        <translation>Wörter pro Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Minutes a sitting</source>
        <translation>Minuten pro Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Minutes of pause that end a sitting</source>
        <translation>Minuten Pause, die eine Sitzung beenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Words of the whole fic</source>
        <translation>Wörter der ganzen Fic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>What the goal counts</source>
        <translation>Was das Ziel zählt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>The fic as long as it is</source>
        <translation>Die Fic, so lang sie ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>What I write from its first day on</source>
        <translation>Was ich ab dem ersten Tag schreibe</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>From the</source>
        <translation>Vom</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Until the</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Days from chapter to chapter</source>
        <translation>Tage von Kapitel zu Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>The first on the</source>
        <translation>Das erste am</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>change goals</source>
        <translation>Ziele ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>or minutes</source>
        <translation>oder Minuten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>A sitting ends after</source>
        <translation>Eine Sitzung endet nach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>minutes without typing</source>
        <translation>Minuten ohne Tippen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>NaNoWriMo: 50,000 words in November</source>
        <translation>NaNoWriMo: 50.000 Wörter im November</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>set up NaNoWriMo</source>
        <translation>NaNoWriMo einrichten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>drop the goal</source>
        <translation>Ziel aufgeben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>A chapter every</source>
        <translation>Ein Kapitel alle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Post weekly</source>
        <translation>Wöchentlich posten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>Post every two weeks</source>
        <translation>Alle zwei Wochen posten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>No schedule</source>
        <translation>Kein Zeitplan</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_form.py"/>
        <source>{day} is a day off</source>
        <translation>{day} ist frei</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>Today’s goal</source>
        <translation>Tagesziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>Show the goals</source>
        <translation>Ziele zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>{minutes} of this sitting</source>
        <translation>{minutes} dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goal_status.py"/>
        <source>{words} in this sitting</source>
        <translation>{words} in dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The whole fic</source>
        <translation>Die ganze Fic</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Write today and your first day appears here. What you type counts, not what you paste, move or import.</source>
        <translation>Schreib heute, und dein erster Tag erscheint hier. Es zählt, was du tippst, nicht was du einfügst, verschiebst oder importierst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Words over time</source>
        <translation>Wörter im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/project_view.py"/>
        <source>Posting</source>
        <translation>Posten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <location filename="../../app/desktop/goals/tables.py"/>
        <source>Sittings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>Ready and not posted yet: {number}.</source>
        <translation>Bereit und noch nicht gepostet: {number}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/goals_page.py"/>
        <source>The next chapter is due on {day}.</source>
        <translation>Das nächste Kapitel ist am {day} fällig.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>Calendar of the year</source>
        <translation>Kalender des Jahres</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/heat_map.py"/>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>The even pace to the goal</source>
        <translation>Das gleichmäßige Tempo zum Ziel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/goals/words_chart.py"/>
        <source>{day}: {words}; the fic has {length}</source>
        <translation>{day}: {words}; die Fic hat {length}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>Laying out the chapters</source>
        <translation>Die Kapitel werden angeordnet</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>There is no chapter to export.</source>
        <translation>Es gibt kein Kapitel zum Exportieren.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>“{path}” is a folder. Name the file to write, such as “{example}”.</source>
        <translation>„{path}“ ist ein Ordner. Nenn die Datei, die geschrieben werden soll, etwa „{example}“.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>“{path}” is a file. For {format} name a folder, or a file that ends in {suffix}.</source>
        <translation>„{path}“ ist eine Datei. Nenn für {format} einen Ordner oder eine Datei, die auf {suffix} endet.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/export.py"/>
        <source>The {format} file could not be made: {reason}.</source>
        <translation>Die {format}-Datei konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” is there already, and is no export of Headcanon’s, or was changed since. Choose another name, or say that it may be overwritten.</source>
        <translation>„{path}“ gibt es schon; es ist kein Export von Headcanon oder wurde seitdem geändert. Wähl einen anderen Namen oder erlaube, dass es überschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: the disk is full. Make room, or choose another place.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: Der Datenträger ist voll. Schaff Platz oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: you may not write there, or another program has the file open. Choose another folder, or close that program.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: Du darfst dort nicht schreiben, oder ein anderes Programm hat die Datei geöffnet. Wähl einen anderen Ordner oder schließ dieses Programm.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: part of its place is a file, not a folder. Choose another folder.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: Ein Teil des Pfads ist eine Datei, kein Ordner. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: it is a folder. Choose another name.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: Das ist ein Ordner. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <source>“{path}” could not be written: the name is too long. Choose a shorter one.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: Der Name ist zu lang. Wähl einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/problems.py"/>
        <location filename="../../app/project/errors.py"/>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” is of a kind that can&apos;t be imported. These can: {kinds}.</source>
        <translation>„{file}“ ist von einer Art, die sich nicht importieren lässt. Diese gehen: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/html_tree.py"/>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” holds no text.</source>
        <translation>„{file}“ enthält keinen Text.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>Words between *stars* or _lines_ were made italic: {count}.</source>
        <translation>Wörter zwischen *Sternen* oder _Strichen_ wurden kursiv gesetzt: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>a Word, OpenDocument or EPUB file</source>
        <translation>eine Word-, OpenDocument- oder EPUB-Datei</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>an RTF file</source>
        <translation>eine RTF-Datei</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>“{file}” is not text but {kind}. Give it its own ending, or save it as .docx.</source>
        <translation>„{file}“ ist kein Text, sondern {kind}. Gib ihr die passende Endung oder speichere sie als .docx.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>an old Word file</source>
        <translation>eine alte Word-Datei</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>“{file}” is not a text file.</source>
        <translation>„{file}“ ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/text_file.py"/>
        <source>The file was read as {encoding}.</source>
        <translation>Die Datei wurde als {encoding} gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>“{file}” can&apos;t be read as {kind}: {reason}.</source>
        <translation>„{file}“ lässt sich nicht als {kind} lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <source>Reading the text</source>
        <translation>Der Text wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <source>“{file}” can&apos;t be read as HTML: {reason}.</source>
        <translation>„{file}“ lässt sich nicht als HTML lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_text.py"/>
        <location filename="../../app/manuscript/importers/html_tree.py"/>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/json_tree.py"/>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” is nested too deep to be a manuscript.</source>
        <translation>„{file}“ ist zu tief verschachtelt für ein Manuskript.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Empty lines were taken as scene breaks: {count}.</source>
        <translation>Leerzeilen, die als Szenentrenner gelten: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>kept as comments</source>
        <translation>als Kommentare behalten</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>1 tracked change was {taken}.</source>
        <translation>1 nachverfolgte Änderung wurde {taken}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>{count} tracked changes were {taken}.</source>
        <translation>{count} nachverfolgte Änderungen wurden {taken}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>1 comment comes along.</source>
        <translation>1 Kommentar kommt mit.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>{count} comments come along.</source>
        <translation>{count} Kommentare kommen mit.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/pandoc_formats.py"/>
        <source>The book’s cover was left out.</source>
        <translation>Das Cover des Buchs wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 footnote</source>
        <translation>1 Fußnote</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} footnotes</source>
        <translation>{count} Fußnoten</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: put in square brackets after their paragraph.</source>
        <translation>{counted}: in eckigen Klammern nach dem Absatz eingefügt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 picture was left out.</source>
        <translation>1 Bild wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} pictures were left out.</source>
        <translation>{count} Bilder wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>Words that tracked changes have deleted are struck through.</source>
        <translation>Wörter, die in nachverfolgten Änderungen gelöscht sind, sind durchgestrichen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} tables</source>
        <translation>{count} Tabellen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: the words kept, row by row.</source>
        <translation>{counted}: die Wörter bleiben, Zeile für Zeile.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 text that shows under the mouse</source>
        <translation>1 Text, der unter der Maus erscheint</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} texts that show under the mouse</source>
        <translation>{count} Texte, die unter der Maus erscheinen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: left out.</source>
        <translation>{counted}: ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 player of sound or film</source>
        <translation>1 Player für Ton oder Film</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} players of sound or film</source>
        <translation>{count} Player für Ton oder Film</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: kept as links.</source>
        <translation>{counted}: als Links behalten.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 formula</source>
        <translation>1 Formel</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} formulas</source>
        <translation>{count} Formeln</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>1 passage in another markup</source>
        <translation>1 Stelle in anderer Auszeichnung</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{count} passages in another markup</source>
        <translation>{count} Stellen in anderer Auszeichnung</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/prepared.py"/>
        <source>{counted}: kept as plain words.</source>
        <translation>{counted}: als einfache Wörter behalten.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Choose at least one file or folder.</source>
        <translation>Wähl mindestens eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>There is no text on the clipboard. Copy some first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopiere zuerst welchen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>“{file}” takes more memory than there is. Import a part of it at a time.</source>
        <translation>„{file}“ braucht mehr Speicher, als da ist. Importiere die Datei in Teilen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{chapter} (1 word)</source>
        <translation>{chapter} (1 Wort)</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{chapter} ({count} words)</source>
        <translation>{chapter} ({count} Wörter)</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/project_text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>1 chapter: {names}.</source>
        <translation>1 Kapitel: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{count} chapters: {names}.</source>
        <translation>{count} Kapitel: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>author</source>
        <translation>Autor*in</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>rating</source>
        <translation>Altersfreigabe</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>fandoms</source>
        <translation>Fandoms</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <location filename="../../app/manuscript/losses.py"/>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Title: {title}.</source>
        <translation>Titel: {title}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>Understood of the work: {fields}.</source>
        <translation>Über das Werk erkannt: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>What stood above the text was put in the work’s notes.</source>
        <translation>Was über dem Text stand, kam in die Anmerkungen zum Werk.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>{count} scene breaks.</source>
        <translation>{count} Szenentrenner.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/import_source.py"/>
        <source>1 scene break.</source>
        <translation>1 Szenentrenner.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>italics</source>
        <translation>Kursivschrift</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>bold</source>
        <translation>Fettschrift</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>underlining</source>
        <translation>Unterstreichungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>strike-through</source>
        <translation>Durchstreichungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>superscript</source>
        <translation>Hochstellungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>subscript</source>
        <translation>Tiefstellungen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>small capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>code type</source>
        <translation>Schreibmaschinenschrift</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no empty paragraphs: 1 is left out.</source>
        <translation>{format} kennt keine leeren Absätze: 1 fällt weg.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no empty paragraphs: {count} are left out.</source>
        <translation>{format} kennt keine leeren Absätze: {count} fallen weg.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>Headings in {format} are one line: where they have more, a space parts them.</source>
        <translation>Überschriften haben in {format} nur eine Zeile: Wo es mehr sind, trennt sie ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no place for what describes the work: {fields}.</source>
        <translation>{format} lässt Angaben zum Werk weg: {fields}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no headings: those without a number can&apos;t be told from the text.</source>
        <translation>{format} kennt keine Überschriften: Die ohne Nummer sind vom Text nicht zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>Other drafts of a chapter stay in the project: the file has the one that is written now.</source>
        <translation>Andere Entwürfe eines Kapitels bleiben im Projekt: In die Datei kommt der, an dem du gerade schreibst.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>No font on this machine has {signs}: where they stand, {format} shows an empty box.</source>
        <translation>Keine Schrift auf diesem Computer enthält {signs}: An diesen Stellen zeigt {format} ein leeres Kästchen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {what}: in 1 place the words stay, plain.</source>
        <translation>{format} kennt keine {what}: An einer Stelle bleiben die Wörter, ohne Auszeichnung.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {what}: in {count} places the words stay, plain.</source>
        <translation>{format} kennt keine {what}: An {count} Stellen bleiben die Wörter, ohne Auszeichnung.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {style} style: 1 paragraph written plainly.</source>
        <translation>{format} kennt die Form „{style}“ nicht: 1 Absatz wird schlicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/losses.py"/>
        <source>{format} has no {style} style: {count} paragraphs written plainly.</source>
        <translation>{format} kennt die Form „{style}“ nicht: {count} Absätze werden schlicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” is not a Word file (.docx). Ask your reader to save it as one.</source>
        <translation>„{file}“ ist keine Word-Datei (.docx). Bitte um eine Kopie, die als solche gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>“{file}” can&apos;t be read as DOCX: {reason}.</source>
        <translation>„{file}“ lässt sich nicht als DOCX lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>1 tracked change of how words are set (italics, spacing) can’t be shown.</source>
        <translation>1 nachverfolgte Änderung der Formatierung (Kursiv, Abstände) lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/revised.py"/>
        <source>{count} tracked changes of how words are set (italics, spacing) can’t be shown one by one.</source>
        <translation>{count} nachverfolgte Änderungen der Formatierung (Kursiv, Abstände) lassen sich nicht einzeln zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is larger than {most} MB, far more than any fic.</source>
        <translation>„{file}“ ist größer als {most} MB, weit mehr als jede Fic.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is empty.</source>
        <translation>„{file}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <location filename="../../app/project/opening.py"/>
        <source>There is no file at “{path}”.</source>
        <translation>Bei „{path}“ gibt es keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” can&apos;t be read: you are not allowed to. Change the file’s permissions, or copy it.</source>
        <translation>„{path}“ lässt sich nicht lesen: Du hast keine Erlaubnis dazu. Ändere die Rechte der Datei oder kopiere sie.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” was changed while it was read. Wait until it is saved, and try again.</source>
        <translation>„{file}“ wurde beim Lesen geändert. Warte, bis die Datei gespeichert ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” is a folder, not a file.</source>
        <translation>„{path}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{path}” is no file but a pipe or a device.</source>
        <translation>„{path}“ ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is locked with a password. Save it without one, and import that.</source>
        <translation>„{file}“ ist mit einem Passwort geschützt. Speichere die Datei ohne Passwort und importiere sie dann.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <location filename="../../app/project/opening.py"/>
        <source>“{path}” can&apos;t be read: {reason}.</source>
        <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>a document of Apple Pages</source>
        <translation>ein Dokument von Apple Pages</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>an old Word file, or one of another program of its time</source>
        <translation>eine alte Word-Datei oder eine aus einem anderen Programm ihrer Zeit</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>“{file}” is a PDF, which holds pages and no paragraphs. Import what it was made from, or have Word or LibreOffice turn it into a .docx file.</source>
        <translation>„{file}“ ist ein PDF, das nur Seiten enthält, keine Absätze. Importiere, woraus es gemacht wurde, oder lass Word oder LibreOffice eine .docx-Datei daraus machen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>a table or slides</source>
        <translation>eine Tabelle oder Präsentation</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/sniffing.py"/>
        <source>“{file}” is {kind}, which can&apos;t be read here. Open it where it was made (or in LibreOffice), save it as .docx, and import that.</source>
        <translation>„{file}“ ist {kind} und lässt sich hier nicht lesen. Öffne die Datei, wo sie entstand (oder in LibreOffice), speichere sie als .docx und importiere diese.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” holds a file that would be written outside of it; not read.</source>
        <translation>„{file}“ enthält eine Datei, die außerhalb landen würde; nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” declares entities of XML, as no fic does; not read.</source>
        <translation>„{file}“ definiert XML-Entitäten, was keine Fic tut; nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” unpacks to far more than a fic can be; not read.</source>
        <translation>„{file}“ wird ausgepackt weit größer, als eine Fic sein kann; nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/file_tree.py"/>
        <source>“{folder}” holds more than {most} files. Choose the folder of one fic.</source>
        <translation>„{folder}“ enthält mehr als {most} Dateien. Wähl den Ordner einer einzelnen Fic.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/file_tree.py"/>
        <location filename="../../app/manuscript/importers/source_file.py"/>
        <source>“{file}” is damaged, or not a {kind} file.</source>
        <translation>„{file}“ ist beschädigt oder keine {kind}-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/project/backups.py"/>
        <source>There is a file at “{path}” already. Give the backup another name.</source>
        <translation>Bei „{path}“ gibt es schon eine Datei. Gib der Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/project/backups.py"/>
        <source>The backup could not be written to “{folder}”: {reason}.</source>
        <translation>Die Sicherung konnte nicht in „{folder}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/project/chapter_history.py"/>
        <source>There is no such version any more.</source>
        <translation>Diese Fassung gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>That does not fit the rest of the ledger of “{file}”: something in it refers to what is not there, or is there twice ({reason}). Nothing was changed.</source>
        <translation>Das passt nicht zu den übrigen Aufzeichnungen von „{file}“: Etwas bezieht sich auf etwas, das nicht da ist, oder ist doppelt da ({reason}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>The disk that holds “{file}” is full or does not answer ({reason}). What was saved before is safe. Make room, or save a copy elsewhere.</source>
        <translation>Der Datenträger mit „{file}“ ist voll oder antwortet nicht ({reason}). Was vorher gespeichert wurde, ist sicher. Schaff Platz oder speichere anderswo eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” can&apos;t be written where it is: the file or its folder is read-only. Move it to a folder of your own, or open it to read.</source>
        <translation>„{file}“ lässt sich dort, wo sie liegt, nicht schreiben: Die Datei oder ihr Ordner ist schreibgeschützt. Verschieb sie in einen eigenen Ordner oder öffne sie zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” is damaged ({reason}). Open one of its backups instead.</source>
        <translation>„{file}“ ist beschädigt ({reason}). Öffne stattdessen eine ihrer Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” is being written by another program. Try again in a moment.</source>
        <translation>„{file}“ wird gerade von einem anderen Programm geschrieben. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/project/errors.py"/>
        <source>“{file}” could not be read or written: {reason}.</source>
        <translation>„{file}“ konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>There is a file at “{path}” already. Open it, or choose another name.</source>
        <translation>Bei „{path}“ gibt es schon eine Datei. Öffne sie oder wähl einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” was made by an older Headcanon and must be brought up to date first. Open it for writing once, from a folder of your own.</source>
        <translation>„{file}“ stammt von einem älteren Headcanon und muss erst auf den neuesten Stand gebracht werden. Öffne sie einmal zum Schreiben, aus einem eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is read-only. Open it to read, or copy it to a folder of your own to write.</source>
        <translation>„{file}“ ist schreibgeschützt. Öffne sie zum Lesen oder kopier sie zum Schreiben in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>Nothing can be written to the folder “{folder}” ({reason}). Open “{file}” to read, or copy it to a folder of your own to write.</source>
        <translation>In den Ordner „{folder}“ lässt sich nichts schreiben ({reason}). Öffne „{file}“ zum Lesen oder kopier sie zum Schreiben in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is open for writing already, by {holder}. Close it there, or open it here to read.</source>
        <translation>„{file}“ ist schon zum Schreiben geöffnet, von {holder}. Schließ sie dort oder öffne sie hier zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{path}” is a folder. A Headcanon project is a file whose name ends in .fic.</source>
        <translation>„{path}“ ist ein Ordner. Ein Headcanon-Projekt ist eine Datei, deren Name auf .fic endet.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is empty, and no Headcanon project.</source>
        <translation>„{file}“ ist leer und kein Headcanon-Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is not a Headcanon project. If it is a manuscript, import it into a project instead.</source>
        <translation>„{file}“ ist kein Headcanon-Projekt. Wenn es ein Manuskript ist, importiere es stattdessen in ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is a database of another program, not a Headcanon project.</source>
        <translation>„{file}“ ist die Datenbank eines anderen Programms, kein Headcanon-Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” was made by a newer Headcanon. It was left as it is: update Headcanon to open it.</source>
        <translation>„{file}“ stammt von einem neueren Headcanon. Sie blieb unverändert: Aktualisiere Headcanon, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/project/opening.py"/>
        <source>“{file}” is damaged ({reason}), and was left as it is. {advice}</source>
        <translation>„{file}“ ist beschädigt ({reason}) und blieb unverändert. {advice}</translation>
    </message>
    <message>
        <location filename="../../app/project/project.py"/>
        <source>“{file}” is open to read only; nothing was changed.</source>
        <translation>„{file}“ ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/project/project.py"/>
        <source>That chapter is no longer in the project.</source>
        <translation>Dieses Kapitel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/project/restoring.py"/>
        <source>“{file}” could not be replaced: {reason}. It is as it was.</source>
        <translation>„{file}“ konnte nicht ersetzt werden: {reason}. Sie ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../app/project/restoring.py"/>
        <source>The backup “{file}” is damaged ({reason}). Choose another one.</source>
        <translation>Die Sicherung „{file}“ ist beschädigt ({reason}). Wähl eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>A beta reader’s copy is a Word file: “{file}” must end in .docx.</source>
        <translation>Eine Beta-Kopie ist eine Word-Datei: „{file}“ muss auf .docx enden.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/beta_copy.py"/>
        <source>There is no chapter to send.</source>
        <translation>Es gibt kein Kapitel zum Verschicken.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is marked as revised or posted. Choose other chapters to export.</source>
        <translation>Kein Kapitel ist als überarbeitet oder gepostet markiert. Wähl andere Kapitel zum Exportieren.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is marked as posted. Choose other chapters to export.</source>
        <translation>Kein Kapitel ist als gepostet markiert. Wähl andere Kapitel zum Exportieren.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>Every chapter is marked as posted already. Choose other chapters to export.</source>
        <translation>Alle Kapitel sind schon als gepostet markiert. Wähl andere Kapitel zum Exportieren.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>No chapter is chosen. Tick those to export.</source>
        <translation>Kein Kapitel ist gewählt. Kreuz an, was exportiert werden soll.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>“{file}” is the name of a project, not of an exported file. Choose another name.</source>
        <translation>„{file}“ ist der Name eines Projekts, nicht einer exportierten Datei. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} holds no comments: yours stay here.</source>
        <translation>{format} nimmt keine Kommentare auf: Deine bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} has no cover: the picture is left out.</source>
        <translation>{format} hat kein Cover: Das Bild fällt weg.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>{format} is posted chapter by chapter: pages before and after are left out.</source>
        <translation>{format} wird Kapitel für Kapitel gepostet: Seiten davor und danach fallen weg.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>A manuscript in standard format is headed by your legal name. None is given.</source>
        <translation>Über einem Manuskript im Standardformat steht dein bürgerlicher Name. Es ist keiner angegeben.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/exporting.py"/>
        <source>There is nothing to export yet: the project has no chapters.</source>
        <translation>Es gibt noch nichts zu exportieren: Das Projekt hat keine Kapitel.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/finding.py"/>
        <source>This expression can’t be read: {reason}.</source>
        <translation>Dieser Ausdruck ist nicht zu lesen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/finding.py"/>
        <source>This expression takes too long on this text. Repeats within repeats, such as (.*,)+, are the usual reason; make it simpler.</source>
        <translation>Dieser Ausdruck braucht bei diesem Text zu lange. Meist liegt es an Wiederholungen in Wiederholungen, wie (.*,)+; mach ihn einfacher.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/log.py"/>
        <source>something went wrong inside Headcanon ({kind}). Your project is as it was last saved. The details are in “{log}”.</source>
        <translation>In Headcanon ist etwas schiefgegangen ({kind}). Dein Projekt ist, wie es zuletzt gespeichert wurde. Einzelheiten stehen in „{log}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/replacing.py"/>
        <source>The replacement can’t be read: {reason}. \1 is what the first bracket of the expression found; a backslash itself is written \\.</source>
        <translation>Der Ersatz ist nicht zu lesen: {reason}. \1 ist, was die erste Klammer des Ausdrucks gefunden hat; ein umgekehrter Schrägstrich selbst wird \\ geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Begin to write</source>
        <translation>Mit dem Schreiben beginnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/overlay.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Write here</source>
        <translation>Hier schreibst du</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>This is your page. What you write is saved by itself, and Undo goes back to when you opened the fic.</source>
        <translation>Das ist deine Seite. Was du schreibst, wird von selbst gespeichert, und Rückgängig reicht zurück bis zum Öffnen der Fic.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Your fic at a glance. Click to go there, drag to rearrange, press F2 to rename. Ctrl+Enter in the text begins a new scene.</source>
        <translation>Deine Fic auf einen Blick. Ein Klick führt hin, Ziehen ordnet um, F2 benennt um. Strg+Eingabe im Text beginnt eine neue Szene.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Tell Headcanon a secret of your story once, and it says for any spot of the text who knows it by then, with the sentence that proves it. Cast, Places, Timeline and Facts are above the page.</source>
        <translation>Sag Headcanon ein Geheimnis deiner Geschichte einmal, und es sagt dir für jede Stelle im Text, wer es dort schon weiß, mit dem Satz, der es belegt. Figuren, Orte, Zeitlinie und Fakten findest du über der Seite.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Checks that wait to be asked</source>
        <translation>Prüfungen, die warten, bis du fragst</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Spelling, grammar, ages, dates, and people who know too much are noticed here while you write. Nothing is changed for you, and whatever you dismiss stays quiet.</source>
        <translation>Rechtschreibung, Grammatik, Alter, Daten und Leute, die zu viel wissen, fallen hier auf, während du schreibst. Nichts wird für dich geändert, und was du ausblendest, bleibt still.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>It stays with you</source>
        <translation>Es bleibt bei dir</translation>
    </message>
    <message>
        <location filename="../../app/desktop/tour/steps.py"/>
        <source>Nothing you write leaves this computer. When a chapter is ready, File, Export makes it fit for AO3, e-readers, Word or print. Ctrl+Shift+P finds every command.</source>
        <translation>Nichts, was du schreibst, verlässt diesen Computer. Wenn ein Kapitel fertig ist, macht Datei, Exportieren es bereit für AO3, E-Reader, Word oder Papier. Strg+Umschalt+P findet jeden Befehl.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>Whether “{what}” overrides it by now depends on when things happen.</source>
        <translation>Ob „{what}“ das hier schon ersetzt, kommt darauf an, wann was geschieht.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>by this point</source>
        <translation>ab dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>This story overrides it {since}: {statement}.</source>
        <translation>Diese Geschichte ersetzt das {since}: {statement}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>The story has no baseline: all of canon is in force.</source>
        <translation>Für die Geschichte ist kein Stand des Canons festgelegt: Der ganze Canon gilt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>The baseline “{baseline}” can’t be read as a place in the source, so all of canon is in force.</source>
        <translation>Der Stand „{baseline}“ lässt sich nicht als Stelle der Vorlage lesen, deshalb gilt der ganze Canon.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>Its source “{source}” can’t be read</source>
        <translation>Seine Quelle „{source}“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>It has no source</source>
        <translation>Er hat keine Quelle</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>{source}, so it is taken to be in force.</source>
        <translation>{source}, deshalb wird angenommen, dass er gilt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” can’t be held against the baseline “{baseline}”.</source>
        <translation>„{source}“ lässt sich nicht mit dem Stand „{baseline}“ vergleichen.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” is within “{baseline}”.</source>
        <translation>„{source}“ liegt innerhalb von „{baseline}“.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/canon.py"/>
        <source>“{source}” comes after “{baseline}”, where this story leaves canon.</source>
        <translation>„{source}“ kommt nach „{baseline}“, und bis dort folgt diese Geschichte dem Canon.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/held_conditions.py"/>
        <source>{what} from here on</source>
        <translation>{what} ab hier</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>hair</source>
        <translation>Haare</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>writing hand</source>
        <translation>Schreibhand</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <location filename="../../app/continuity/looks.py"/>
        <source>scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} is listed as present, but {is_so}.</source>
        <translation>{name} steht als anwesend da, {is_so}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} speaks, but {is_so}.</source>
        <translation>{name} spricht, {is_so}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} does something, but {is_so}.</source>
        <translation>{name} tut etwas, {is_so}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} is here, but is not born yet.</source>
        <translation>{name} ist hier, aber noch nicht geboren.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>{name} was born {birth}, and this scene is before that. Mend the birth date in Cast, or the scene’s date in Timeline.</source>
        <translation>{name} ist {birth} geboren, und diese Szene spielt davor. Ändere das Geburtsdatum bei den Figuren oder das Datum der Szene in der Zeitlinie.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <location filename="../../app/continuity/rules/weekday_date.py"/>
        <source>The scene’s date</source>
        <translation>Das Datum der Szene</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is dead by then</source>
        <translation>ist da aber tot</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is away ({what})</source>
        <translation>ist aber fort ({what})</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is away</source>
        <translation>ist aber fort</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>is unconscious</source>
        <translation>ist aber bewusstlos</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>By the ledger {name} {is_so}. If this is a memory or a dream, mark the scene as one or dismiss this; if it is over by now, say until when in Cast.</source>
        <translation>Nach den Aufzeichnungen: {name} {is_so}. Ist das eine Erinnerung oder ein Traum, so kennzeichne die Szene oder verwirf dies; ist es inzwischen vorbei, gib bei den Figuren an, bis wann.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/appears_when_gone.py"/>
        <source>There, though gone</source>
        <translation>Da, obwohl fort</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>“{words}” contradicts canon: {statement}.</source>
        <translation>„{words}“ widerspricht dem Canon: {statement}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>{name}’s {trait}: {here} here, {value} in canon.</source>
        <translation>{name}, {trait}: hier {here}, im Canon {value}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>Canon{source}: {statement}. {why} If your story leaves canon here, say so on the Canon page.</source>
        <translation>Canon{source}: {statement}. {why} Weicht deine Geschichte hier vom Canon ab, sag es auf der Seite „Canon“.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>canon fact: {statement}</source>
        <translation>Canon-Fakt: {statement}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/contradicts_canon.py"/>
        <source>A contradiction of canon</source>
        <translation>Ein Widerspruch zum Canon</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>{name} comes to believe something else, but knows better.</source>
        <translation>{name} glaubt hier etwas anderes, weiß es aber besser.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>From here on {name} is said to believe something else than this: {fact}. {state} If they forget it before, say where; if they only pretend, take this change out.</source>
        <translation>Ab hier soll {name} etwas anderes glauben als dies: {fact}. {state} Wird es vorher vergessen, sag, wo; ist es nur vorgetäuscht, nimm diese Änderung heraus.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/deceived_knowing_better.py"/>
        <source>Believes a lie knowing better</source>
        <translation>Glaubt eine Lüge wider besseres Wissen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{message} The fact: {fact}. {state} Say where it is learnt, or forgotten, before.</source>
        <translation>{message} Der Fakt: {fact}. {state} Sag, wo er vorher bekannt oder vergessen wird.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} forgets what they never knew.</source>
        <translation>{name} vergisst, was nie bekannt war.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} remembers what they had not forgotten.</source>
        <translation>{name} erinnert sich an etwas, das nicht vergessen war.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>{name} remembers what they never knew.</source>
        <translation>{name} erinnert sich an etwas, das nie bekannt war.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/forgets_unknown.py"/>
        <source>Forgets or remembers without cause</source>
        <translation>Vergessen oder Erinnern ohne Grund</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>“{words}” doesn’t fit {name}’s {what}.</source>
        <translation>„{words}“ passt nicht zu {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>By the ledger {name} is still hurt here: {what}. Mend the deed; or, if it has healed, say until when in Cast.</source>
        <translation>Nach den Aufzeichnungen ist {name} hier noch verletzt: {what}. Ändere die Handlung; ist es verheilt, gib bei den Figuren an, bis wann.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/injury_forgotten.py"/>
        <source>An injury forgotten</source>
        <translation>Eine vergessene Verletzung</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>{name} learns here what they know already.</source>
        <translation>{name} erfährt hier, was schon bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>{name} comes to know it a second time: {fact}. {state} If it is forgotten in between, say where; if this only brings it up again, take this change out.</source>
        <translation>{name} erfährt es ein zweites Mal: {fact}. {state} Wird es dazwischen vergessen, sag, wo; kommt es hier nur noch einmal zur Sprache, nimm diese Änderung heraus.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/learns_twice.py"/>
        <source>Learns it twice</source>
        <translation>Erfährt es zweimal</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>{name} has {thing} here, but {where}.</source>
        <translation>{name} hat hier {thing}, {where}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>By the ledger, {thing}: {where}. Mend the sentence; or, if it has come back, say where in Things.</source>
        <translation>Nach den Aufzeichnungen, {thing}: {where}. Ändere den Satz; ist es wieder da, gib bei den Dingen an, wo.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>It is left here</source>
        <translation>Hier bleibt es zurück</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>{name} has it, who is not here</source>
        <translation>aber {name} hat es und ist nicht hier</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is at {place}</source>
        <translation>aber es ist hier: {place}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is gone ({note})</source>
        <translation>aber es ist fort ({note})</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>it is gone</source>
        <translation>aber es ist fort</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/left_behind.py"/>
        <source>A thing left behind, yet used</source>
        <translation>Zurückgelassen und doch benutzt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>{name} is listed as present here, and the scene never names them.</source>
        <translation>{name} steht hier als anwesend da, wird in der Szene aber nie genannt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>The scene’s record says that {name} is there, but none of their names stands in it. Take them off the list, let them be seen, or add the name that they go by here to the cast.</source>
        <translation>Nach den Angaben zur Szene ist {name} da, aber kein Name davon steht in ihr. Ändere die Liste, erzähl von der Figur oder trage den Namen, der hier benutzt wird, bei den Figuren ein.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/listed_unmentioned.py"/>
        <source>Listed as present, never mentioned</source>
        <translation>Als anwesend geführt, nie genannt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>“{words}” is spoken of here as done, but isn’t so yet.</source>
        <translation>Von „{words}“ ist hier die Rede, als wäre es geschehen, aber noch ist es nicht so.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>This is so only from a later moment on: {fact}. If it is meant as a wish or a plan, dismiss this; if it is so already, mend in Facts from when.</source>
        <translation>Das ist erst von einem späteren Zeitpunkt an so: {fact}. Ist es als Wunsch oder Plan gemeint, blende diesen Hinweis aus; ist es schon so, ändere bei den Fakten, ab wann.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>From here on: {fact}</source>
        <translation>Ab hier: {fact}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/mentioned_before_so.py"/>
        <source>Mentioned before it is so</source>
        <translation>Erwähnt, bevor es so ist</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>{own} tells this scene as “I”, and is spoken of by name here.</source>
        <translation>{own} erzählt diese Szene als „I“ und wird hier beim Namen genannt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The scene is told by {own} in the first person; this sentence speaks of {own} as of somebody else. Say “I”, or change the scene’s point of view.</source>
        <translation>Die Szene wird von {own} in der ersten Person erzählt; dieser Satz spricht von {own} wie von jemand anderem. Schreib „I“ oder ändere die Perspektive der Szene.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The narration says “I” in a scene that is told of {own}.</source>
        <translation>Hier steht „I“ in einer Szene, die von {own} erzählt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The rest of the scene speaks of {own} from outside. Say “he”, “she” or “they” here, or set a thought in italics.</source>
        <translation>Der Rest der Szene spricht von {own} in der dritten Person. Schreib hier „he“, „she“ oder „they“ oder setz einen Gedanken kursiv.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/narrator_switch.py"/>
        <source>The narrator changes within a scene</source>
        <translation>Innerhalb einer Szene wechselt, wer erzählt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>{other}’s mind, in {own}’s point of view.</source>
        <translation>Gedanken von {other}, erzählt aus der Perspektive von {own}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>This scene is told from {own}, who cannot see “{words}”. Show what {own} sees or hears of it, or change the scene’s point of view.</source>
        <translation>Diese Szene ist aus der Perspektive von {own} erzählt, und „{words}“ ist von dort nicht zu sehen. Zeig, was {own} davon sieht oder hört, oder ändere die Perspektive der Szene.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>{own} is seen from outside, in their own point of view.</source>
        <translation>{own} wird in der eigenen Perspektive von außen gesehen.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>This scene is told from {own}, who does not see “{words}”, unless there is a mirror.</source>
        <translation>Diese Szene ist aus der Perspektive von {own} erzählt, und „{words}“ ist von dort nicht zu sehen, außer in einem Spiegel.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/point_of_view_slip.py"/>
        <source>A slip of the point of view</source>
        <translation>Ein Sprung in der Perspektive</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>The reader is never told: {fact}.</source>
        <translation>Wer liest, erfährt es nie: {fact}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>Somebody in the story knows it, but none of its cues stands in the text, and nothing in Facts says that the reader learns it. If the text tells it in other words, add them as cues, or say where the reader learns it.</source>
        <translation>Jemand in der Geschichte weiß es, aber keins seiner Signalwörter steht im Text, und nichts bei den Fakten sagt, dass die Leserschaft es erfährt. Sagt der Text es mit anderen Worten, füge sie als Signalwörter hinzu oder sag, wo die Leserschaft es erfährt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>Known to somebody here</source>
        <translation>Hier weiß es jemand</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/reader_never_told.py"/>
        <source>The reader is never told</source>
        <translation>Die Leserschaft erfährt es nie</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>{time} here, but the scene is in {month}.</source>
        <translation>Hier {time}, die Szene spielt aber im {month}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <source>{words} here, but the scene is dated {date}.</source>
        <translation>Hier {words}, die Szene ist aber auf {date} datiert.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>The scene’s time makes it {first} to {last}. Mend the words, or the scene’s date in Timeline.</source>
        <translation>Nach der Zeit der Szene ist es {first} bis {last}. Ändere die Worte oder das Datum der Szene in der Zeitlinie.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/date_mismatch.py"/>
        <source>Another day or year than the scene’s</source>
        <translation>Ein anderer Tag oder ein anderes Jahr als in der Szene</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/season_date.py"/>
        <source>Month or season that is not the scene’s</source>
        <translation>Monat oder Jahreszeit, die nicht zur Szene passt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>At the end {name} still only suspects it.</source>
        <translation>Am Ende ahnt {name} es immer noch nur.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>At the end {name} still believes something else.</source>
        <translation>Am Ende glaubt {name} immer noch etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>The fact: {fact}. {state} Nothing after that settles it. If it is meant to stay open, dismiss this.</source>
        <translation>Der Fakt: {fact}. {state} Danach klärt es nichts mehr. Soll es offen bleiben, blende diesen Hinweis aus.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/secret_left_open.py"/>
        <source>A secret still open at the end</source>
        <translation>Ein Geheimnis, das am Ende noch offen ist</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>{name} has it from {source}, but {why}.</source>
        <translation>{name} weiß es von {source}, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>It is said that {name} has it from {source}: {fact}. {state} Say where {source} learns it first, or from whom {name} has it.</source>
        <translation>Es heißt, {name} weiß es von {source}: {fact}. {state} Sag, wo {source} es zuerst erfährt oder von wem {name} es weiß.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who has forgotten it by then</source>
        <translation>dort ist es da schon vergessen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who believes something else then</source>
        <translation>dort wird da etwas anderes geglaubt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>who doesn’t know it yet</source>
        <translation>dort ist es da noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>of whom nothing says that they know it then</source>
        <translation>nichts sagt, dass es dort da schon bekannt ist</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/told_without_knowing.py"/>
        <source>Told by one who didn’t know</source>
        <translation>Gesagt von jemandem, der es nicht wusste</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>{name}’s {feature}: {here} here, {there} elsewhere.</source>
        <translation>{name}, {feature}: hier {here}, anderswo {there}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>The text also says “{there}” ({often} times in all). Mend one of them; if both are right, say in Cast which one holds from where.</source>
        <translation>Der Text sagt auch „{there}“ (insgesamt {often}-mal). Ändere eins davon; stimmt beides, gib bei den Figuren an, was ab wo gilt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>{there} here</source>
        <translation>hier {there}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/trait_told_twice.py"/>
        <source>Looks told in two ways</source>
        <translation>Aussehen, zweierlei beschrieben</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} is at two places at once: {here} and {there}.</source>
        <translation>{name} ist an zwei Orten zugleich: {here} und {there}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} has {minutes} minutes from {there} to {here}.</source>
        <translation>{name} hat {minutes} Minuten von {there} nach {here}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>“{first}” and “{second}” both have {name}, and their times overlap. Mend who is present, a place or a time; if one place is in the other, say so in Places.</source>
        <translation>In „{first}“ und „{second}“ ist {name} da, und ihre Zeiten überschneiden sich. Ändere, wer da ist, einen Ort oder eine Zeit; liegt ein Ort im anderen, gib das bei den Orten an.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>{name} is at {place}</source>
        <translation>{name} ist hier: {place}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/two_places.py"/>
        <source>In two places at once</source>
        <translation>An zwei Orten zugleich</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>{name} is in this scene, and is not listed as present.</source>
        <translation>{name} kommt in dieser Szene vor und steht nicht als anwesend da.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>The scene’s record lists who is present, and {name} is not among them. Add {name} there, or show that it is a call, a letter or a memory.</source>
        <translation>Bei der Szene steht, wer anwesend ist, und {name} ist nicht dabei. Füge {name} dort hinzu oder zeig, dass es ein Anruf, ein Brief oder eine Erinnerung ist.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/unlisted_present.py"/>
        <source>In the scene, but not listed as present</source>
        <translation>In der Szene, aber nicht als anwesend geführt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it still stands</source>
        <translation>das besteht noch</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it is over by then</source>
        <translation>das ist da vorbei</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>it has not begun yet</source>
        <translation>das hat noch nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>“{words}” of {name} and {other}, but {why}.</source>
        <translation>„{words}“ von {name} und {other}, aber {why}.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>By the ledger {name} and {other}: {kind}; {why}. Mend the word, or the relationship’s moments; who does not know of it may say so, if Facts says that they don’t know.</source>
        <translation>Nach den Aufzeichnungen {name} und {other}: {kind}; {why}. Ändere das Wort oder die Zeitpunkte der Beziehung; wer nichts davon weiß, darf es sagen, wenn es bei den Fakten so steht.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>The relationship changes here</source>
        <translation>Hier ändert sich die Beziehung</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/untrue_relation.py"/>
        <source>A word for a relationship that isn’t so</source>
        <translation>Ein Wort für eine Beziehung, die es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>{name} witnesses this, but isn’t there.</source>
        <translation>{name} bekommt das mit, ist aber nicht da.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>{name} is said to have seen or overheard it here: {fact}. In this scene there are: {there}. Put {name} into the scene, or say how else they come to know it.</source>
        <translation>{name} soll es hier gesehen oder mitgehört haben: {fact}. In dieser Szene sind: {there}. Nimm {name} in die Szene auf oder sag, woher das Wissen sonst kommt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/witness_absent.py"/>
        <source>Witnessed while not present</source>
        <translation>Mitbekommen, ohne da zu sein</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Draw the timeline</source>
        <translation>Zeitleiste zeichnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Timeline as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Timeline: from the order of telling to that of happening, or back</source>
        <translation>Zeitleiste: von der Reihenfolge des Erzählens zu der des Geschehens, oder zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Fit the whole timeline</source>
        <translation>Ganze Zeitleiste einpassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Fit what is chosen on the timeline</source>
        <translation>Auswahl auf der Zeitleiste einpassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Lanes of the timeline…</source>
        <translation>Spuren der Zeitleiste…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/timeline_menu.py"/>
        <source>Export the timeline as a picture…</source>
        <translation>Zeitleiste als Bild exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Show the table</source>
        <translation>Die Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene before</source>
        <translation>Szene davor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>From the order of telling to that of happening, or back</source>
        <translation>Von der Reihenfolge des Erzählens zu der des Geschehens, oder zurück</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Only what somebody doesn’t know</source>
        <translation>Nur, was jemand nicht weiß</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Show the map</source>
        <translation>Die Karte zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>What has ended too</source>
        <translation>Auch, was zu Ende ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Arrange anew</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>New relationship…</source>
        <translation>Neue Beziehung…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Find in the things</source>
        <translation>In den Dingen suchen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>New thing</source>
        <translation>Neues Ding</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>No things yet. Add the ring, the letter, the car that matter, and say where they are left. The checker then sees who uses what is elsewhere.</source>
        <translation>Noch keine Dinge. Füge den Ring, den Brief, das Auto hinzu, auf die es ankommt, und gib an, wo sie bleiben. Die Prüfung sieht dann, wer benutzt, was anderswo ist.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>What else the text calls it: ring, band</source>
        <translation>Wie es im Text noch heißt: ring, band</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Where it is, from when on</source>
        <translation>Wo es ist, ab wann</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>With whom, or where</source>
        <translation>Bei wem oder wo</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>From the cursor on</source>
        <translation>Ab dem Cursor</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>With {name}</source>
        <translation>Bei {name}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>At {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Gone for good</source>
        <translation>Für immer fort</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>Put the cursor into the sentence where it changes hands first.</source>
        <translation>Setze den Cursor zuerst in den Satz, in dem es den Besitz wechselt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/things_page.py"/>
        <source>where {name} is</source>
        <translation>{name}: Verbleib ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>To record</source>
        <translation>Zum Festhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Everything found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Which times are listed</source>
        <translation>Welche Zeiten aufgelistet sind</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Times in the chapter</source>
        <translation>Zeiten im Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>What could be recorded</source>
        <translation>Was sich festhalten lässt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record: {what}</source>
        <translation>Festhalten: {what}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Record it otherwise…</source>
        <translation>Anders festhalten…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Nothing to record here</source>
        <translation>Hier ist nichts festzuhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>What “{words}” says of time…</source>
        <translation>Was „{words}“ über die Zeit sagt…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>record a time</source>
        <translation>Zeit festhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>nothing to record</source>
        <translation>nichts festhalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>offer again</source>
        <translation>wieder anbieten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter}</source>
        <translation>
            <numerusform>%Ln Zeit in {chapter}</numerusform>
            <numerusform>%Ln Zeiten in {chapter}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>%Ln time(s) in {chapter} that you could record</source>
        <translation>
            <numerusform>%Ln Zeit in {chapter}, die du festhalten könntest</numerusform>
            <numerusform>%Ln Zeiten in {chapter}, die du festhalten könntest</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Nothing is left to record in {chapter}. “Everything found” lists what else it says of time.</source>
        <translation>In {chapter} ist nichts mehr festzuhalten. „Alles Gefundene“ zeigt, was dort sonst über die Zeit steht.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>This chapter says nothing of when. Where the text has “three years later”, “last night” or “14 March 2014”, it is listed here, and one click records it in the timeline.</source>
        <translation>Dieses Kapitel sagt nichts darüber, wann. Wo im Text „three years later“, „last night“ oder „14 March 2014“ steht, erscheint es hier, und ein Klick hält es in der Zeitlinie fest.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>You said that there is nothing to record</source>
        <translation>Du hast gesagt, dass hier nichts festzuhalten ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>It means: {meaning}.</source>
        <translation>Es bedeutet: {meaning}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Somebody says so; it need not be true.</source>
        <translation>Das sagt jemand; es muss nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/facts_page.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Not this</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Offer nothing of these words any more</source>
        <translation>Zu diesen Wörtern nichts mehr anbieten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/times_panel.py"/>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Date the first scene…</source>
        <translation>Erste Szene datieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Each scene that you write will stand here, in the lanes of those who are in it.</source>
        <translation>Jede Szene, die du schreibst, steht dann hier, in den Spuren derer, die darin vorkommen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>What the lanes stand for</source>
        <translation>Wofür die Spuren stehen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Order along the axis</source>
        <translation>Reihenfolge entlang der Achse</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>As wide as long</source>
        <translation>So breit wie lang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Draw each scene as wide as it has words</source>
        <translation>Jede Szene so breit zeichnen, wie sie Wörter hat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Show only…</source>
        <translation>Nur zeigen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Show only what has these words</source>
        <translation>Nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>+</source>
        <comment>zoom</comment>
        <translation>+</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>−</source>
        <comment>zoom</comment>
        <translation>−</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Further off</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Lanes…</source>
        <translation>Spuren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Fit chosen</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Scenes and events on the timeline</source>
        <translation>Szenen und Ereignisse auf der Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>What is chosen</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Nothing has a date yet. Give one scene a date, and say how long lies between others: the rest is worked out.</source>
        <translation>Noch hat nichts ein Datum. Gib einer Szene ein Datum und sag, wie viel Zeit zwischen anderen liegt: Der Rest wird ausgerechnet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>%Ln time(s) can’t all be right: they are drawn in red.</source>
        <translation>
            <numerusform>%Ln Zeitangabe kann nicht stimmen: Sie ist rot gezeichnet.</numerusform>
            <numerusform>%Ln Zeitangaben können nicht alle stimmen: Sie sind rot gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Arrows go from one to the next, Enter goes to the text, Ctrl with the wheel comes nearer.</source>
        <translation>Pfeile gehen von einem zum nächsten, Enter geht zum Text, Strg mit dem Mausrad kommt näher.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Drag a scene to another time, or move it with Alt and the arrows. Ctrl with the wheel comes nearer.</source>
        <translation>Zieh eine Szene in eine andere Zeit oder verschieb sie mit Alt und den Pfeilen. Strg mit dem Mausrad kommt näher.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>It happens some time after:</source>
        <translation>Es geschieht einige Zeit nach:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>date scene</source>
        <translation>Szene datieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>length of scene</source>
        <translation>Dauer der Szene</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Its plot line (nothing for none):</source>
        <translation>Der Handlungsstrang (leer für keinen):</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>plot line</source>
        <translation>Handlungsstrang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Date it {when}</source>
        <translation>Auf {when} datieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Put it some time after “{title}”</source>
        <translation>Einige Zeit nach „{title}“ setzen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Leave it undated</source>
        <translation>Undatiert lassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>After…</source>
        <translation>Nach…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Plot line…</source>
        <translation>Handlungsstrang…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Take the date away</source>
        <translation>Datum wegnehmen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>Hide this lane</source>
        <translation>Diese Spur verbergen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/drawn_timeline.py"/>
        <source>{title} timeline</source>
        <translation>{title} Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Ticked lanes are shown. Space ticks; drag a lane, or move it with the buttons.</source>
        <translation>Angekreuzte Spuren werden gezeigt. Die Leertaste kreuzt an; zieh eine Spur oder verschieb sie mit den Knöpfen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/views_menu.py"/>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/lanes_dialog.py"/>
        <source>Show none</source>
        <translation>Keine zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <location filename="../../app/desktop/views/matrix_picture.py"/>
        <source>Nothing is said</source>
        <translation>Nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>{name}: {stance}. {fact}</source>
        <translation>{name}: {stance}. {fact}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>{words} New here.</source>
        <translation>{words} Neu hier.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/knows_panel.py"/>
        <location filename="../../app/desktop/views/matrix_model.py"/>
        <source>Not so at this point.</source>
        <translation>An dieser Stelle nicht so.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Whose knowledge</source>
        <translation>Wessen Wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Leave out the facts that everybody shown here knows</source>
        <translation>Die Fakten weglassen, die alle hier Gezeigten wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Only those of whom something is said</source>
        <translation>Nur die, über die etwas gesagt ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Leave out those whom no fact says anything of, anywhere in the story</source>
        <translation>Die weglassen, von denen nirgends in der Geschichte steht, was sie wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Write the whole matrix as a drawing, a picture, or a table</source>
        <translation>Die ganze Tabelle als Zeichnung, Bild oder Tabelle schreiben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Here you will see at a glance who knows what, scene by scene. It begins with a fact: something that is so in your story and that not everybody knows. Then say in the text who learns it, with Ctrl+K.</source>
        <translation>Hier siehst du auf einen Blick, wer was weiß, Szene für Szene. Es beginnt mit einem Fakt: etwas, das in deiner Geschichte so ist und das nicht alle wissen. Sag dann im Text mit Strg+K, wer es erfährt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>To the facts</source>
        <translation>Zu den Fakten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{title}: who knows what</source>
        <translation>{title}: wer was weiß</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>No fact is left by these filters.</source>
        <translation>Diese Filter lassen keinen Fakt übrig.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Nothing is said of anybody yet. Press Ctrl+K where somebody learns a fact, or let everybody be shown.</source>
        <translation>Noch ist über niemanden etwas gesagt. Drück Strg+K, wo jemand einen Fakt erfährt, oder lass alle zeigen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{name}: {stance}</source>
        <translation>{name}: {stance}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Go to “{words}”</source>
        <translation>Geh zu „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>{name} learns this here…</source>
        <translation>{name} erfährt das hier…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>At the cursor in the text</source>
        <translation>Beim Cursor im Text</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/matrix_page.py"/>
        <source>Show the fact</source>
        <translation>Den Fakt zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/posting_panel.py"/>
        <location filename="../../app/desktop/views/picture_export.py"/>
        <source>Written to {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>The order in which the slider goes through the scenes</source>
        <translation>Die Reihenfolge, in der der Regler durch die Szenen geht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene as of which this is shown</source>
        <translation>Szene, deren Stand gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Show the scene that the cursor is in, and follow it</source>
        <translation>Die Szene zeigen, in der der Cursor steht, und ihm folgen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>{chapter}: {scene}</source>
        <translation>{chapter}: {scene}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/story_slider.py"/>
        <source>Scene {place} of {count} · {when}</source>
        <translation>Szene {place} von {count} · {when}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_canvas.py"/>
        <source>Drawn timeline</source>
        <translation>Gezeichnete Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_canvas.py"/>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>These can’t all hold:</source>
        <translation>Das kann nicht alles stimmen:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Choose a scene or an event to see what pins its time.</source>
        <translation>Wähl eine Szene oder ein Ereignis, um zu sehen, was die Zeit festlegt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_card.py"/>
        <source>Pinned by</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>{title}: {when}</source>
        <translation>{title}: {when}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>This can’t be:</source>
        <translation>Das kann nicht sein:</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_drag.py"/>
        <source>lasts {length}</source>
        <translation>dauert {length}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Flashbacks</source>
        <translation>Rückblenden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Undated, in the order of the telling</source>
        <translation>Undatiert, in der Reihenfolge des Erzählens</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_painting.py"/>
        <source>Not told in any scene</source>
        <translation>In keiner Szene erzählt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: characters</source>
        <translation>Spuren: Figuren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: places</source>
        <translation>Spuren: Orte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Lanes: plot lines</source>
        <translation>Spuren: Handlungsstränge</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>No place named</source>
        <translation>Kein Ort genannt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>No plot line</source>
        <translation>Kein Handlungsstrang</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{year}s</source>
        <comment>decade</comment>
        <translation>{year}er</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Nothing says yet when.</source>
        <translation>Noch sagt nichts, wann.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{when} at the latest</source>
        <translation>spätestens {when}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{when} or later</source>
        <translation>{when} oder später</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{from} to {to}</source>
        <translation>{from} bis {to}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{name} ({age})</source>
        <translation>{name} ({age})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{title} · {when}</source>
        <translation>{title} · {when}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/timeline_words.py"/>
        <source>{kind}: {title}. {when}</source>
        <translation>{kind}: {title}. {when}</translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This file is far too large to be a canon pack. Nothing was changed.</source>
        <translation>Diese Datei ist viel zu groß für ein Canon-Paket. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>The canon pack can’t be read: {problem}. Nothing was changed.</source>
        <translation>Das Canon-Paket lässt sich nicht lesen: {problem}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This is not a canon pack: it should begin with “headcanon_canon_pack: &apos;1&apos;”. Nothing was changed.</source>
        <translation>Das ist kein Canon-Paket: Es sollte mit „headcanon_canon_pack: &apos;1&apos;“ beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/project/ledger/canon_pack.py"/>
        <source>This canon pack is for a newer Headcanon. Nothing was changed.</source>
        <translation>Dieses Canon-Paket ist für ein neueres Headcanon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>There is no year 0.</source>
        <translation>Ein Jahr 0 gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>“{text}” is no date: there is no such month.</source>
        <translation>„{text}“ ist kein Datum: Diesen Monat gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>{month} has {days} days.</source>
        <translation>{month} hat {days} Tage.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>A winter is of two years that follow each other, such as “winter 2012/13”.</source>
        <translation>Ein Winter gehört zu zwei Jahren, die aufeinander folgen, etwa „winter 2012/13“.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_shapes.py"/>
        <source>Days, weeks and years are counted from 1.</source>
        <translation>Tage, Wochen und Jahre werden ab 1 gezählt.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” can mean more than one day. Write 3 April 2014, or 2014-04-03.</source>
        <translation>„{text}“ kann mehr als einen Tag meinen. Schreib 3 April 2014 oder 2014-04-03.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” needs a year, such as “{text} 2014”.</source>
        <translation>„{text}“ braucht ein Jahr, etwa „{text} 2014“.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>“{text}” can’t be read as a date. Write as much as is known: 2014, the 1990s, spring 2014, early May 2014, 14 March 2014, 2014-03-14 20:30, a Tuesday in March 2014, June to August 2013, or Day 12.</source>
        <translation>„{text}“ lässt sich nicht als Datum lesen. Schreib auf Englisch, so viel bekannt ist: 2014, the 1990s, spring 2014, early May 2014, 14 March 2014, 2014-03-14 20:30, a Tuesday in March 2014, June to August 2013 oder Day 12.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>{first} comes after {last}.</source>
        <translation>{first} kommt nach {last}.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/date_words.py"/>
        <source>There is no time of day like {time}.</source>
        <translation>Eine Uhrzeit wie {time} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>“{text}” is no day: that weekday does not fall there.</source>
        <translation>„{text}“ ist kein Tag: Auf dieses Datum fällt ein anderer Wochentag.</translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>on or after {day}</source>
        <translation>{day} oder später</translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>on or before {day}</source>
        <translation>{day} oder früher</translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>{day}, between {first} and {last}</source>
        <translation>{day}, zwischen {first} und {last}</translation>
    </message>
    <message>
        <location filename="../../app/storyview/partial_date.py"/>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{baseline}” can’t be read as a place in the source, so all canon facts stay in force. Write it as 5x12, Season 5, Book 3, chapter 7 or film 2.</source>
        <translation>„{baseline}“ lässt sich nicht als Stelle der Vorlage lesen, deshalb gelten alle Canon-Fakten weiter. Schreib es wie 5x12, Season 5, Book 3, chapter 7 oder film 2.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>There are no canon facts to share yet. Add some on the Canon page, or import a pack.</source>
        <translation>Es gibt noch keine Canon-Fakten zum Weitergeben. Füge auf der Seite „Canon“ welche hinzu oder importiere ein Paket.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>The pack could not be written to “{file}”: {why}.</source>
        <translation>Das Paket konnte nicht nach „{file}“ geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” is far too large to be a canon pack.</source>
        <translation>„{file}“ ist viel zu groß für ein Canon-Paket.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>There is no file at “{file}”.</source>
        <translation>Bei „{file}“ gibt es keine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” is not a text file in UTF-8, as a canon pack is.</source>
        <translation>„{file}“ ist keine Textdatei in UTF-8, wie ein Canon-Paket es ist.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>“{file}” can’t be read: {why}.</source>
        <translation>„{file}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Canon facts: {added} added, {changed} changed, {same} as they were.</source>
        <translation>Canon-Fakten: {added} hinzugefügt, {changed} geändert, {same} unverändert.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Added to the cast: {names}.</source>
        <translation>Zu den Figuren hinzugefügt: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/canon.py"/>
        <source>Not in your cast, so these facts are kept without a character: {names}. Add them to the cast and import the pack again.</source>
        <translation>Nicht bei deinen Figuren, deshalb stehen diese Fakten ohne Figur da: {names}. Füge sie zu den Figuren hinzu und importiere das Paket noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>The date of “{event}” is {when}.</source>
        <translation>Das Datum von „{event}“ ist {when}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>{name} was born in {birth}.</source>
        <translation>Geburtsdatum von {name}: {birth}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_dates.py"/>
        <source>This scene’s date is {when}.</source>
        <translation>Das Datum dieser Szene ist {when}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>It begins: {what}</source>
        <translation>Es beginnt: {what}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>What “{what}” says began {length} before “{scene}”.</source>
        <translation>Was „{what}“ sagt, begann {length} vor „{scene}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{scene}”, told as a flashback.</source>
        <translation>Diese Szene spielt {length} vor „{scene}“, erzählt als Rückblende.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{scene}”.</source>
        <translation>Diese Szene spielt {length} vor „{scene}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} after “{scene}”.</source>
        <translation>Diese Szene spielt {length} nach „{scene}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} before “{event}”.</source>
        <translation>Diese Szene spielt {length} vor „{event}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>This scene is {length} after “{event}”.</source>
        <translation>Diese Szene spielt {length} nach „{event}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>“{event}” is {length} after “{scene}”.</source>
        <translation>„{event}“ ist {length} nach „{scene}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_distances.py"/>
        <source>“{event}” was {length} before “{scene}”.</source>
        <translation>„{event}“ war {length} vor „{scene}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>This does not fit what is recorded.</source>
        <translation>Das passt nicht zu dem, was festgehalten ist.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} months</source>
        <translation>{count} Monate</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (a habit)</source>
        <translation>{meaning} (eine Gewohnheit)</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (only if)</source>
        <translation>{meaning} (nur falls)</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (denied)</source>
        <translation>{meaning} (verneint)</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{meaning} (asked)</source>
        <translation>{meaning} (gefragt)</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>lasting {length}</source>
        <translation>Dauer: {length}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>on a {weekday}</source>
        <translation>an einem {weekday}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>at {time} or {other}</source>
        <translation>um {time} oder {other}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>between {time} and {other}</source>
        <translation>zwischen {time} und {other}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{who} is {age} years old</source>
        <translation>{who} ist {age} Jahre alt</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{age} years old</source>
        <translation>{age} Jahre alt</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>within {length} of then</source>
        <translation>davon höchstens {length} entfernt</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before the scene</source>
        <translation>{length} vor der Szene</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after the scene</source>
        <translation>{length} nach der Szene</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before what is named</source>
        <translation>{length} vor dem Genannten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after what is named</source>
        <translation>{length} nach dem Genannten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} before what was told</source>
        <translation>{length} vor dem Erzählten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{length} after what was told</source>
        <translation>{length} nach dem Erzählten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>day {day} of a month</source>
        <translation>Tag {day} eines Monats</translation>
    </message>
    <message>
        <location filename="../../app/verbs/time_words.py"/>
        <source>{date} or {other}</source>
        <translation>{date} oder {other}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>It is dated {when}.</source>
        <translation>Es ist auf {when} datiert.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>“{statement}”, from “{other}”</source>
        <translation>„{statement}“, ab „{other}“</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>“{statement}”, to “{other}”</source>
        <translation>„{statement}“, bis „{other}“</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>at least {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{length} after “{other}”</source>
        <translation>{length} nach „{other}“</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>{length} before “{other}”</source>
        <translation>{length} vor „{other}“</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>Told after “{other}” ({when})</source>
        <translation>Erzählt nach „{other}“ ({when})</translation>
    </message>
    <message>
        <location filename="../../app/verbs/timeline_pins.py"/>
        <source>Told before “{other}” ({when})</source>
        <translation>Erzählt vor „{other}“ ({when})</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>{chapter} is no longer what readers have.</source>
        <translation>{chapter} ist nicht mehr, was die Leserschaft hat.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>It was posted on {date} and has been changed since. Compare the two, and post the chapter again if the change matters to readers.</source>
        <translation>Es wurde am {date} gepostet und seitdem geändert. Vergleiche beide und poste das Kapitel noch einmal, wenn die Änderung für die Leserschaft zählt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers of {chapter} were told: {sentence}</source>
        <translation>In {chapter} stand für die Leserschaft: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>The chapter says it no longer, but what was posted does. Post it again, or let a later chapter fit.</source>
        <translation>Im Kapitel steht es nicht mehr, im Geposteten aber schon. Poste es noch einmal oder pass ein späteres Kapitel an.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers already have {chapter} with these words: mend it where nothing is posted yet, or post it again.</source>
        <translation>Die Leserschaft hat {chapter} schon mit diesen Wörtern: Ändere es dort, wo noch nichts gepostet ist, oder poste es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>Readers already have {chapter}, which this rests on: mend it here.</source>
        <translation>Die Leserschaft hat {chapter} schon, worauf dies beruht: Ändere es hier.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/posted_text.py"/>
        <source>What readers already have</source>
        <translation>Was die Leserschaft schon hat</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>What Headcanon looks for in this fic. A rule that is off finds nothing.</source>
        <translation>Worauf Headcanon in dieser Fic achtet. Eine abgeschaltete Regel findet nichts.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>%Ln finding(s) now</source>
        <translation>
            <numerusform>Jetzt %Ln Hinweis</numerusform>
            <numerusform>Jetzt %Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Look for this</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>Take it for</source>
        <translation>Werten als</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>How grave it may be</source>
        <translation>Wie schwer es wiegen darf</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>as grave as it is found</source>
        <translation>so schwer wie gefunden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>at most: hardly so</source>
        <translation>höchstens: kann kaum sein</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/rules_dialog.py"/>
        <source>at most: worth a look</source>
        <translation>höchstens: einen Blick wert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Dismissed and intended</source>
        <translation>Ausgeblendet und Absicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>What is no longer told of</source>
        <translation>Was nicht mehr gemeldet wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Tell it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Show its words</source>
        <translation>Zur Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Findings that you have dismissed, or accepted as intended. Any of them can be told again.</source>
        <translation>Hinweise, die du ausgeblendet oder als Absicht angenommen hast. Jeder davon kann wieder gemeldet werden.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>tell of findings again</source>
        <translation>Hinweise wieder melden</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Intended</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>Dismissed</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/silenced_dialog.py"/>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Cannot be so</source>
        <translation>Kann nicht sein</translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Hardly so</source>
        <translation>Kann kaum sein</translation>
    </message>
    <message>
        <location filename="../../app/verbs/findings.py"/>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>nobody’s knowledge</source>
        <translation>niemandes Wissen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>Whose knowledge the fact is about</source>
        <translation>Wessen Wissen der Fakt betrifft</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>Their stance</source>
        <translation>Wie es um das Wissen steht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/about_choice.py"/>
        <source>What they know or don’t know</source>
        <translation>Was gewusst oder nicht gewusst wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>New relationship</source>
        <translation>Neue Beziehung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Change the relationship</source>
        <translation>Die Beziehung ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>siblings, married, rivals…</source>
        <translation>Geschwister, verheiratet, Rivalen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>What happens to it</source>
        <translation>Was mit ihr geschieht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>what it becomes, where it becomes something else</source>
        <translation>was daraus wird, wo etwas anderes daraus wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Say between which two people it is, and what they are to each other.</source>
        <translation>Sag, zwischen welchen zwei Figuren sie besteht und was sie füreinander sind.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>new relationship</source>
        <translation>neue Beziehung</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>change relationship</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Put the cursor into the sentence where that happens first, or choose an event.</source>
        <translation>Setz zuerst den Cursor in den Satz, in dem das geschieht, oder wähl ein Ereignis.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/bond_dialog.py"/>
        <source>{change}: {kind}</source>
        <translation>{change}: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>What is chosen on the map</source>
        <translation>Was auf der Karte gewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>On this map</source>
        <translation>Auf dieser Karte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Choose somebody or a relationship with a click, or with Tab. Drag somebody, or move them with Alt and the arrows. The wheel, or + and -, come nearer; 0 shows all; F6 leaves the map.</source>
        <translation>Wähl jemanden oder eine Beziehung mit einem Klick oder mit Tab. Zieh jemanden, oder rücke mit Alt und den Pfeilen. Das Mausrad oder + und - gehen näher heran; 0 zeigt alles; F6 verlässt die Karte.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>At this point</source>
        <translation>An dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>It depends</source>
        <translation>Es kommt darauf an</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>No relationships yet.</source>
        <translation>Noch keine Beziehungen.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Show in Cast</source>
        <translation>Bei den Figuren zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, at this point</source>
        <translation>{kind}, an dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}: it depends on when things happen</source>
        <translation>{kind}: es kommt darauf an, wann was geschieht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, no longer</source>
        <translation>{kind}, nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>{kind}, not yet</source>
        <translation>{kind}, noch nicht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>It is so all the time: nothing says that it begins or ends.</source>
        <translation>Es ist immer so: Nichts sagt, dass es beginnt oder endet.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_card.py"/>
        <source>Show {name} in Cast</source>
        <translation>{name} bei den Figuren zeigen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{kind} ?</source>
        <translation>{kind} ?</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{kind} (ended)</source>
        <translation>{kind} (zu Ende)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{news}: {kind}</source>
        <translation>{news}: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_items.py"/>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Forget where you have put people, and let the map find their places</source>
        <translation>Vergessen, wohin du die Figuren gerückt hast, und die Karte ihre Plätze finden lassen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>Here you will see what people are to each other, and how that changes scene by scene. It begins with the cast: put two people into it, then come back and tie them.</source>
        <translation>Hier siehst du, was Figuren füreinander sind und wie sich das Szene für Szene ändert. Es beginnt mit den Figuren: Leg zwei an, komm dann zurück und verbinde sie.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>To the cast</source>
        <translation>Zu den Figuren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>{title}: relationships</source>
        <translation>{title}: Beziehungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_page.py"/>
        <source>delete relationship</source>
        <translation>Beziehung löschen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Is so at this point</source>
        <translation>Ist an dieser Stelle so</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Depends on when things happen</source>
        <translation>Kommt darauf an, wann was geschieht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_picture.py"/>
        <source>Has ended</source>
        <translation>Ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/views/map_view.py"/>
        <source>{first} and {second}: {kind}</source>
        <translation>{first} und {second}: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>{name} is not in the cast.</source>
        <translation>{name} gehört nicht zu den Figuren.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>Somebody called {name} acts here. Add them to the cast; if it is nobody, say so there, and it is not asked again.</source>
        <translation>Hier handelt jemand namens {name}. Füge diesen Namen zu den Figuren hinzu; ist es niemand, sag es dort, und es wird nicht wieder gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/continuity/rules/new_name.py"/>
        <source>A name without a character</source>
        <translation>Ein Name ohne Figur</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>New canon fact…</source>
        <translation>Neuer Canon-Fakt…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Diverge from canon at the cursor…</source>
        <translation>Ab dem Cursor vom Canon abweichen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>How far the story follows canon</source>
        <translation>Wie weit die Geschichte dem Canon folgt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Import a canon pack…</source>
        <translation>Canon-Paket importieren…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/menus/canon_menu.py"/>
        <source>Share canon as a pack…</source>
        <translation>Canon als Paket weitergeben…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/dates.py"/>
        <source>2014, spring 2014, 14 March 2014 20:30</source>
        <translation>2014, spring 2014, 14 March 2014 20:30</translation>
    </message>
    <message>
        <location filename="../../app/desktop/panels/dates.py"/>
        <source>“{length}” is not a length of time such as “3 years”, “1 day to 2 days” or “at most 2 hours”.</source>
        <translation>„{length}“ ist keine Zeitspanne wie „3 years“, „1 day to 2 days“ oder „at most 2 hours“.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>Which chapters</source>
        <translation>Welche Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>Chapters by number or heading</source>
        <translation>Kapitel nach Nummer oder Überschrift</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>or a list: 1, 3-5, Epilogue</source>
        <translation>oder 1, 3-5, Epilog</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>%Ln of {all} chapter(s)</source>
        <translation>
            <numerusform>%Ln von {all} Kapiteln</numerusform>
            <numerusform>%Ln von {all} Kapiteln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/chapter_choice.py"/>
        <source>No chapter. Choose others above, or tick some.</source>
        <translation>Kein Kapitel. Wähl oben andere oder kreuz welche an.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>No cover</source>
        <translation>Kein Cover</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>None. Choose a picture, or drop one here.</source>
        <translation>Keins. Wähl ein Bild oder zieh eins hierher.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/cover_field.py"/>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/export_process.py"/>
        <source>The export ended before it was done, and nothing was written. Try it again.</source>
        <translation>Der Export endete vorzeitig, und es wurde nichts geschrieben. Versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Pages before and after the story</source>
        <translation>Seiten vor und nach der Geschichte</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Heading of the page</source>
        <translation>Überschrift der Seite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>What stands on the page</source>
        <translation>Was auf der Seite steht</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>An empty page</source>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Alt+Up</source>
        <translation>Alt+Pfeil nach oben</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil nach unten</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>Pages above “The story” stand before it, those below it after it.</source>
        <translation>Seiten über „Die Geschichte“ stehen davor, die darunter danach.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/page_list.py"/>
        <source>— The story —</source>
        <translation>— Die Geschichte —</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Your presets</source>
        <translation>Deine Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Ready-made</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/preset_list.py"/>
        <source>Presets and formats</source>
        <translation>Voreinstellungen und Formate</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Change a template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>{name} (yours)</source>
        <translation>{name} (deine)</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Copies it into your templates folder, where you can change it.</source>
        <translation>Kopiert sie in deinen Vorlagenordner, wo du sie ändern kannst.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>Open the templates folder</source>
        <translation>Vorlagenordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/desktop/exporting/template_menu.py"/>
        <source>The folder “{folder}” can’t be made: {reason}.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <source>Chapters found</source>
        <translation>Gefundene Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>In the source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_list.py"/>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>The chapter&apos;s text</source>
        <translation>Der Text des Kapitels</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln word(s) come in</source>
        <translation>
            <numerusform>%Ln Wort kommt dazu</numerusform>
            <numerusform>%Ln Wörter kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>%Ln go out</source>
        <translation>
            <numerusform>%Ln fällt weg</numerusform>
            <numerusform>%Ln fallen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/desktop/importing/chapter_preview.py"/>
        <source>Show %Ln more paragraph(s)</source>
        <translation>
            <numerusform>%Ln weiteren Absatz zeigen</numerusform>
            <numerusform>%Ln weitere Absätze zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>Checked fields are taken from the source, the others stay as they are.</source>
        <translation>Angekreuzte Felder kommen aus der Quelle, die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>In your project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/field_offers.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../app/desktop/importing/origin.py"/>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/editors.py"/>
        <source>Tags, between commas</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>Copy {field}</source>
        <translation>{field} kopieren</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>{length} of {limit} tags</source>
        <translation>{length}/{limit}</translation>
    </message>
    <message>
        <location filename="../../app/desktop/posting/field_row.py"/>
        <source>{length} of {limit}</source>
        <translation>{length}/{limit}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>Fandoms, relationships, characters and additional tags are {count} together; AO3 takes {limit}.</source>
        <translation>Fandoms, Relationships, Characters und Additional Tags sind zusammen {count}; AO3 nimmt {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>{length} characters as AO3 counts them, {over} over its limit of {limit}.</source>
        <translation>{length} Zeichen, wie AO3 zählt, {over} über der Grenze von {limit}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>The text is too short: AO3 takes no chapter of fewer than {least} characters.</source>
        <translation>Der Text ist zu kurz: AO3 nimmt kein Kapitel mit weniger als {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for a rating.</source>
        <translation>AO3 verlangt ein Rating.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for at least one archive warning, or that none applies.</source>
        <translation>AO3 verlangt mindestens eine Archive Warning oder die Angabe, dass keine zutrifft.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for at least one fandom.</source>
        <translation>AO3 verlangt mindestens ein Fandom.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for a title.</source>
        <translation>AO3 verlangt einen Titel.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 asks for the language.</source>
        <translation>AO3 verlangt die Sprache.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>There is no text to post yet.</source>
        <translation>Es gibt noch keinen Text zum Posten.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/limits.py"/>
        <source>AO3 has no {field} “{name}”. Choose one of its own.</source>
        <translation>Unter {field} kennt AO3 „{name}“ nicht. Wähl etwas, das AO3 anbietet.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>“{tag}” holds {characters}, which AO3 takes in no tag.</source>
        <translation>„{tag}“ enthält {characters}; das nimmt AO3 in keinem Tag.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>“{tag}” has {length} characters; AO3 takes {limit} in a tag.</source>
        <translation>„{tag}“ hat {length} Zeichen; AO3 nimmt {limit} je Tag.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/ao3/tags.py"/>
        <source>A tag is blank.</source>
        <translation>Ein Tag ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/chapter_files.py"/>
        <source>AO3 would not take this. {reasons}</source>
        <translation>Das würde AO3 nicht annehmen. {reasons}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” has more than {size} MB. Choose a smaller picture.</source>
        <translation>Das Cover „{file}“ hat mehr als {size} MB. Wähl ein kleineres Bild.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{path}” can&apos;t be read: {reason}. Choose another picture, or export without one.</source>
        <translation>Das Cover „{path}“ lässt sich nicht lesen: {reason}. Wähl ein anderes Bild oder exportiere ohne.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” is no whole JPEG, PNG or GIF picture. Choose another one, or save it as JPEG.</source>
        <translation>Das Cover „{file}“ ist kein vollständiges Bild in JPEG, PNG oder GIF. Wähl ein anderes oder speichere es als JPEG.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/cover.py"/>
        <source>The cover “{file}” is {width} × {height} dots large; at most {most} each way can be shown.</source>
        <translation>Das Cover „{file}“ ist {width} × {height} Pixel groß; zeigen lassen sich höchstens {most} je Richtung.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/json_tree.py"/>
        <source>Writing JSON</source>
        <translation>JSON wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing Markdown</source>
        <translation>Markdown wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing rich text</source>
        <translation>Rich Text wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pandoc_formats.py"/>
        <source>Writing LaTeX</source>
        <translation>LaTeX wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The cover “{file}” is damaged. Choose another picture, or export without one.</source>
        <translation>Das Cover „{file}“ ist beschädigt. Wähl ein anderes Bild oder exportiere ohne.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Setting the pages took longer than {minutes} minutes. Export fewer chapters at a time.</source>
        <translation>Das Setzen der Seiten hat länger als {minutes} Minuten gedauert. Exportiere weniger Kapitel auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>Typst could not be started: {reason}.</source>
        <translation>Typst konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The pages need more memory than there is. Export fewer chapters at a time.</source>
        <translation>Die Seiten brauchen mehr Speicher, als da ist. Exportiere weniger Kapitel auf einmal.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/pdf.py"/>
        <source>The PDF could not be made: {reason}.</source>
        <translation>Das PDF konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>it is far larger than any template</source>
        <translation>sie ist weit größer als jede Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>it is not saved as UTF-8</source>
        <translation>sie ist nicht als UTF-8 gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>Headcanon’s template {file} can’t be used: {reason}.</source>
        <translation>Headcanons Vorlage {file} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>Your template can’t be used ({where}): {reason}. Mend it, or delete “{path}” to use Headcanon’s own again.</source>
        <translation>Deine Vorlage lässt sich nicht verwenden ({where}): {reason}. Bessere sie aus oder lösch „{path}“, damit wieder die von Headcanon gilt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a “}}” closes what was never opened</source>
        <translation>eine „}}“ schließt, was nie geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a remark is not closed with “*/”</source>
        <translation>eine Bemerkung ist nicht mit „*/“ geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/exporters/templates.py"/>
        <source>a “{{” is never closed</source>
        <translation>eine „{{“ wird nie geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>“{file}” is a work from AO3 whose chapters are missing. Download it again.</source>
        <translation>„{file}“ ist ein Werk von AO3, dessen Kapitel fehlen. Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>Chapter {number} has its own byline, which has no place here: “{byline}”.</source>
        <translation>Kapitel {number} hat eine eigene Zeile dazu, von wem es ist; hier ist kein Platz dafür: „{byline}“.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>The work has {expected} chapters, but the file holds {count}: its end may be missing.</source>
        <translation>Das Werk hat {expected} Kapitel, die Datei enthält aber {count}: Vielleicht fehlt ihr Ende.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_download.py"/>
        <source>The file has no preface: nothing is known of the work but its text.</source>
        <translation>Die Datei hat keinen Vorspann: Vom Werk ist nur der Text bekannt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>“{file}” is damaged, or not an EPUB file.</source>
        <translation>„{file}“ ist beschädigt oder keine EPUB-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <location filename="../../app/manuscript/importers/ao3_html.py"/>
        <source>Looking for the chapters</source>
        <translation>Die Kapitel werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>The page “{page}” of the book is missing.</source>
        <translation>Die Seite „{page}“ des Buchs fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_epub.py"/>
        <source>Pictures that are in the book itself: {count}. Their places and descriptions are kept.</source>
        <translation>Bilder, die im Buch selbst stecken: {count}. Ihre Stellen und Beschreibungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_fields.py"/>
        <source>The work is also part {number} of the series “{title}”: one series has a place here.</source>
        <translation>Das Werk ist auch Teil {number} der Serie „{title}“: Hier ist Platz für eine Serie.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_fields.py"/>
        <source>AO3 says of the work: “{what}”. It has no place here.</source>
        <translation>AO3 sagt über das Werk: „{what}“. Dafür ist hier kein Platz.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ao3_html.py"/>
        <source>The file breaks off before its end. If text is missing, download the work again.</source>
        <translation>Die Datei bricht vor dem Ende ab. Wenn Text fehlt, lade das Werk noch einmal herunter.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {reason}</source>
        <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Nothing in “{folder}” can be read. {problem}</source>
        <translation>In „{folder}“ lässt sich nichts lesen. {problem}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>“{folder}” holds no file that can be imported. These can: {kinds}.</source>
        <translation>„{folder}“ enthält keine Datei, die sich importieren lässt. Diese gehen: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out, as files of other kinds: {names}.</source>
        <translation>Ausgelassen, weil von anderer Art: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: 1 hidden or backup file.</source>
        <translation>Ausgelassen: 1 versteckte Datei oder Sicherung.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {count} hidden or backup files.</source>
        <translation>Ausgelassen: {count} versteckte Dateien oder Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: 1 empty file.</source>
        <translation>Ausgelassen: 1 leere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/folder.py"/>
        <source>Left out: {count} empty files.</source>
        <translation>Ausgelassen: {count} leere Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/importer.py"/>
        <source>Reading “{file}”</source>
        <translation>„{file}“ wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/json_tree.py"/>
        <source>Understanding the format</source>
        <translation>Das Format wird entschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>“{file}” holds no novelWriter project.</source>
        <translation>„{file}“ enthält kein novelWriter-Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Only the novel was read; left out: {names}.</source>
        <translation>Nur der Roman wurde gelesen; ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Inactive documents were left out: {names}.</source>
        <translation>Inaktive Dokumente wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>These documents are missing in the project: {names}.</source>
        <translation>Diese Dokumente fehlen im Projekt: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/novelwriter.py"/>
        <source>Synopses, comments, tags and titles of scenes are comments and summaries now.</source>
        <translation>Synopsen, Kommentare, Tags und Titel von Szenen sind jetzt Kommentare und Zusammenfassungen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>“{file}” can&apos;t be read as ODT: it has no text.</source>
        <translation>„{file}“ lässt sich nicht als ODT lesen: Es ist kein Text darin.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>1 formula, chart or other object was left out.</source>
        <translation>1 Formel, Diagramm oder anderes Objekt wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/odt_tree.py"/>
        <source>{count} formulas, charts or other objects were left out.</source>
        <translation>{count} Formeln, Diagramme oder andere Objekte wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/project_text.py"/>
        <source>Scene: {title}</source>
        <translation>Szene: {title}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/rtf_batch.py"/>
        <source>Reading the texts</source>
        <translation>Die Texte werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>“{file}” has no draft folder, so there is no text to import.</source>
        <translation>„{file}“ hat keinen Ordner für den Entwurf, also gibt es keinen Text zum Importieren.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>“{file}” holds no Scrivener project.</source>
        <translation>„{file}“ enthält kein Scrivener-Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Only the draft was read; left out: {names}.</source>
        <translation>Nur der Entwurf wurde gelesen; ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Not in the compile, and so left out: {names}.</source>
        <translation>In Scrivener vom Kompilieren ausgenommen und deshalb ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Keywords, labels and other data of Scrivener were left out.</source>
        <translation>Schlüsselwörter, Etiketten und andere Daten von Scrivener wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>{count} texts were damaged; their words are here without their emphasis.</source>
        <translation>{count} Texte waren beschädigt; ihre Wörter sind hier ohne Hervorhebungen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/scrivener.py"/>
        <source>Synopses, notes, annotations and titles of scenes are comments and summaries now.</source>
        <translation>Synopsen, Notizen, Anmerkungen und Titel von Szenen sind jetzt Kommentare und Zusammenfassungen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/several.py"/>
        <source>{file}: {notice}</source>
        <translation>{file}: {notice}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/several.py"/>
        <source>In {count} files: {notice}</source>
        <translation>In {count} Dateien: {notice}</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/xml_tree.py"/>
        <source>“{file}” is damaged: it is no XML that can be read.</source>
        <translation>„{file}“ ist beschädigt: Es ist kein lesbares XML.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Finding the chapters</source>
        <translation>Die Kapitel werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Without a chapter</source>
        <translation>Ohne Kapitel</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Unused chapters and scenes, notes and lists were left out: {names}.</source>
        <translation>Unbenutzte Kapitel und Szenen, Notizen und Listen wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>items</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Only the text was read; left out: {names}.</source>
        <translation>Nur der Text wurde gelesen; ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/importers/ywriter.py"/>
        <source>Descriptions, notes and titles of scenes are comments and summaries now.</source>
        <translation>Beschreibungen, Notizen und Titel von Szenen sind jetzt Kommentare und Zusammenfassungen.</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/pandoc.py"/>
        <source>after {seconds} seconds there is no end to it; it may be damaged, or nested too deep</source>
        <translation>nach {seconds} Sekunden ist kein Ende abzusehen; sie ist vielleicht beschädigt oder zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/manuscript/pandoc.py"/>
        <source>it takes more memory than any fic; it may be damaged, or nested too deep</source>
        <translation>sie braucht mehr Speicher als jede Fic; sie ist vielleicht beschädigt oder zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>“{path}” is a file. For several exports name a folder.</source>
        <translation>„{path}“ ist eine Datei. Nenn für mehrere Exporte einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>There is no template “{name}” for that. There are: {known}.</source>
        <translation>Dafür gibt es keine Vorlage „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_batch.py"/>
        <source>{format} comes in one dress only; it has no templates.</source>
        <translation>{format} hat nur ein Aussehen; es gibt keine Vorlagen dafür.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Post to AO3</source>
        <translation>Auf AO3 posten</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, to be pasted into AO3’s HTML editor.</source>
        <translation>Eine Datei je noch nicht gepostetem Kapitel, zum Einfügen in AO3s HTML-Editor.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Beta reader’s Word file</source>
        <translation>Word-Datei zum Beta-Lesen</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Word, with your comments in the margin.</source>
        <translation>Word, mit deinen Kommentaren am Rand.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>E-reader EPUB</source>
        <translation>EPUB für E-Reader</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A book for Kindle, Kobo, phone or tablet, all of it.</source>
        <translation>Ein Buch für Kindle, Kobo, Handy oder Tablet, mit allem.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Manuscript to submit</source>
        <translation>Manuskript zum Einreichen</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Word in standard manuscript format: your legal name, double spacing, no notes.</source>
        <translation>Word im Standard-Manuskriptformat: dein bürgerlicher Name, doppelter Zeilenabstand, keine Anmerkungen.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A5 book PDF</source>
        <translation>A5-Buch als PDF</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Pages to print and to bind.</source>
        <translation>Seiten zum Drucken und Binden.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>FanFiction.net</source>
        <translation>FanFiction.net</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, for its document manager.</source>
        <translation>Eine Datei je noch nicht gepostetem Kapitel, für den Document Manager.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>Wattpad</source>
        <translation>Wattpad</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A file for each chapter that is not posted yet, to be pasted into Wattpad’s editor.</source>
        <translation>Eine Datei je noch nicht gepostetem Kapitel, zum Einfügen in Wattpads Editor.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>There is no preset “{name}”. There are: {known}.</source>
        <translation>Es gibt keine Voreinstellung „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>The preset “{name}” is for the format “{format}”, which only a newer Headcanon knows.</source>
        <translation>Die Voreinstellung „{name}“ ist für das Format „{format}“, das nur ein neueres Headcanon kennt.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>There is a preset “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Voreinstellung „{name}“. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/export_presets.py"/>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_batch.py"/>
        <source>No file is called like “{pattern}”.</source>
        <translation>Keine Datei heißt wie „{pattern}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>Comparing it with your chapters</source>
        <translation>Wird mit deinen Kapiteln verglichen</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>The source holds no emphasis: words that your chapters have already keep theirs.</source>
        <translation>Die Quelle enthält keine Hervorhebungen: Wörter, die deine Kapitel schon haben, behalten ihre.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” is being written as the draft “{draft}”: it is that draft which is updated.</source>
        <translation>An „{chapter}“ schreibst du im Entwurf „{draft}“: Aktualisiert wird dieser Entwurf.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>The source has your chapters in another order. They keep the order that they have here.</source>
        <translation>In der Quelle stehen deine Kapitel in anderer Reihenfolge. Sie behalten die, die sie hier haben.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” of the source also holds most of your “{other}”, which stays as it is.</source>
        <translation>„{chapter}“ in der Quelle enthält auch das meiste von deinem „{other}“; das bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/import_plan.py"/>
        <source>“{chapter}” of the source stands in your “{other}” for the most part.</source>
        <translation>„{chapter}“ in der Quelle steht zum größten Teil in deinem „{other}“.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>Before the import of {file}</source>
        <translation>Vor dem Import von {file}</translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>The project has changed since this import was looked at. Look at it again.</source>
        <translation>Das Projekt hat sich geändert, seit du diesen Import angesehen hast. Sieh ihn dir noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/importing.py"/>
        <source>The project&apos;s own {field} was kept; the source has another.</source>
        <translation>Aus dem Projekt behalten: {field}; in der Quelle steht etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>the author</source>
        <translation>[dein Name]</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>the story this is written for</source>
        <translation>[Fandom]</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Dedication</source>
        <translation>Widmung</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>For </source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Thank you to my beta readers, and to everyone who left a comment.</source>
        <translation>Danke an alle, die beta gelesen, und an alle, die einen Kommentar hinterlassen haben.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>About the author</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>{author} writes fan fiction.</source>
        <translation>{author} schreibt Fanfiction.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>Copyright and disclaimer</source>
        <translation>Urheberrecht und Disclaimer</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>This is a work of fan fiction by {author}, written for love and not for money. The characters and the world of {fandoms} belong to their creators.
Please do not repost it elsewhere.</source>
        <translation>Dies ist eine Fanfiction von {author}, aus Liebe geschrieben und nicht für Geld. Die Figuren und die Welt von {fandoms} gehören denen, die sie geschaffen haben.
Bitte nicht anderswo veröffentlichen.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>“{path}” is too long for a page before or after the story.</source>
        <translation>„{path}“ ist zu lang für eine Seite vor oder nach der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>The page “{path}” could not be read: {reason}.</source>
        <translation>Die Seite „{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/matter_pages.py"/>
        <source>The page “{path}” is no text in UTF-8. Save it as such.</source>
        <translation>Die Seite „{path}“ ist kein Text in UTF-8. Speichere sie so.</translation>
    </message>
    <message>
        <location filename="../../app/verbs/posting_sheet.py"/>
        <source>“{file}” is the name of a project, not of a posting sheet. Choose another name.</source>
        <translation>„{file}“ ist der Name eines Projekts, nicht eines Blatts zum Posten. Wähl einen anderen Namen.</translation>
    </message>
</context>
</TS>
